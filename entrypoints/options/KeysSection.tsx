import { KeysView } from '../../components/options/KeysView.tsx';
import { defaultSettings, type Settings } from '../../utils/domain/settings/settings.ts';
import { isGecko } from '../../utils/platform/engine.ts';
import { setSettings } from './set-settings.ts';
import { useInboxKey } from './use-inbox-key.ts';

/** Where the browser lets its own keys be changed. */
const shortcutsAddress = isGecko ? 'about:addons' : 'chrome://extensions/shortcuts';

export function KeysSection({ settings: { keys, slash, keepOffers } }: { settings: Settings }) {
  return (
    <KeysView
      keys={keys}
      standard={defaultSettings.keys}
      slash={slash}
      keepOffers={keepOffers}
      inboxKey={useInboxKey()}
      shortcutsAddress={shortcutsAddress}
      onKeys={(keys) => setSettings({ keys })}
      onSlash={(slash) => setSettings({ slash })}
      onKeepOffers={(keepOffers) => setSettings({ keepOffers })}
    />
  );
}
