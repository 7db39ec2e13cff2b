import { Languages, Link2, Unlink } from 'lucide';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Source } from '../../../utils/domain/templates/language/run.ts';
import type { Language } from '../../../utils/domain/templates/template.ts';
import { Field } from '../../basics/Field.tsx';
import { Icon } from '../../basics/Icon.tsx';

/** What is shown of the same reply in the other language. */
export interface Twin extends Source {
  id: string;
  title: string;
}

interface Props {
  /** Of the reply in the form. */
  language: Language;
  twin: Twin | null;
  /** Replies in the other language that have no twin. */
  choices: readonly { id: string; title: string }[];
  /** A reply that was never saved cannot be pointed at yet. */
  isNew: boolean;
  onOpen(id: string): void;
  onLink(id: string | null): void;
  onWrite(): void;
}

export const twinTitles: Record<Language, () => string> = {
  en: () => i18n.t('replies.twin_en'),
  fr: () => i18n.t('replies.twin_fr'),
};
const writes: Record<Language, () => string> = {
  en: () => i18n.t('editor.write_en'),
  fr: () => i18n.t('editor.write_fr'),
};

/** The same reply in the other language: to open, to write, to link. */
export function TwinField({ language, twin, choices, isNew, onOpen, onLink, onWrite }: Props) {
  const [linking, setLinking] = useState(false);
  const other = language === 'en' ? 'fr' : 'en';
  if (twin !== null) {
    return (
      <div class="twin wide">
        <button type="button" class="button plain" onClick={() => onOpen(twin.id)}>
          <Icon node={Languages} /> {twinTitles[twin.language]()}
          <span class="twin-title" dir="auto" lang={twin.language}>
            {twin.title}
          </span>
        </button>
        <button type="button" class="button plain" onClick={() => onLink(null)}>
          <Icon node={Unlink} /> {i18n.t('editor.unlink')}
        </button>
      </div>
    );
  }
  return (
    <div class="twin wide">
      {!isNew && (
        <button type="button" class="button plain" onClick={onWrite}>
          <Icon node={Languages} /> {writes[other]()}
        </button>
      )}
      {choices.length > 0 && (
        <button
          type="button"
          class="button plain"
          aria-expanded={linking}
          onClick={() => setLinking(!linking)}
        >
          <Icon node={Link2} /> {i18n.t('editor.link')}
        </button>
      )}
      {linking && choices.length > 0 && (
        <Field label={twinTitles[other]()} class="twin-choice">
          {(control) => (
            <select
              {...control}
              class="field"
              onChange={(event) => {
                setLinking(false);
                onLink(event.currentTarget.value);
              }}
            >
              <option value="" disabled selected>
                {i18n.t('editor.link_choose')}
              </option>
              {choices.map(({ id, title }) => (
                <option key={id} value={id}>
                  {title}
                </option>
              ))}
            </select>
          )}
        </Field>
      )}
    </div>
  );
}
