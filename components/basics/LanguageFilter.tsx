import { i18n } from '#i18n';
import type { Language } from '../../utils/domain/templates/template.ts';

const choices: readonly { language: Language | null; label: () => string }[] = [
  { language: null, label: () => i18n.t('panel.all_languages') },
  { language: 'en', label: () => i18n.t('language.en') },
  { language: 'fr', label: () => i18n.t('language.fr') },
];

export function LanguageFilter(props: {
  chosen: Language | null;
  onChoose: (language: Language | null) => void;
}) {
  return (
    <fieldset class="languages">
      <legend class="unseen">{i18n.t('panel.language')}</legend>
      {choices.map(({ language, label }) => (
        <button
          key={label()}
          type="button"
          class="chip"
          aria-pressed={props.chosen === language}
          onPointerDown={(event) => event.preventDefault()}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => props.onChoose(language)}
        >
          {label()}
        </button>
      ))}
    </fieldset>
  );
}
