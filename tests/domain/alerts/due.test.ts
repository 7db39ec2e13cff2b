import { describe, expect, it } from 'vitest';
import { closingSweep } from '../../../utils/domain/alerts/closing-sweep.ts';
import { type Due, type DueSettings, dueKinds, dueMoments } from '../../../utils/domain/alerts/due.ts';
import { isHandled, pruneMarks, takeDue } from '../../../utils/domain/alerts/marks.ts';
import { advanceAll } from '../../../utils/domain/timers/advance.ts';
import type { Observation } from '../../../utils/domain/timers/observation.ts';
import { openTurns } from '../../../utils/domain/timers/read-turns.ts';
import { noTurns } from '../../../utils/domain/timers/turns.ts';
import { hours, shown } from '../hours/make.ts';
import { replied, snoozed, time, wrote } from '../timers/make.ts';

const settings: DueSettings = { targetMs: 5 * 60_000, kinds: dueKinds, closingLeadMs: 30 * 60_000 };
const ofTurns: DueSettings = { ...settings, kinds: ['due-soon', 'overdue', 'snooze-over', 'window-closing'] };
const pages = new Map([['100', hours()]]);

function watching(seenAt: string, kind: 'watching-began' | 'watching-ended' = 'watching-began'): Observation {
  return { kind, pageId: '100', watcher: 'tab', seenAt: time(seenAt) };
}

function dues(facts: Observation[], now: string, set = ofTurns): Due[] {
  return dueMoments(advanceAll(noTurns, facts), pages, set, time(now));
}

/** "overdue 10:05" */
function told(list: readonly Due[]): string[] {
  return list.map(({ kind, at }) => `${kind} ${shown(at)?.slice(5, 16).replace('T', ' ')}`);
}

describe('A turn is due', () => {
  it.each<[string, Observation[], string[]]>([
    [
      'soon, then over, and at last when Meta’s window closes',
      [watching('9:00'), wrote('10:00')],
      ['due-soon 11-23 10:03', 'overdue 11-23 10:05', 'window-closing 11-24 09:00'],
    ],
    [
      'in open time',
      [watching('9:00'), wrote('17:58')],
      ['due-soon 11-24 09:01', 'overdue 11-24 09:03', 'window-closing 11-24 16:58'],
    ],
    ['never once it was answered', [watching('9:00'), wrote('10:00'), replied('10:01')], []],
    [
      'after its snooze',
      [watching('9:00'), wrote('10:00'), snoozed('10:01', '11:00')],
      [
        'overdue 11-23 11:00',
        'due-soon 11-23 11:00',
        'snooze-over 11-23 11:00',
        'window-closing 11-24 09:00',
      ],
    ],
    ['not while nobody watches', [watching('9:00'), wrote('10:00'), watching('10:01', 'watching-ended')], []],
    [
      'not after a break, before the page shows it again',
      [wrote('10:00'), watching('10:01', 'watching-ended'), watching('12:00')],
      [],
    ],
    [
      'again once the page shows that it still waits',
      [watching('12:00'), wrote('10:00', { seenAt: time('12:00') })],
      ['due-soon 11-23 10:03', 'overdue 11-23 10:05', 'window-closing 11-24 09:00'],
    ],
  ])('%s', (_when, facts, expected) => {
    expect(told(dues(facts, '10:00'))).toEqual(expected);
  });

  it('only in the kinds that the person wants', () => {
    const facts = [watching('9:00'), wrote('10:00')];
    expect(told(dues(facts, '10:00', { ...settings, kinds: ['overdue'] }))).toEqual(['overdue 11-23 10:05']);
  });
});

describe('A Page is due', () => {
  const ofPage: DueSettings = { ...settings, kinds: ['opening', 'closing'] };

  it.each([
    ['8:00', ['opening 11-23 09:00', 'closing 11-23 17:30', 'opening 11-24 09:00', 'closing 11-24 17:30']],
    ['9:10', ['opening 11-23 09:00', 'closing 11-23 17:30', 'opening 11-24 09:00', 'closing 11-24 17:30']],
    ['9:20', ['closing 11-23 17:30', 'opening 11-24 09:00', 'closing 11-24 17:30', 'opening 11-25 09:00']],
  ])('at %s', (now, expected) => {
    expect(told(dues([], now, ofPage))).toEqual(expected);
  });
});

describe('What is due is taken', () => {
  const facts = [watching('9:00'), wrote('10:00')];

  it('when its time has come, and only once', () => {
    const list = dues(facts, '10:03');
    expect(takeDue(list, {}, time('10:02:59')).handled).toEqual([]);
    const first = takeDue(list, {}, time('10:03'));
    expect(told(first.tell)).toEqual(['due-soon 11-23 10:03']);
    expect(takeDue(list, first.marks, time('10:04')).handled).toEqual([]);
  });

  it('all at once after a sleep, of which only the most urgent is told', () => {
    const taken = takeDue(dues(facts, '10:30'), {}, time('10:30'));
    expect(told(taken.tell)).toEqual(['overdue 11-23 10:05']);
    expect(taken.handled).toHaveLength(2);
  });

  it('not again when history shows an older message, or the reply before it', () => {
    const { marks } = takeDue(dues([watching('9:00'), wrote('10:00..10:00:59')], '10:30'), {}, time('10:30'));
    const more = [...facts, wrote('9:59', { messageId: 'm1' }), replied('9:30', { messageId: 'm0' })];
    const list = dues([...more, wrote('9:20', { messageId: 'm-1' })], '10:30');
    expect(list.filter(({ at }) => at <= time('10:30')).every((due) => isHandled(due, marks))).toBe(true);
  });

  it('anew for the next turn of the same thread', () => {
    const { marks } = takeDue(dues(facts, '10:30'), {}, time('10:30'));
    const next = [...facts, replied('10:40'), wrote('11:00')];
    expect(told(takeDue(dues(next, '11:03'), marks, time('11:03')).tell)).toEqual(['due-soon 11-23 11:03']);
  });

  it('and forgotten with its thread, while the Page’s stays', () => {
    const { marks } = takeDue(dues(facts, '10:30', settings), {}, time('17:30'));
    expect(Object.keys(pruneMarks(marks, noTurns))).toEqual(['100:closing']);
    expect(pruneMarks(marks, advanceAll(noTurns, facts))).toEqual(marks);
  });
});

describe('Before closing', () => {
  const turns = openTurns(
    advanceAll(noTurns, [
      wrote('17:57', { thread: 'late' }),
      wrote('17:50', { thread: 'first' }),
      wrote('17:54', { thread: 'second' }),
    ]),
  );

  it('the open ones stand by urgency, with how many are due today', () => {
    const sweep = closingSweep(turns, settings.targetMs, hours(), time('17:57:30'));
    expect(sweep?.open.map(({ thread }) => thread)).toEqual(['first', 'second', 'late']);
    expect([sweep?.dueBefore, sweep?.closesAt]).toEqual([2, time('18:00')]);
  });

  it('there is nothing to say of a Page that does not close', () => {
    expect(closingSweep(turns, settings.targetMs, hours({ always: true }), time('17:57'))).toBeNull();
  });
});
