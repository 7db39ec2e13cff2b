import { i18n } from '#i18n';
import { type Answers, type Keeping, keepingOf, type Missing } from '../../utils/domain/templates/missing.ts';
import { fieldLabel } from '../basics/words.ts';
import { ChoiceField } from './ChoiceField.tsx';

interface Props {
  fields: readonly Missing[];
  answers: Answers;
  /** Names of the fields whose answer shall be kept. */
  kept: ReadonlySet<string>;
  onAnswer(name: string, value: string): void;
  onKeep(name: string, keep: boolean): void;
}

const keepLabels: Record<NonNullable<Keeping>, () => string> = {
  'agent-name': () => i18n.t('panel.keep_agent'),
  'page-name': () => i18n.t('panel.keep_page'),
  place: () => i18n.t('panel.keep_place'),
};

/** Asks for what the reply needs and nobody knows: never is a hole inserted. */
export function MissingFields({ fields, answers, kept, onAnswer, onKeep }: Props) {
  return (
    <fieldset class="missing">
      <legend>{i18n.t('panel.missing_title')}</legend>
      {fields.map((field) => {
        const keeping = keepingOf(field);
        const answer = (value: string) => onAnswer(field.name, value);
        return (
          <div key={field.name} class="missing-field">
            {field.kind === 'choose' ? (
              <ChoiceField field={field} chosen={answers[field.name] ?? null} onChoose={answer} />
            ) : (
              <label>
                <span class="small">{fieldLabel(field)}</span>
                <input
                  class="field"
                  data-missing={field.name}
                  autocomplete="off"
                  value={answers[field.name] ?? (field.kind === 'ask' ? field.preset : null) ?? ''}
                  onInput={(event) => answer(event.currentTarget.value)}
                />
              </label>
            )}
            {keeping !== null && (
              <label class="keep small">
                <input
                  type="checkbox"
                  checked={kept.has(field.name)}
                  onChange={(event) => onKeep(field.name, event.currentTarget.checked)}
                />
                {keepLabels[keeping]()}
              </label>
            )}
          </div>
        );
      })}
    </fieldset>
  );
}
