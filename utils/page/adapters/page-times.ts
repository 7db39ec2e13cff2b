import { exactly, type TimeRange } from '../../domain/inbox/time-range.ts';

const minute = 60_000;
const hour = 60 * minute;

/** `data-utime`: seconds since 1970 with fractions, the same in every language. */
export function fromUtime(value: string | null | undefined): TimeRange | null {
  const seconds = Number(value);
  return value && Number.isFinite(seconds) && seconds > 0 ? exactly(Math.round(seconds * 1000)) : null;
}

const todayWords = new Set(['today', 'aujourd’hui', "aujourd'hui"]);
const yesterdayWords = new Set(['yesterday', 'hier']);

/**
 * A coarse time in words, as an interval in the person's own time zone; null where the words are not understood (a
 * wrong time would be worse than none).
 * @param now UTC ms
 */
export function fromWords(text: string, now: number): TimeRange | null {
  const words = text.trim().toLowerCase();
  const ago = /^(\d+)\s*(min|m|h)(?: ago)?$/.exec(words);
  if (ago !== null) {
    const unit = ago[2] === 'h' ? hour : minute;
    const latest = now - Number(ago[1]) * unit;
    return { earliest: latest - unit, latest };
  }
  const clock = /(\d{1,2})\s?[:h]\s?(\d{2})(?:\s*([ap])\.?m\.?)?/.exec(words);
  if (clock === null && !/\p{L}/u.test(words)) return null;
  const daysBack = dayOffset(words.replace(clock?.[0] ?? '', ' '), now);
  if (daysBack === null || (clock !== null && !isClock(clock))) return null;
  const start = new Date(now);
  start.setHours(0, 0, 0, 0);
  start.setDate(start.getDate() - daysBack);
  if (clock === null) {
    const end = new Date(start);
    end.setDate(end.getDate() + 1);
    return { earliest: start.getTime(), latest: Math.min(end.getTime() - 1, now) };
  }
  start.setHours(hours24(Number(clock[1]), clock[3]), Number(clock[2]));
  return {
    earliest: start.getTime(),
    latest: Math.min(start.getTime() + minute - 1, Math.max(now, start.getTime())),
  };
}

function isClock([, hours, minutes]: RegExpExecArray): boolean {
  return Number(hours) < 24 && Number(minutes) < 60;
}

function hours24(hours: number, half: string | undefined): number {
  if (half === undefined) return hours;
  return (hours % 12) + (half === 'p' ? 12 : 0);
}

/** Days since the day that the words name, 0 for none (a bare clock time); null for words that name no day. */
function dayOffset(words: string, now: number): number | null {
  const day = words.replace(/(?<!\p{L})(?:at|à)(?!\p{L})|[,·]/gu, ' ').trim();
  if (day === '' || todayWords.has(day)) return 0;
  if (yesterdayWords.has(day)) return 1;
  for (let back = 1; back <= 7; back++) {
    const date = new Date(now);
    date.setDate(date.getDate() - back);
    const names = ['en', 'fr'].flatMap((locale) =>
      (['long', 'short'] as const).map((weekday) =>
        date.toLocaleDateString(locale, { weekday }).toLowerCase(),
      ),
    );
    if (names.includes(day) || names.includes(`${day}.`)) return back;
  }
  return null;
}
