import type { Turns } from '../timers/turns.ts';
import { type Due, dueKinds } from './due.ts';

/** What was handled: by `Due.key`, what the last one was about (UTC ms). Kept, so that a restart tells nothing twice. */
export type Marks = Readonly<Record<string, number>>;

/** Whether this due moment was handled. One of an earlier turn of the same thread does not count. */
export function isHandled(due: Due, marks: Marks): boolean {
  const mark = marks[due.key];
  return mark !== undefined && (due.after === null || mark > due.after);
}

/**
 * Takes what is due at `now` (UTC ms) and marks it. Of several for one thread only the most urgent is told: after a sleep,
 * "due soon" is no news beside "overdue". Keep the marks before telling anybody.
 */
export function takeDue(
  dues: readonly Due[],
  marks: Marks,
  now: number,
): { tell: Due[]; handled: Due[]; marks: Marks } {
  const handled = dues.filter((due) => due.at <= now && !isHandled(due, marks));
  const byThread = Map.groupBy(handled, ({ thread, key }) => thread ?? key);
  const tell = [...byThread.values()].flatMap((list) => mostUrgent(list) ?? []);
  const added = Object.fromEntries(handled.map(({ key, about }) => [key, about]));
  return { tell, handled, marks: { ...marks, ...added } };
}

function mostUrgent(list: readonly Due[]): Due | undefined {
  return list.toSorted((a, b) => dueKinds.indexOf(a.kind) - dueKinds.indexOf(b.kind))[0];
}

/** The marks without those of threads that are not kept any more: a thread's id is on disk only while somebody waits. */
export function pruneMarks(marks: Marks, { threads }: Turns): Marks {
  const isKept = (key: string) => {
    const about = key.slice(0, key.lastIndexOf(':'));
    return !about.includes('/') || threads[about] !== undefined;
  };
  return Object.fromEntries(Object.entries(marks).filter(([key]) => isKept(key)));
}
