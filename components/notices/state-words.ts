import { i18n } from '#i18n';
import type { LibraryHealth } from '../../utils/domain/library/health.ts';

/** What the library cannot do now, with what still works; null when all is as usual. */
export function stateOf(health: LibraryHealth): { sentence: string; grave: boolean } | null {
  if (health.blocked) return { sentence: i18n.t('notice.blocked'), grave: true };
  if (health.readOnly === 'newer') return { sentence: i18n.t('notice.newer'), grave: true };
  if (health.readOnly === 'update-failed') return { sentence: i18n.t('notice.update_failed'), grave: true };
  if (health.home === 'simple') {
    const kept = health.backups === 'kept';
    return { sentence: kept ? i18n.t('notice.simple_kept') : i18n.t('notice.simple'), grave: false };
  }
  return null;
}
