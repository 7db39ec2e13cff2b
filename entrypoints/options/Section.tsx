import { AboutView } from '../../components/options/AboutView.tsx';
import type { SectionName } from '../../components/options/sections.ts';
import { YouView } from '../../components/options/YouView.tsx';
import type { LibraryHealth } from '../../utils/domain/library/health.ts';
import type { TrashedTemplate } from '../../utils/domain/library/trash.ts';
import type { Page } from '../../utils/domain/settings/page.ts';
import type { Library } from '../../utils/messages/protocol.ts';
import { uiLanguage } from '../../utils/platform/language.ts';
import { hostPatterns, version } from '../../utils/platform/runtime.ts';
import { failureIn } from '../shared/failure.ts';
import { ask } from '../shared/use-asked.ts';
import { BackupsSection } from './BackupsSection.tsx';
import { ImportSection } from './ImportSection.tsx';
import { KeysSection } from './KeysSection.tsx';
import { RepliesSection } from './RepliesSection.tsx';
import { SuggestionsSection } from './SuggestionsSection.tsx';
import { setSettings } from './set-settings.ts';
import type { useDesk } from './use-desk.ts';
import type { useExport } from './use-export.ts';
import { useImportRun } from './use-import-run.ts';

interface Props {
  name: SectionName;
  library: Library;
  pages: readonly Page[];
  trash: readonly TrashedTemplate[];
  health: LibraryHealth | null;
  exported: ReturnType<typeof useExport>;
  desk: Pick<ReturnType<typeof useDesk>, 'desk' | 'acts' | 'picture'>;
  reload(): Promise<void>;
}

/** The chosen part of the options, with what it shows and stores. */
export function Section({ name, library, pages, trash, health, exported, desk, reload }: Props) {
  // Here and not in its section: what was read must outlive a look at another one.
  const importing = useImportRun(library, reload);
  const { agentName } = library.settings;
  switch (name) {
    case 'replies':
      return <RepliesSection library={library} pages={pages} trash={trash} desk={desk} />;
    case 'suggestions':
      return <SuggestionsSection library={library} />;
    case 'import':
      return <ImportSection library={library} importing={importing} exported={exported} />;
    case 'keys':
      return <KeysSection settings={library.settings} />;
    case 'you': {
      const named = async (assetId: string, name: string) =>
        failureIn(await ask('namePage', { assetId, name }));
      const called = (agentName: string) => setSettings({ agentName });
      return <YouView agentName={agentName} pages={pages} onAgentName={called} onPageName={named} />;
    }
    case 'backups': {
      const count = library.templates.length;
      return <BackupsSection health={health} count={count} exported={exported} reload={reload} />;
    }
    case 'about':
      return <AboutView version={version()} hosts={hostPatterns().map(hostOf)} uiLanguage={uiLanguage()} />;
  }
}

function hostOf(pattern: string): string {
  return new URL(pattern).host;
}
