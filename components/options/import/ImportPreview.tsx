import { Check } from 'lucide';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { ImportPlan } from '../../../utils/domain/formats/plan-import.ts';
import { Icon } from '../../basics/Icon.tsx';
import { type Moment, numberWords } from '../../basics/moment.ts';
import { ChoicesForAll } from './ChoicesForAll.tsx';
import type { WizardActs, WizardState } from './import-state.ts';
import { importNewsSentence, outcomeWords } from './import-words.ts';
import { PlanTable } from './PlanTable.tsx';
import { TextCard } from './TextCard.tsx';

interface Props {
  state: Extract<WizardState, { kind: 'preview' }>;
  /** Null when none of the texts has a reply. */
  plan: ImportPlan | null;
  moment: Moment;
  acts: WizardActs;
}

/** What was read, what would become of each reply, and the button that does it. */
export function ImportPreview({ state, plan, moment, acts }: Props) {
  const root = useRef<HTMLDivElement>(null);
  // The preview was asked for: it is read first.
  useLayoutEffect(() => root.current?.focus(), []);
  const { texts, choices, running, news } = state;
  const busy = running !== 'no';
  const writes = plan !== null && plan.templates.length > 0;
  return (
    <div ref={root} class="import-preview" tabIndex={-1}>
      <fieldset disabled={busy}>
        <legend class="unseen">{i18n.t('import.preview')}</legend>
        <ul class="texts">
          {texts.map((text, index) => (
            // A text stays where it is; two may have the same name.
            // biome-ignore lint/suspicious/noArrayIndexKey: the place is what tells them apart.
            <li key={index} class="card">
              <TextCard
                text={text}
                moment={moment}
                onFormat={(format) => acts.readAs(index, format)}
                onFields={(mapping) => acts.readFields(index, mapping)}
              />
            </li>
          ))}
        </ul>
        {plan !== null && (
          <>
            <ChoicesForAll plan={plan} choices={choices} moment={moment} onChoose={acts.chooseFor} />
            <PlanTable plan={plan} moment={moment} onChoose={acts.chooseRow} />
          </>
        )}
      </fieldset>
      <div class="import-foot">
        <p role="status" class="grow">
          {plan !== null && !busy && outcomeWords(plan, moment)}
          {running === 'yes' &&
            plan !== null &&
            i18n.t('import.running', plan.templates.length, [numberWords(plan.templates.length, moment)])}
          {running === 'cancelling' && i18n.t('import.cancelling')}
        </p>
        {busy && <progress aria-label={i18n.t('backups.importing')} />}
        <button type="button" class="button" disabled={running === 'cancelling'} onClick={acts.cancel}>
          {i18n.t('backups.cancel')}
        </button>
        <button type="button" class="button main" disabled={busy || !writes} onClick={acts.importNow}>
          <Icon node={Check} /> {busy ? i18n.t('backups.importing') : i18n.t('import.now')}
        </button>
        <div role="alert" class="row-news">
          {news !== null && <p class="notice bad">{importNewsSentence(news)}</p>}
        </div>
      </div>
    </div>
  );
}
