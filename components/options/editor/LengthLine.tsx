import { i18n } from '#i18n';
import { type LengthLevel, lengthOf, nearLimit } from '../../../utils/domain/templates/length.ts';
import type { Language } from '../../../utils/domain/templates/template.ts';

interface Props {
  /** As the customer would get it. */
  text: string;
  /** Language of the interface, for the numbers. */
  uiLanguage: Language;
}

const levels: Record<LengthLevel, () => string> = {
  short: () => i18n.t('editor.length_short'),
  long: () => i18n.t('editor.length_long'),
  'very-long': () => i18n.t('editor.length_very_long'),
};

/** How long a reply is, and whether people read that much. */
export function LengthLine({ text, uiLanguage }: Props) {
  const { words, characters, level } = lengthOf(text);
  if (words === 0) return null;
  const number = new Intl.NumberFormat(uiLanguage);
  return (
    <div class="length">
      <p class="small length-line" data-level={level}>
        <span class="length-level">{levels[level]()}</span>
        <span class="quiet">
          {i18n.t('editor.words', words, [number.format(words)])} ·{' '}
          {i18n.t('replies.chars', characters, [number.format(characters)])}
        </span>
      </p>
      <div role="status">{characters >= nearLimit && <p class="notice">{i18n.t('replies.too_long')}</p>}</div>
    </div>
  );
}
