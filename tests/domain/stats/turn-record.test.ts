import { safeParse } from 'valibot';
import { describe, expect, it } from 'vitest';
import { recordOf, turnRecordSchema } from '../../../utils/domain/stats/turn-record.ts';
import { advanceAll } from '../../../utils/domain/timers/advance.ts';
import type { Observation } from '../../../utils/domain/timers/observation.ts';
import { turnsOf } from '../../../utils/domain/timers/read-turns.ts';
import { noTurns } from '../../../utils/domain/timers/turns.ts';
import { hours } from '../hours/make.ts';
import { filed, replied, time, wrote } from '../timers/make.ts';
import { minute } from './make.ts';

function records(facts: Observation[]) {
  return turnsOf(advanceAll(noTurns, facts)).map((turn) => recordOf(turn, hours(), time('2026-11-24T09:04')));
}

describe('The record of a turn', () => {
  it('keeps open time and how coarse the times were', () => {
    const found = records([wrote('17:58..17:59'), replied('2026-11-24T09:03..2026-11-24T09:03:30')]);
    expect(found).toEqual([
      {
        pageId: '100',
        surface: 'message',
        startedAt: time('17:58'),
        repliedAt: time('2026-11-24T09:03'),
        openMs: 5 * minute,
        widthMs: 1.5 * minute,
        quietMs: null,
        end: 'replied',
      },
    ]);
    expect(safeParse(turnRecordSchema, found[0]).success).toBe(true);
  });

  it.each([
    [
      'one that waits has waited until now',
      [wrote('17:58')],
      { end: 'open', openMs: 6 * minute, repliedAt: null },
    ],
    ['one that was filed has no time', [wrote('17:58'), filed('18:30')], { end: 'excused', openMs: null }],
  ])('%s', (_what, facts, record) => {
    expect(records(facts)).toMatchObject([record]);
  });

  it('holds no thread, no message and no name', () => {
    const text = JSON.stringify(records([wrote('10:00', { messageId: 'm.1' }), replied('10:01')]));
    expect(text).not.toMatch(/emma|m\.1/);
  });
});
