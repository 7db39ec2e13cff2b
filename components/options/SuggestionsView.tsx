import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { UsageTotals } from '../../utils/domain/templates/usage.ts';
import { type Failure, pressFailure } from '../basics/failure.ts';
import { type Moment, numberWords } from '../basics/moment.ts';
import { Switch } from '../basics/Switch.tsx';
import { useOnce } from '../basics/use-once.ts';
import { sentWords } from './sent-words.ts';

interface Props {
  learning: boolean;
  totals: UsageTotals;
  moment: Moment;
  /** Both resolve with why it was not done; null when it was. */
  onLearning(on: boolean): Promise<Failure | null>;
  onForget(): Promise<Failure | null>;
}

/** What the suggestions learn from, and how often a saved reply was made personal before it was sent. */
export function SuggestionsView({ learning, totals, moment, onLearning, onForget }: Props) {
  return (
    <section class="page">
      <h1>{i18n.t('options.suggestions')}</h1>
      <p class="quiet">{i18n.t('suggestions.intro')}</p>
      <div class="card">
        <Switch
          label={i18n.t('suggestions.learning')}
          hint={i18n.t('suggestions.learning_hint')}
          on={learning}
          onChange={onLearning}
        />
        <Forget onForget={onForget} />
      </div>
      <h2>{i18n.t('suggestions.sent')}</h2>
      <div class="card">
        <div class="setting">
          <div class="grow">
            <p>{sentWords(totals, (count) => numberWords(count, moment))}</p>
            <p class="small quiet">{i18n.t('suggestions.sent_hint')}</p>
          </div>
        </div>
      </div>
    </section>
  );
}

function Forget({ onForget }: Pick<Props, 'onForget'>) {
  const [outcome, setOutcome] = useState<'forgotten' | Failure | null>(null);
  const [running, once] = useOnce();
  const failed = outcome === 'forgotten' ? null : outcome;
  return (
    <div class="setting">
      <div class="grow">
        <p class="setting-name">{i18n.t('suggestions.forget_title')}</p>
        <p class="small quiet">{i18n.t('suggestions.forget_hint')}</p>
        <p role="status" class={failed !== null ? 'small wrong' : 'small saved-state'}>
          {failed !== null && pressFailure(failed)}
          {outcome === 'forgotten' && i18n.t('suggestions.forgotten')}
        </p>
      </div>
      <button
        type="button"
        class="button"
        disabled={running}
        onClick={() => once(async () => setOutcome((await onForget()) ?? 'forgotten'))}
      >
        {i18n.t('suggestions.forget')}
      </button>
    </div>
  );
}
