import { type InferOutput, nullable, object, picklist } from 'valibot';
import { clockHours, openTimeBetween } from '../hours/open-time.ts';
import type { OpeningHours } from '../hours/opening-hours.ts';
import { surfaceSchema } from '../inbox/surface.ts';
import { assetIdSchema } from '../settings/page.ts';
import { finiteNumber } from '../templates/template.ts';
import type { Turn } from '../timers/read-turns.ts';

/**
 * A turn as statistics need it: times only, no thread, no name. Open time is reckoned when it is written, so that new
 * opening hours do not change the past.
 */
export const turnRecordSchema = object({
  pageId: assetIdSchema,
  surface: surfaceSchema,
  /** UTC ms of the oldest message, at its earliest. */
  startedAt: finiteNumber,
  /** UTC ms of the human reply, at its earliest; null without one. */
  repliedAt: nullable(finiteNumber),
  /** Open time (ms) to the reply, or until now while open; null when it was ended without one. */
  openMs: nullable(finiteNumber),
  /** How coarse the page's two times were together, ms. */
  widthMs: finiteNumber,
  /** Silence of both sides before, ms; null when nothing before is known. */
  quietMs: nullable(finiteNumber),
  /** `excused`: no reply needed, done, spam, or impossible. */
  end: picklist(['replied', 'excused', 'open']),
});
export type TurnRecord = InferOutput<typeof turnRecordSchema>;

/**
 * The record of a turn.
 * @param now UTC ms; give `knownUntil` (watching.ts)
 */
export function recordOf(turn: Turn, hours: OpeningHours, now: number): TurnRecord {
  const { pageId, surface, start, quietMs, end } = turn;
  const open = (until: number) => openTimeBetween(clockHours(hours), start.earliest, until);
  const width = start.latest - start.earliest;
  const about = { pageId, surface, startedAt: start.earliest, quietMs };
  if (end === null) return { ...about, repliedAt: null, openMs: open(now), widthMs: width, end: 'open' };
  if (end.kind !== 'replied')
    return { ...about, repliedAt: null, openMs: null, widthMs: width, end: 'excused' };
  const { earliest, latest } = end.at;
  const widthMs = width + latest - earliest;
  return { ...about, repliedAt: earliest, openMs: open(earliest), widthMs, end: 'replied' };
}

/** Silence of both sides after which a message is a first one again: Meta's 24 hours, in ms. */
export const silenceMs = 24 * 60 * 60_000;

/** Whether the turn began a conversation; one of which nothing before is known did. */
export function isFirst({ quietMs }: Pick<TurnRecord, 'quietMs'>): boolean {
  return quietMs === null || quietMs >= silenceMs;
}
