import { i18n } from '#i18n';
import { ExportBanner } from '../../components/notices/ExportBanner.tsx';
import { NoticeBanner } from '../../components/notices/NoticeBanner.tsx';
import { StateBanner } from '../../components/notices/StateBanner.tsx';
import type { SectionName } from '../../components/options/sections.ts';
import type { LibraryHealth } from '../../utils/domain/library/health.ts';
import { moment } from '../shared/moment.ts';
import { ask } from '../shared/use-asked.ts';
import type { useExport } from './use-export.ts';

interface Props {
  section: SectionName;
  health: LibraryHealth | null;
  exported: ReturnType<typeof useExport>;
  exportDue: boolean;
  onHealth(): Promise<void>;
  onRetry(): void;
  onLater(): void;
}

/** What the library has to tell, above whatever part of the options is shown. */
export function Banners({ section, health, exported, exportDue, onHealth, onRetry, onLater }: Props) {
  // The part about backups says both by itself.
  const elsewhere = section !== 'backups';
  return (
    <section class="banners" aria-label={i18n.t('notice.region')}>
      {health?.notices.map((notice) => (
        <NoticeBanner
          key={notice.id}
          notice={notice}
          moment={moment()}
          onDismiss={async (id) => {
            await ask('dismissNotice', { id });
            await onHealth();
          }}
        />
      ))}
      {health !== null && (elsewhere || health.blocked) && <StateBanner health={health} onRetry={onRetry} />}
      {elsewhere && (
        <ExportBanner
          due={exportDue}
          exported={exported.state}
          onExport={exported.exportNow}
          onLater={onLater}
          onClose={exported.forget}
        />
      )}
    </section>
  );
}
