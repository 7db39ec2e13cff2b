import { ArrowLeft } from 'lucide';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { TrashedTemplate } from '../../../utils/domain/library/trash.ts';
import { Icon } from '../../basics/Icon.tsx';
import { type Moment, numberWords } from '../../basics/moment.ts';
import { daysKept } from './days-left.ts';
import { TrashRow } from './TrashRow.tsx';

interface Props {
  /** Newest first. */
  trash: readonly TrashedTemplate[];
  moment: Moment;
  onPutBack(trashed: TrashedTemplate): Promise<void>;
  onErase(trashed: TrashedTemplate): Promise<void>;
  onBack(): void;
}

/** Rows drawn at first, and with each press after that: a replaced library may have left thousands here. */
const atATime = 100;

/** The deleted replies, until their time is over. */
export function TrashView({ trash, moment, onPutBack, onErase, onBack }: Props) {
  const [most, setMost] = useState(atATime);
  const heading = useRef<HTMLHeadingElement>(null);
  const count = trash.length;
  // Also when a row went: the button that had the keyboard went with it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: says when, not what.
  useLayoutEffect(() => {
    if (document.activeElement === null || document.activeElement === document.body) heading.current?.focus();
  }, [count]);
  useLayoutEffect(() => heading.current?.focus(), []);
  const more = Math.min(atATime, count - most);

  return (
    <section class="trash" aria-labelledby="trash-title">
      <button type="button" class="button plain editor-back" onClick={onBack}>
        <Icon node={ArrowLeft} /> {i18n.t('replies.back')}
      </button>
      <h2 id="trash-title" ref={heading} tabIndex={-1}>
        {i18n.t('trash.title')}
      </h2>
      <p class="quiet">{count === 0 ? i18n.t('trash.none') : i18n.t('trash.hint', [String(daysKept)])}</p>
      {count > 0 && (
        <ul class="card">
          {trash.slice(0, most).map((trashed) => (
            <TrashRow
              key={trashed.id}
              trashed={trashed}
              moment={moment}
              onPutBack={onPutBack}
              onErase={onErase}
            />
          ))}
        </ul>
      )}
      {more > 0 && (
        <button type="button" class="button plain" onClick={() => setMost(most + atATime)}>
          {i18n.t('trash.more', [numberWords(more, moment)])}
        </button>
      )}
    </section>
  );
}
