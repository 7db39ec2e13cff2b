import { i18n } from '#i18n';
import { type Keeping, keepingOf } from '../../utils/domain/templates/missing.ts';
import type { Missing } from '../../utils/domain/templates/render.ts';
import { variableLabel } from '../basics/words.ts';

interface Props {
  fields: readonly Missing[];
  answers: Readonly<Record<string, string>>;
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
        return (
          <div key={field.name} class="missing-field">
            <label>
              <span class="small">{variableLabel(field.name)}</span>
              <input
                class="field"
                data-missing={field.name}
                autocomplete="off"
                value={answers[field.name] ?? ''}
                onInput={(event) => onAnswer(field.name, event.currentTarget.value)}
              />
            </label>
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
