import type { TargetedKeyboardEvent } from 'preact';
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
  event: TargetedKeyboardEvent<HTMLElement>,
  options: readonly string[],
  chosen: string | null,
  onChoose: (option: string) => void,
): void {
  if (event.ctrlKey || event.altKey || event.metaKey) return;
  const index = indexFor(event, options.length, chosen === null);
  const option = index === null ? undefined : options[index];
  if (index === null || option === undefined) return;
  event.preventDefault();
  event.currentTarget.querySelectorAll('input')[index]?.focus();
  onChoose(option);
}

/**
 * @param untouched nothing is chosen yet: the focus is on the first option, and browsers would skip it
 * @returns null leaves the key to the browser
 */
function indexFor({ code, key }: KeyboardEvent, count: number, untouched: boolean): number | null {
  // By its place on the keyboard: a French one has its digits behind Shift.
  const digit = /^(?:Digit|Numpad)([1-9])$/.exec(code)?.[1];
  if (digit !== undefined) return Number(digit) - 1;
  if (!untouched) return null;
  if (key === 'ArrowDown' || key === 'ArrowRight') return 0;
  return key === 'ArrowUp' || key === 'ArrowLeft' ? count - 1 : null;
}
