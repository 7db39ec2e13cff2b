import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import {
  type Choice,
  type ImportPlan,
  type RowKind,
  rowKinds,
} from '../../../utils/domain/formats/plan-import.ts';
import { type Moment, numberWords } from '../../basics/moment.ts';
import { kindLabel } from './import-words.ts';
import { PlanLine } from './PlanLine.tsx';

interface Props {
  plan: ImportPlan;
  moment: Moment;
  onChoose(index: number, choice: Choice): void;
}

/** Rows that stand on the page at once: thousands would take seconds to draw. */
const perPage = 100;

/** Every reply of the file, with what would become of it. */
export function PlanTable({ plan: { rows, counts }, moment, onChoose }: Props) {
  const [kind, setKind] = useState<RowKind | null>(null);
  const [most, setMost] = useState(perPage);
  const chosen = kind === null || counts[kind] === 0 ? rows : rows.filter((row) => row.kind === kind);
  const used = rowKinds.filter((each) => counts[each] > 0);
  const show = (next: RowKind | null) => {
    setKind(next);
    setMost(perPage);
  };
  return (
    <>
      {used.length > 1 && (
        <fieldset class="kinds">
          <legend class="unseen">{i18n.t('import.show')}</legend>
          <Chip
            label={i18n.t('import.all')}
            count={rows.length}
            on={kind === null}
            moment={moment}
            onPress={() => show(null)}
          />
          {used.map((each) => (
            <Chip
              key={each}
              label={kindLabel(each)}
              count={counts[each]}
              on={kind === each}
              moment={moment}
              onPress={() => show(each)}
            />
          ))}
        </fieldset>
      )}
      <table class="plan">
        <thead>
          <tr>
            <th scope="col">{i18n.t('import.reply')}</th>
            <th scope="col">{i18n.t('import.kind')}</th>
            <th scope="col">{i18n.t('import.becomes')}</th>
          </tr>
        </thead>
        <tbody>
          {chosen.slice(0, most).map((row) => (
            <PlanLine key={row.index} row={row} onChoose={onChoose} />
          ))}
        </tbody>
      </table>
      {chosen.length > most && (
        <button type="button" class="button" onClick={() => setMost(most + perPage)}>
          {i18n.t('trash.more', [numberWords(Math.min(perPage, chosen.length - most), moment)])}
        </button>
      )}
    </>
  );
}

function Chip(props: { label: string; count: number; on: boolean; moment: Moment; onPress: () => void }) {
  return (
    <button type="button" class="chip" aria-pressed={props.on} onClick={props.onPress}>
      {i18n.t('import.chip', [props.label, numberWords(props.count, props.moment)])}
    </button>
  );
}
