import type { Message } from '../../../utils/domain/inbox/snapshot.ts';
import { advanceAll } from '../../../utils/domain/timers/advance.ts';
import { differences, type Watched } from '../../../utils/domain/timers/differences.ts';
import type { Look, OpenThread, SeenRow } from '../../../utils/domain/timers/look.ts';
import type { Observation } from '../../../utils/domain/timers/observation.ts';
import { turnsOf } from '../../../utils/domain/timers/read-turns.ts';
import { noTurns } from '../../../utils/domain/timers/turns.ts';
import { range, time } from './make.ts';

export const away = 'Thank you for your message. We are back at nine.';

/** "Emma 10:00 Hello" or "You 10:00 Hello"; the id is the text. */
export function message(line: string): Message {
  const [, from = '', when = '', text = ''] = /^(\w+) (\S+) ?(.*)$/.exec(line) ?? [];
  const direction = from === 'You' ? 'page' : from === 'Somebody' ? 'unknown' : 'customer';
  return { id: text, direction, text, at: when === '-' ? null : range(when) };
}

/** "emma < 10:00 Hello" when the customer wrote last, "emma > 10:00 Hello" when we did, "!" when unread. */
export function row(line: string): SeenRow {
  const [, thread = '', sign = '', when = '', preview = ''] = /^(\w+) ([<>!?]) (\S+) ?(.*)$/.exec(line) ?? [];
  const from = sign === '>' ? 'page' : sign === '?' ? 'unknown' : 'customer';
  return { thread, from, preview, unread: sign === '!', at: range(when) };
}

export function open(lines: string[], part: Partial<OpenThread> = {}): OpenThread {
  return { thread: 'emma', messages: lines.map(message), filed: null, ...part };
}

export function look(at: string, part: Partial<Look> = {}): Look {
  return { at: time(at), pageId: '100', surface: 'message', folder: 'inbox', rows: [], open: null, ...part };
}

/** What was seen one after another, and the turns that it amounts to: start and end. Null is a reload. */
export interface Scene {
  looks: (Look | null)[];
  turns: string[];
}

/** What looks tell one after another. Null is a reload. */
export function tell(looks: readonly (Look | null)[]): Observation[] {
  let watched: Watched | null = null;
  return looks.flatMap((one) => {
    if (one === null) {
      watched = null;
      return [];
    }
    const told = differences(watched, one, [away]);
    watched = told.watched;
    return told.seen;
  });
}

/** "emma 10:00–10:04" for each turn that looks end in: its earliest start, and how it ended. */
export function turnsAfter(looks: readonly (Look | null)[]): string[] {
  return turnsOf(advanceAll(noTurns, tell(looks))).map(({ thread, start, end }) => {
    const ended = end === null ? 'waits' : end.kind === 'replied' ? clock(end.at.earliest) : end.kind;
    return `${thread} ${clock(start.earliest)} ${ended}`;
  });
}

function clock(at: number): string {
  const zoned = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO('Europe/Paris');
  return zoned.toPlainTime().toString({ smallestUnit: 'second' }).replace(/^0/, '');
}
