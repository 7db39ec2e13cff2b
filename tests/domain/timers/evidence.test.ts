import { describe, it } from 'vitest';
import { filed, needless, replied, time, wrote } from './make.ts';
import { expectStory, type Story } from './story.ts';

const stories: Record<string, Story> = {
  'no reply needed ends it without counting': {
    facts: [wrote('10:00'), needless('10:10')],
    now: '11:00',
    shows: ['no-reply-needed'],
  },
  'a new message after "no reply needed" waits': {
    facts: [wrote('10:00'), needless('10:10'), wrote('10:20')],
    now: '10:21',
    shows: ['no-reply-needed', 'waiting 4:00'],
  },
  'the old row is no new message on the day after "no reply needed"': {
    facts: [wrote('10:00'), needless('10:10'), wrote('00:00..23:59', { seenAt: time('2026-11-24T09:00') })],
    now: '2026-11-24T09:30',
    shows: ['no-reply-needed'],
  },
  'but an unread row is': {
    facts: [
      wrote('10:00'),
      needless('10:10'),
      wrote('00:00..23:59', { unread: true, seenAt: time('2026-11-24T09:00') }),
    ],
    now: '2026-11-24T09:30',
    shows: ['no-reply-needed', 'overdue -495:00'],
  },
  'a thread marked done leaves the count': {
    facts: [wrote('10:00'), filed('10:01')],
    now: '11:00',
    shows: ['no-reply-needed'],
  },
  'also when it is only found in the folder later': {
    facts: [wrote('10:00'), filed('10:00..12:00', { evidence: 'folder' })],
    now: '12:00',
    shows: ['no-reply-needed'],
  },
  'a thread marked done after the reply was answered': {
    facts: [wrote('10:00'), replied('10:01'), filed('10:02')],
    now: '11:00',
    shows: ['on-time 1:00'],
  },
  'a reopened thread counts again': {
    facts: [wrote('10:00'), filed('10:01'), wrote('10:30')],
    now: '10:31',
    shows: ['no-reply-needed', 'waiting 4:00'],
  },
  'a customer who blocked the Page cannot be answered': {
    facts: [wrote('10:00'), filed('10:01', { as: 'blocked', evidence: 'banner' })],
    now: '11:00',
    shows: ['cannot-reply'],
  },
  'nor can a Page': {
    facts: [wrote('10:00'), filed('10:01', { as: 'page-to-page', evidence: 'banner' })],
    now: '11:00',
    shows: ['cannot-reply'],
  },
  'a bubble that vanished was no reply': {
    facts: [
      wrote('10:00'),
      replied('10:01', { messageId: 'tmp' }),
      replied('10:01', { messageId: 'tmp', staying: false }),
    ],
    now: '10:02',
    shows: ['waiting 3:00'],
  },
  'answered by phone while no tab was open': {
    facts: [
      wrote('10:00'),
      { kind: 'watching-ended', pageId: '100', watcher: 'tab', seenAt: time('10:01') },
      { kind: 'watching-began', pageId: '100', watcher: 'tab', seenAt: time('12:00') },
      replied('10:03', { seenAt: time('12:00') }),
    ],
    now: '12:00',
    shows: ['on-time 3:00'],
  },
  'history on scroll-up: the oldest message of the run starts the clock': {
    facts: [wrote('10:02', { messageId: 'm2' }), wrote('10:00', { messageId: 'm1' })],
    now: '10:03',
    shows: ['due-soon 2:00'],
  },
  'history on scroll-up: old turns do not touch the new one': {
    facts: [wrote('10:02'), wrote('9:10', { messageId: 'm1' }), replied('9:12', { messageId: 'm2' })],
    now: '10:03',
    shows: ['on-time 2:00', 'waiting 4:00'],
  },
  'messages of one minute keep the order in which they stand': {
    facts: [
      wrote('10:00..10:00:59', { messageId: 'm1', seenAt: time('10:30') }),
      replied('10:00..10:00:59', { messageId: 'm2', follows: 'm1', seenAt: time('10:30') }),
      wrote('10:00..10:00:59', { messageId: 'm3', follows: 'm2', seenAt: time('10:30') }),
    ],
    now: '10:01',
    shows: ['on-time 0:00', 'waiting 4:00'],
  },
  'a row that only says "today" comes after what was known when it was seen': {
    facts: [wrote('10:00'), replied('00:00..23:59', { seenAt: time('10:30') })],
    now: '10:30',
    shows: ['on-time 0:00'],
  },
  'a coarse time of a new message does not reach before the last reply': {
    facts: [wrote('9:30'), replied('10:00'), wrote('00:00..23:59', { seenAt: time('10:02') })],
    now: '10:02',
    shows: ['late 30:00', 'waiting 3:00'],
  },
  'two customers do not share a clock': {
    facts: [wrote('10:00'), wrote('10:02', { thread: 'noah' }), replied('10:03')],
    now: '10:03',
    shows: ['on-time 3:00', 'waiting 4:00'],
  },
  'the same customer on two Pages has two clocks': {
    facts: [wrote('10:00'), wrote('10:02', { pageId: '200' }), replied('10:01')],
    now: '10:03',
    shows: ['on-time 1:00', 'waiting 4:00'],
  },
};

describe('What was seen decides:', () => {
  it.each(Object.entries(stories))('%s', (_name, story) => expectStory(story));
});
