import { printed } from '../quality/table.ts';
import type { Timing } from './timing.ts';

/** One thing that was measured, and what it may take. */
export interface Figure {
  what: string;
  timing: Timing;
  /** The promise: which end of the measurements stays within how many ms, and where that stands. */
  budget: { of: keyof Timing; ms: number; source: string } | null;
}

/** @param unit ms of `unitOfWork` in the same run */
export function figuresTable(title: string, figures: readonly Figure[], unit: number): string {
  const ms = (time: number) => time.toFixed(2);
  return printed({
    title,
    columns: ['', 'median', 'p95', 'longest', 'median / unit', 'budget', 'kept'],
    rows: figures.map(({ what, timing, budget }) => [
      what,
      ms(timing.median),
      ms(timing.p95),
      ms(timing.longest),
      ms(timing.median / unit),
      budget === null ? '' : `${budget.of} ≤ ${budget.ms} (${budget.source})`,
      budget === null ? '' : timing[budget.of] <= budget.ms ? 'yes' : 'NO',
    ]),
    notes: [],
  });
}
