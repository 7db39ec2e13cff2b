import { away, look, open, row, type Scene } from './looks.ts';

const asked = 'Emma 10:00 Are you open?';
const answer = 'You 10:01 Yes, until six';

export const bubbles: Record<string, Scene> = {
  'an own reply that stays': {
    looks: [
      look('10:01', { open: open([asked]) }),
      look('10:01:01', { open: open([asked, answer]) }),
      look('10:01:03', { open: open([asked, answer]) }),
    ],
    turns: ['emma 10:00:00 10:01:00'],
  },
  'an own reply that has not stayed yet': {
    looks: [
      look('10:01', { open: open([asked]) }),
      look('10:01:01', { open: open([asked, answer]) }),
      look('10:01:02', { open: open([asked, answer]) }),
    ],
    turns: ['emma 10:00:00 waits'],
  },
  'an optimistic bubble that vanished at once': {
    looks: [
      look('10:01', { open: open([asked]) }),
      look('10:01:01', { open: open([asked, answer]) }),
      look('10:01:02', { open: open([asked]) }),
      look('10:01:20', { open: open([asked]) }),
    ],
    turns: ['emma 10:00:00 waits'],
  },
  'an optimistic bubble that vanished late': {
    looks: [
      look('10:01', { open: open([asked]) }),
      look('10:01:01', { open: open([asked, answer]) }),
      look('10:01:05', { open: open([asked, answer]) }),
      look('10:01:09', { open: open([asked]) }),
    ],
    turns: ['emma 10:00:00 waits'],
  },
  'a bubble that got its lasting id': {
    looks: [
      look('10:01', { open: open([asked]) }),
      look('10:01:01', { open: open([asked, 'You 10:01 tmp']) }),
      look('10:01:03', { open: open([asked, 'You 10:01 tmp']) }),
      look('10:01:04', { open: open([asked, answer]) }),
      look('10:01:06', { open: open([asked, answer]) }),
    ],
    turns: ['emma 10:00:00 10:01:00'],
  },
  'the row of the open thread is optimistic too': {
    looks: [
      look('10:01', { open: open([asked]), rows: [row('emma < 10:00 Are you open?')] }),
      look('10:01:01', { open: open([asked, answer]), rows: [row('emma > 10:01 Yes, until six')] }),
      look('10:01:02', { open: open([asked]), rows: [row('emma < 10:00 Are you open?')] }),
    ],
    turns: ['emma 10:00:00 waits'],
  },
  'the pane that comes anew after three seconds': {
    looks: [
      look('10:05', { open: open([asked, answer]) }),
      look('10:05:03', { open: open([]) }),
      look('10:05:04', { open: open([asked, answer]) }),
    ],
    turns: ['emma 10:00:00 10:01:00'],
  },
  'a list that drops its end while somebody scrolls up': {
    looks: [
      look('10:01:30', { open: open([asked, answer, 'You 10:01:05 Anything else?']) }),
      look('10:01:33', { open: open([asked, answer, 'You 10:01:05 Anything else?']) }),
      look('10:01:40', { open: open(['Emma 9:00 Hi', asked]) }),
    ],
    turns: ['emma 9:00:00 10:01:00'],
  },
  'a reload': {
    looks: [
      look('10:02', { open: open([asked, answer]) }),
      null,
      look('10:03', { open: open([asked, answer]) }),
    ],
    turns: ['emma 10:00:00 10:01:00'],
  },
  'the automatic reply': {
    looks: [
      look('10:02', { open: open([asked, `You 10:00:30 ${away}`]) }),
      look('10:02:30', { open: open([asked, `You 10:00:30 ${away}`]) }),
    ],
    turns: ['emma 10:00:00 waits'],
  },
  'an instant reply seen to come with the question, where the page shows minutes': {
    looks: [
      look('10:00:20', { open: open(['You 9:00 Bye']) }),
      look('10:00:21.500', {
        open: open(['You 9:00 Bye', 'Emma 10:00..10:00:59 Hi', 'You 10:00..10:00:59 Hello']),
      }),
      look('10:00:31', {
        open: open(['You 9:00 Bye', 'Emma 10:00..10:00:59 Hi', 'You 10:00..10:00:59 Hello']),
      }),
    ],
    turns: ['emma 10:00:20 waits'],
  },
  'history on scroll-up with the oldest message of the run': {
    looks: [
      look('10:01', { open: open([asked]) }),
      look('10:01:30', { open: open(['You 9:00 Bye', 'Emma 9:59 Hello', asked]) }),
    ],
    turns: ['emma 9:59:00 waits'],
  },
  'a quoted message below our reply': {
    looks: [look('10:05', { open: open([asked, answer, 'Emma 9:30 Old question']) })],
    turns: ['emma 10:00:00 10:01:00'],
  },
  'the same message quoted': {
    looks: [look('10:05', { open: open([asked, answer, asked]) })],
    turns: ['emma 10:00:00 10:01:00'],
  },
  'one message with a wrong time': {
    looks: [look('10:05', { open: open(['You 11:00 Odd', asked, answer]) })],
    turns: ['emma 10:00:00 10:01:00'],
  },
  'messages of the same minute': {
    looks: [
      look('10:05', {
        open: open(['Emma 10:00..10:00:59 a', 'You 10:00..10:00:59 b', 'Emma 10:00..10:00:59 c']),
      }),
    ],
    turns: ['emma 10:00:00 10:00:00', 'emma 10:00:00 waits'],
  },
  'a message without a time takes its neighbours’': {
    looks: [look('10:05', { open: open([asked, answer, 'Emma - And tomorrow?']) })],
    turns: ['emma 10:00:00 10:01:00', 'emma 10:01:00 waits'],
  },
  'where nobody can tell who wrote, the row decides': {
    looks: [look('10:05', { open: open(['Somebody 10:00 Hi']), rows: [row('emma < 10:00 Hi')] })],
    turns: ['emma 10:00:00 waits'],
  },
  'a banner says that the customer cannot be written to': {
    looks: [look('10:05', { open: open([asked], { filed: { as: 'blocked', evidence: 'banner' } }) })],
    turns: ['emma 10:00:00 filed'],
  },
};
