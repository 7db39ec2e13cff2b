import { i18n } from '#i18n';
import type { Reason } from '../../utils/domain/suggest/match.ts';

/** Why a reply is suggested, in a few words. */
export function reasonSentence(reason: Reason): string {
  switch (reason.kind) {
    case 'words':
      return i18n.t('panel.reason_words', [reason.words.join(', ')]);
    case 'keyword':
      return i18n.t('panel.reason_keyword', [reason.keyword]);
    case 'example':
      return i18n.t('panel.reason_example');
    case 'used-for-similar':
      return i18n.t('panel.reason_similar');
  }
}
