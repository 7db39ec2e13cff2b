import type { ThreadObservation } from '../../../utils/domain/timers/observation.ts';
import { at as moment } from '../hours/make.ts';

type Part<Kind extends ThreadObservation['kind']> = Partial<Extract<ThreadObservation, { kind: Kind }>>;

/** UTC ms of a time on Monday, 23 November 2026, in Paris; with a date where one is written. */
export function time(text: string): number {
  return moment(text.includes('T') ? text : `2026-11-23T${text.padStart(5, '0')}`);
}

/** "9:00" is exact; "9:00..9:04" is an interval. */
export function range(text: string): { earliest: number; latest: number } {
  const [earliest = '', latest = earliest] = text.split('..');
  return { earliest: time(earliest), latest: time(latest) };
}

/** Seen at once, in Emma's thread, unless told otherwise. */
function about(when: string) {
  const at = range(when);
  return { pageId: '100', surface: 'message' as const, thread: 'emma', at, seenAt: at.latest };
}

const noMessage = { messageId: null, follows: null };

export function wrote(when: string, part: Part<'customer-wrote'> = {}): ThreadObservation {
  return { kind: 'customer-wrote', ...about(when), ...noMessage, unread: false, ...part };
}

export function replied(when: string, part: Part<'page-replied'> = {}): ThreadObservation {
  return { kind: 'page-replied', ...about(when), ...noMessage, automatic: false, staying: true, ...part };
}

export function filed(when: string, part: Part<'thread-filed'> = {}): ThreadObservation {
  return { kind: 'thread-filed', ...about(when), as: 'done', evidence: 'press', ...part };
}

export function needless(when: string): ThreadObservation {
  return { kind: 'no-reply-needed', ...about(when) };
}

export function snoozed(when: string, until: string): ThreadObservation {
  return { kind: 'snoozed', ...about(when), until: time(until) };
}
