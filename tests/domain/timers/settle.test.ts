import { describe, expect, it } from 'vitest';
import { advanceAll } from '../../../utils/domain/timers/advance.ts';
import { openTurns, turnsOf } from '../../../utils/domain/timers/read-turns.ts';
import { recall, settle } from '../../../utils/domain/timers/settle.ts';
import { noTurns } from '../../../utils/domain/timers/turns.ts';
import { replied, snoozed, time, wrote } from './make.ts';

const answered = [wrote('10:00', { messageId: 'm1' }), replied('10:04', { messageId: 'm2', follows: 'm1' })];

describe('Settling', () => {
  it('forgets a thread in which nobody waits', () => {
    const { turns, settled } = settle(advanceAll(noTurns, answered), time('11:00'));
    expect(turns.threads).toEqual({});
    expect(settled).toMatchObject([
      { key: '100/message/emma', settledUntil: time('10:04'), heardAt: time('10:04') },
    ]);
    expect(settled[0]?.turns).toHaveLength(1);
  });

  it('leaves what ended only just now', () => {
    const turns = advanceAll(noTurns, answered);
    expect(settle(turns, time('10:04'))).toEqual({ turns, settled: [] });
  });

  it('keeps the facts of the one who waits again', () => {
    const { turns, settled } = settle(advanceAll(noTurns, [...answered, wrote('10:30')]), time('11:00'));
    expect(settled[0]?.turns).toHaveLength(1);
    expect(openTurns(turns)).toMatchObject([{ start: { earliest: time('10:30') }, after: time('10:04') }]);
  });

  it('forgets a thread of which nothing but an old snooze is known', () => {
    const turns = advanceAll(noTurns, [snoozed('10:00', '12:00')]);
    expect(settle(turns, time('10:00')).turns).toEqual(turns);
    expect(settle(turns, time('10:01'))).toEqual({ turns: noTurns, settled: [] });
  });

  it('history that is seen again after that starts nothing', () => {
    const { turns, settled } = settle(advanceAll(noTurns, answered), time('11:00'));
    const [emma] = settled;
    if (emma === undefined) throw new Error('Emma’s turn was not settled.');
    const recalled = recall(turns, { pageId: '100', surface: 'message', thread: 'emma' }, emma);
    const again = advanceAll(recalled, [...answered, wrote('2026-11-25T10:00')]);
    expect(turnsOf(again)).toMatchObject([{ start: { earliest: time('2026-11-25T10:00') } }]);
    expect(turnsOf(again)[0]?.quietMs).toBe(time('2026-11-25T10:00') - time('10:04'));
    expect(recall(again, { pageId: '100', surface: 'message', thread: 'emma' }, emma)).toBe(again);
  });
});

describe('A turn knows', () => {
  it('how long both sides were silent before', () => {
    const turns = turnsOf(advanceAll(noTurns, [...answered, wrote('10:30')]));
    expect(turns.map(({ quietMs }) => quietMs)).toEqual([null, time('10:30') - time('10:04')]);
  });

  it('until when it is snoozed: the last press holds', () => {
    const facts = [wrote('10:00'), snoozed('10:01', '12:00'), snoozed('10:02', '11:00')];
    expect(openTurns(advanceAll(noTurns, facts))[0]?.snoozedUntil).toBe(time('11:00'));
  });

  it('no snooze of the turn before', () => {
    const facts = [wrote('10:00'), snoozed('10:01', '12:00'), replied('10:02'), wrote('10:30')];
    expect(openTurns(advanceAll(noTurns, facts))[0]?.snoozedUntil).toBeNull();
  });

  it('its messages in order', () => {
    const facts = [
      wrote('10:03', { messageId: 'm2', follows: 'm1' }),
      wrote('10:00', { messageId: 'm1' }),
      wrote('10:04'),
    ];
    expect(openTurns(advanceAll(noTurns, facts))[0]).toMatchObject({
      messageIds: ['m1', 'm2'],
      newest: { earliest: time('10:04') },
    });
  });
});
