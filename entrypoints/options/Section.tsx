import { AboutView } from '../../components/options/AboutView.tsx';
import type { Desk } from '../../components/options/desk.ts';
import { KeysView } from '../../components/options/KeysView.tsx';
import { type RepliesActs, RepliesView } from '../../components/options/RepliesView.tsx';
import type { SectionName } from '../../components/options/sections.ts';
import { YouView } from '../../components/options/YouView.tsx';
import { latestPage, type Page } from '../../utils/domain/settings/page.ts';
import { defaultSettings, type SettingsPatch } from '../../utils/domain/settings/settings.ts';
import type { Library } from '../../utils/messages/protocol.ts';
import { isGecko } from '../../utils/platform/engine.ts';
import { uiLanguage } from '../../utils/platform/language.ts';
import { hostPatterns, version } from '../../utils/platform/runtime.ts';
import { ask } from '../shared/use-asked.ts';
import { useInboxKey } from './use-inbox-key.ts';

interface Props {
  name: SectionName;
  library: Library;
  pages: readonly Page[];
  desk: { desk: Desk; acts: RepliesActs };
}

/** Where the browser lets its own keys be changed. */
const shortcutsAddress = isGecko ? 'about:addons' : 'chrome://extensions/shortcuts';

/** The chosen part of the options, with what it shows and stores. */
export function Section({ name, library, pages, desk: { desk, acts } }: Props) {
  const inboxKey = useInboxKey();
  const { templates, folders, settings } = library;
  const { agentName, keys, slash } = settings;
  const language = uiLanguage();
  switch (name) {
    case 'replies': {
      const pageName = latestPage(pages)?.name ?? null;
      const model = { templates, folders, agentName, pageName, uiLanguage: language, desk };
      return <RepliesView model={model} acts={acts} />;
    }
    case 'keys':
      return (
        <KeysView
          combo={keys.replies}
          standard={defaultSettings.keys.replies}
          slash={slash}
          inboxKey={inboxKey}
          shortcutsAddress={shortcutsAddress}
          onCombo={(replies) => set({ keys: { replies } })}
          onSlash={(slash) => set({ slash })}
        />
      );
    case 'you':
      return (
        <YouView
          agentName={agentName}
          pages={pages}
          onAgentName={(agentName) => set({ agentName })}
          onPageName={async (assetId, name) => (await ask('namePage', { assetId, name })).ok}
        />
      );
    case 'about':
      return <AboutView version={version()} hosts={hostPatterns().map(hostOf)} uiLanguage={language} />;
  }
}

async function set(patch: SettingsPatch): Promise<boolean> {
  return (await ask('setSettings', patch)).ok;
}

function hostOf(pattern: string): string {
  return new URL(pattern).host;
}
