import { i18n } from '#i18n';
import type { Choice, ImportChoices, ImportPlan } from '../../../utils/domain/formats/plan-import.ts';
import { type Moment, numberWords } from '../../basics/moment.ts';
import { type Asked, askedKinds, choiceLabel, choicesOf } from './import-words.ts';

interface Props {
  plan: ImportPlan;
  choices: ImportChoices;
  moment: Moment;
  onChoose(kind: Asked, choice: Choice): void;
}

/** One choice for all replies of a kind about which there is something to choose. */
export function ChoicesForAll({ plan, choices, moment, onChoose }: Props) {
  const asked = askedKinds.filter(({ kind }) => plan.counts[kind] > 0);
  if (asked.length === 0) return null;
  return (
    <div class="card">
      {asked.map(({ kind, question }) => (
        <label key={kind} class="setting choice-for-all">
          <span class="grow">{question(plan.counts[kind], numberWords(plan.counts[kind], moment))}</span>
          <select
            class="field"
            aria-label={i18n.t('import.for_all')}
            value={choices[kind]}
            onChange={({ currentTarget: { value } }) => {
              const choice = choicesOf(kind, true).find((each) => each === value);
              if (choice !== undefined) onChoose(kind, choice);
            }}
          >
            {choicesOf(kind, true).map((choice) => (
              <option key={choice} value={choice}>
                {choiceLabel(kind, choice)}
              </option>
            ))}
          </select>
        </label>
      ))}
    </div>
  );
}
