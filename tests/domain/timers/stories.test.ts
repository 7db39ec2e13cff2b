import { describe, it } from 'vitest';
import { hours, week } from '../hours/make.ts';
import { replied, time, wrote } from './make.ts';
import { expectStory, type Story } from './story.ts';

const bar = hours({ week: week('18:00-2:00', '18:00-2:00', '', '', '', '22:00-6:00') });

const stories: Record<string, Story> = {
  'a message waits': { facts: [wrote('10:00')], now: '10:02', shows: ['waiting 3:00'] },
  'after three of five minutes it is due soon': {
    facts: [wrote('10:00')],
    now: '10:03',
    shows: ['due-soon 2:00'],
  },
  'after five it is overdue': { facts: [wrote('10:00')], now: '10:05', shows: ['overdue 0:00'] },
  'and more so later': { facts: [wrote('10:00')], now: '10:07', shows: ['overdue -2:00'] },
  'a reply in time': {
    facts: [wrote('10:00'), replied('10:04')],
    now: '11:00',
    shows: ['on-time 4:00'],
  },
  'a reply at the last moment is in time': {
    facts: [wrote('10:00'), replied('10:05')],
    now: '11:00',
    shows: ['on-time 5:00'],
  },
  'a late reply stays a miss': {
    facts: [wrote('10:00'), replied('10:06')],
    now: '11:00',
    shows: ['late 6:00'],
  },
  'a late reply stays a miss when a quick one follows': {
    facts: [wrote('10:00'), replied('10:06'), wrote('10:10'), replied('10:11')],
    now: '11:00',
    shows: ['late 6:00', 'on-time 1:00'],
  },
  'a second message keeps the first clock': {
    facts: [wrote('10:00'), wrote('10:03')],
    now: '10:04',
    shows: ['due-soon 1:00'],
  },
  'a second reply changes nothing': {
    facts: [wrote('10:00'), replied('10:02'), replied('10:20')],
    now: '11:00',
    shows: ['on-time 2:00'],
  },
  'a message after the reply starts a clock of its own': {
    facts: [wrote('10:00'), replied('10:02'), wrote('10:03')],
    now: '10:04',
    shows: ['on-time 2:00', 'waiting 4:00'],
  },
  'a reply before any message starts nothing': { facts: [replied('10:00')], now: '10:05', shows: [] },
  'the instant reply does not stop the clock': {
    facts: [wrote('10:00'), replied('10:00', { automatic: true })],
    now: '10:02',
    shows: ['waiting 3:00'],
  },
  'an instant reply whose text nobody told us is known by its haste': {
    facts: [wrote('10:00'), replied('10:00:02')],
    now: '10:02',
    shows: ['waiting 3:00'],
  },
  'a hasty reply to the second message of a run is a person’s': {
    facts: [wrote('10:00'), wrote('10:02'), replied('10:02:01')],
    now: '10:03',
    shows: ['on-time 2:01'],
  },
  'a coarse reply is not taken for a machine’s': {
    facts: [wrote('10:00..10:00:59'), replied('10:00..10:00:59', { seenAt: time('10:05') })],
    now: '10:05',
    shows: ['on-time 0:00'],
  },
  'the away reply at night does not stop the clock either': {
    facts: [wrote('22:00'), replied('22:00:30', { automatic: true })],
    now: '23:00',
    shows: ['paused 5:00'],
  },
  'before opening the clock stands still': {
    facts: [wrote('7:00')],
    now: '8:59',
    shows: ['paused 5:00'],
  },
  'and starts at opening': { facts: [wrote('7:00')], now: '9:04', shows: ['due-soon 1:00'] },
  'the inbox is closed over night': {
    facts: [wrote('17:58'), replied('2026-11-24T09:02')],
    now: '2026-11-24T10:00',
    shows: ['on-time 4:00'],
  },
  'what is overdue at closing stays overdue': {
    facts: [wrote('17:50')],
    now: '20:00',
    shows: ['overdue -5:00'],
  },
  'a Page whose clocks run at night': {
    facts: [wrote('22:00')],
    now: '22:04',
    shows: ['due-soon 1:00'],
    hours: hours({ pauseWhenClosed: false }),
  },
  'the shift past midnight': {
    facts: [wrote('23:58'), replied('2026-11-24T00:02')],
    now: '2026-11-24T00:10',
    shows: ['on-time 4:00'],
    hours: bar,
  },
  'a message at the end of the night goes on in the evening': {
    facts: [wrote('2026-11-24T01:58')],
    now: '2026-11-24T18:01',
    shows: ['due-soon 2:00'],
    hours: bar,
  },
  'the night in which clocks go back is an hour longer': {
    facts: [wrote('2026-10-25T01:59'), replied('2026-10-25T03:01')],
    now: '2026-10-25T04:00',
    shows: ['late 122:00'],
    hours: bar,
  },
  'the night in which clocks go forward has no missing hour': {
    facts: [wrote('2026-03-29T01:59'), replied('2026-03-29T03:01')],
    now: '2026-03-29T04:00',
    shows: ['on-time 2:00'],
    hours: bar,
  },
  'a holiday': {
    facts: [wrote('17:59')],
    now: '2026-11-25T09:02',
    shows: ['due-soon 2:00'],
    hours: hours({ exceptions: [{ from: '2026-11-24', to: '2026-11-24', slots: [], name: '' }] }),
  },
  'away since noon': {
    facts: [wrote('11:59')],
    now: '15:00',
    shows: ['paused 4:00'],
    hours: hours({ away: [{ from: time('12:00'), until: time('2026-11-24T12:00') }] }),
  },
};

describe('The clock of a turn:', () => {
  it.each(Object.entries(stories))('%s', (_name, story) => expectStory(story));
});
