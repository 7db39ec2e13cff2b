import { c } from '../styles/classes.ts';
import { coarseTime, dayName, timeOfDay } from '../words/times.ts';
import { usePractice } from './practice-context.ts';

/** When something last happened in a thread. `accessible_elem` and `timestamp` are the real page's own lasting classes. */
export function RowTime({ at }: { at: number }) {
  const { inbox, words } = usePractice();
  const { locale, times } = inbox.variant;
  if (times === 'text') return <div className={c('row-time')}>{coarseTime(at, locale)}</div>;
  const day = dayName(at, locale);
  return (
    <div className={c('row-time')}>
      <span className={`accessible_elem ${c('unseen')}`}>{day}</span>
      <abbr className="timestamp" data-utime={(at / 1000).toFixed(3)}>
        {day === words.today ? timeOfDay(at, locale) : day}
      </abbr>
    </div>
  );
}
