import { h } from 'preact';
import { i18n } from '#i18n';
import { compareTexts, type Stretch } from '../../../utils/domain/library/compare-texts.ts';
import type { Language } from '../../../utils/domain/templates/template.ts';

interface Props {
  /** The text in the form. */
  now: string;
  before: string;
  language: Language;
}

/** An earlier text, read against the one in the form. */
export function VersionText({ now, before, language }: Props) {
  if (now === before) return <p class="quiet">{i18n.t('version.same_text')}</p>;
  // Spread, because the parts never move: their order is their identity.
  return h(
    'p',
    { class: 'preview-text version-text', dir: 'auto', lang: language },
    ...compareTexts(now, before).map(shown),
  );
}

function shown({ kind, text }: Stretch) {
  if (kind === 'goes') return <del>{text}</del>;
  return kind === 'comes' ? <ins>{text}</ins> : text;
}
