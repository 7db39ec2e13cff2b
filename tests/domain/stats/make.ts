import type { Outcome } from '../../../utils/domain/stats/outcomes.ts';
import type { TurnRecord } from '../../../utils/domain/stats/turn-record.ts';
import { at } from '../hours/make.ts';

export const minute = 60_000;
export const day = 24 * 60 * minute;
/** Wednesday, 25 November 2026, noon in Paris. */
export const now = at('2026-11-25T12:00');

/** A turn that was answered after so many minutes, a day ago unless told otherwise. */
export function answered(minutes: number, part: Partial<TurnRecord> = {}): TurnRecord {
  const startedAt = part.startedAt ?? now - day;
  return {
    pageId: '100',
    surface: 'message',
    startedAt,
    repliedAt: startedAt + minutes * minute,
    openMs: minutes * minute,
    widthMs: 0,
    quietMs: null,
    end: 'replied',
    ...part,
  };
}

/** A turn that has waited for so many minutes. */
export function waiting(minutes: number, part: Partial<TurnRecord> = {}): TurnRecord {
  return {
    ...answered(minutes),
    startedAt: now - minutes * minute,
    repliedAt: null,
    end: 'open',
    ...part,
  };
}

/** Turns of the last minutes, oldest first: "1" on time, "0" missed. */
export function outcomes(text: string): Outcome[] {
  return [...text].map((sign, index) => ({
    startedAt: now - (text.length - index) * minute,
    onTime: sign === '1',
    tookMs: sign === '1' ? minute : 9 * minute,
  }));
}
