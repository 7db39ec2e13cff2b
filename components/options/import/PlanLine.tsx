import { i18n } from '#i18n';
import type { Choice, PlannedRow } from '../../../utils/domain/formats/plan-import.ts';
import { choiceLabel, choicesOf, kindHint, kindLabel } from './import-words.ts';
import { Notes } from './Notes.tsx';

interface Props {
  row: PlannedRow;
  onChoose(index: number, choice: Choice): void;
}

/** Enough of a text to recognise it by; the rest would only be cut by the page. */
const shownText = 240;

const choiceOf = { add: 'rename', replace: 'replace', skip: 'skip' } as const;

/** A reply of the file: what it is to the library, and what becomes of it. */
export function PlanLine({ row, onChoose }: Props) {
  const { index, kind, action, title, body, shortcut, notes } = row;
  const hint = kindHint(row);
  return (
    <tr class={action === 'skip' ? 'skipped' : undefined}>
      <th scope="row">
        <span class="plan-title">{title}</span>
        {shortcut !== '' && <span class="small quiet">/{shortcut}</span>}
        {body !== title && <span class="small quiet plan-text">{body.slice(0, shownText)}</span>}
        {notes.length > 0 && <Notes notes={notes} />}
      </th>
      <td>
        <span class={`kind kind-${kind}`}>{kindLabel(kind)}</span>
        {hint !== null && <span class="small quiet kind-hint">{hint}</span>}
      </td>
      <td>
        {kind === 'same' ? (
          <span class="quiet">{i18n.t('import.stays')}</span>
        ) : (
          <select
            class="field"
            aria-label={i18n.t('import.becomes_of', [title])}
            value={choiceOf[action]}
            onChange={({ currentTarget: { value } }) => {
              const choice = choicesOf(kind, row.present !== null).find((each) => each === value);
              if (choice !== undefined) onChoose(index, choice);
            }}
          >
            {choicesOf(kind, row.present !== null).map((choice) => (
              <option key={choice} value={choice}>
                {choiceLabel(kind, choice)}
              </option>
            ))}
          </select>
        )}
      </td>
    </tr>
  );
}
