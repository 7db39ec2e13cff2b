import {
  boolean,
  check,
  type InferOutput,
  literal,
  maxLength,
  minLength,
  nullable,
  object,
  picklist,
  pipe,
  string,
  variant,
} from 'valibot';
import { surfaceSchema } from '../inbox/surface.ts';
import { finiteNumber } from '../templates/template.ts';

const idSchema = pipe(string(), minLength(1), maxLength(200));

const timeRangeSchema = pipe(
  object({ earliest: finiteNumber, latest: finiteNumber }),
  check(({ earliest, latest }) => earliest <= latest),
);

/** Of which thread, when it happened, and when the page was looked at (UTC ms). */
const aboutThread = {
  pageId: idSchema,
  surface: surfaceSchema,
  thread: idSchema,
  at: timeRangeSchema,
  seenAt: finiteNumber,
};

/** A message: rows of the list know no id; `follows` is the id of the message right above in the open thread. */
const aboutMessage = { ...aboutThread, messageId: nullable(idSchema), follows: nullable(idSchema) };

/** How a thread leaves the count, and the visible evidence for it. That a row vanished is none (product.md, section 3). */
const filedAs = ['done', 'spam', 'blocked', 'page-to-page'] as const;
export type FiledAs = (typeof filedAs)[number];
const filingEvidence = ['folder', 'banner', 'press'] as const;
export type FilingEvidence = (typeof filingEvidence)[number];

/** A fact that somebody saw or did. Never a command. The same may arrive twice, from two tabs, in any order. */
export const observationSchema = variant('kind', [
  /** `unread`: the row was marked as unread, so its last message is news to the people of the Page. */
  object({ kind: literal('customer-wrote'), ...aboutMessage, unread: boolean() }),
  /**
   * `automatic`: written by Meta's instant or away reply. `staying` is false for a bubble that vanished again after it had
   * been told as a reply; that stands against all that told it.
   */
  object({ kind: literal('page-replied'), ...aboutMessage, automatic: boolean(), staying: boolean() }),
  object({
    kind: literal('thread-filed'),
    ...aboutThread,
    as: picklist(filedAs),
    evidence: picklist(filingEvidence),
  }),
  object({ kind: literal('no-reply-needed'), ...aboutThread }),
  /** Not to be reminded before `until` (UTC ms). The clock goes on: the customer still waits. */
  object({ kind: literal('snoozed'), ...aboutThread, until: finiteNumber }),
  /** A tab (`watcher`) shows this Page's inbox from `seenAt` on, or no longer. */
  object({ kind: literal('watching-began'), pageId: idSchema, watcher: idSchema, seenAt: finiteNumber }),
  object({ kind: literal('watching-ended'), pageId: idSchema, watcher: idSchema, seenAt: finiteNumber }),
]);
export type Observation = InferOutput<typeof observationSchema>;

export type WatchObservation = Extract<Observation, { watcher: string }>;
export type ThreadObservation = Exclude<Observation, WatchObservation>;
