import type { Missing } from '../../utils/domain/templates/missing.ts';
import { fieldLabel } from '../basics/words.ts';

interface Props {
  field: Extract<Missing, { kind: 'choose' }>;
  chosen: string | null;
  onChoose(option: string): void;
}

/** One of several texts: arrows and the browser's own keys for radio buttons, or the number before each. */
export function ChoiceField({ field, chosen, onChoose }: Props) {
  const { options } = field;
  const label = fieldLabel(field);
  return (
    <div
      class="choice"
      role="radiogroup"
      aria-label={label}
      onKeyDown={(event) => chooseByKey(event, options, chosen, onChoose)}
    >
      <span class="small" aria-hidden="true">
        {label}
      </span>
      {options.map((option, index) => (
        <label key={option} class="choice-option">
          <input
            type="radio"
            name={field.name}
            data-missing={field.name}
            checked={option === chosen}
            onChange={() => onChoose(option)}
          />
          <span class="number" aria-hidden="true">
            {index < 9 ? index + 1 : ''}
          </span>
          {option}
        </label>
      ))}
    </div>
  );
}

function chooseByKey(
  event: KeyboardEvent,
  options: readonly string[],
  chosen: string | null,
  onChoose: (option: string) => void,
): void {
  if (event.ctrlKey || event.altKey || event.metaKey) return;
  const option = optionFor(event.key, options, chosen);
  if (option === undefined) return;
  event.preventDefault();
  onChoose(option);
}

/** Browsers skip the first of a group in which nothing is chosen yet: the focus is on it, so an arrow leaves it. */
function optionFor(key: string, options: readonly string[], chosen: string | null): string | undefined {
  if (/^[1-9]$/.test(key)) return options[Number(key) - 1];
  if (chosen !== null) return undefined;
  if (key === 'ArrowDown' || key === 'ArrowRight') return options[0];
  return key === 'ArrowUp' || key === 'ArrowLeft' ? options.at(-1) : undefined;
}
