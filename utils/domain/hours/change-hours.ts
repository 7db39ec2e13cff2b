import type { Day, OpeningHours, Slot, Week } from './opening-hours.ts';

/** The week with one day's slots on other days as well. Days count from 0, Monday. */
export function copyDay(week: Week, from: number, to: readonly number[]): Week {
  const copied = week[from] ?? [];
  const day = (index: number): Day =>
    (to.includes(index) ? copied : (week[index] ?? [])).map((slot) => ({ ...slot }));
  return [day(0), day(1), day(2), day(3), day(4), day(5), day(6)];
}

/** Slots in order, with those that overlap or touch made one. */
export function mergeSlots(slots: readonly Slot[]): Slot[] {
  const merged: Slot[] = [];
  for (const slot of slots.toSorted((a, b) => a.from - b.from || a.to - b.to)) {
    const last = merged.at(-1);
    if (last !== undefined && slot.from <= last.to) last.to = Math.max(last.to, slot.to);
    else merged.push({ ...slot });
  }
  return merged;
}

/** Away from `now` until then (UTC ms); takes the place of a time away that lasts at `now`. */
export function goAway(hours: OpeningHours, now: number, until: number): OpeningHours {
  const back = comeBack(hours, now);
  return until > now ? { ...back, away: [...back.away, { from: now, until }] } : back;
}

/** Back at `now` (UTC ms): a time away that lasts ends here, one that was still to come is dropped. */
export function comeBack(hours: OpeningHours, now: number): OpeningHours {
  const away = hours.away
    .filter(({ from }) => from < now)
    .map(({ from, until }) => ({ from, until: Math.min(until, now) }));
  return { ...hours, away };
}

/** Until when the Page's people are away (UTC ms), or null if they are not. */
export function awayUntil({ away }: OpeningHours, at: number): number | null {
  const lasting = away.filter(({ from, until }) => from <= at && at < until);
  return lasting.length === 0 ? null : Math.max(...lasting.map(({ until }) => until));
}
