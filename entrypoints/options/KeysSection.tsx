import { KeysView } from '../../components/options/KeysView.tsx';
import { defaultSettings, type Settings } from '../../utils/domain/settings/settings.ts';
import { isGecko } from '../../utils/platform/engine.ts';
import { setSettings } from './set-settings.ts';
import { useInboxKey } from './use-inbox-key.ts';

/** Where the browser lets its own keys be changed. */
const shortcutsAddress = isGecko ? 'about:addons' : 'chrome://extensions/shortcuts';

export function KeysSection({ settings: { keys, slash } }: { settings: Settings }) {
  return (
    <KeysView
      combo={keys.replies}
      standard={defaultSettings.keys.replies}
      slash={slash}
      inboxKey={useInboxKey()}
      shortcutsAddress={shortcutsAddress}
      onCombo={(replies) => setSettings({ keys: { replies } })}
      onSlash={(slash) => setSettings({ slash })}
    />
  );
}
