import { away, look, row, type Scene } from './looks.ts';

export const rows: Record<string, Scene> = {
  'a row whose last message is the customer’s waits': {
    looks: [look('10:01', { rows: [row('emma < 10:00 Hello')] })],
    turns: ['emma 10:00:00 waits'],
  },
  'a row that vanished still waits': {
    looks: [look('10:01', { rows: [row('emma < 10:00 Hello')] }), look('10:01:05')],
    turns: ['emma 10:00:00 waits'],
  },
  'rows that were recycled in another order change nothing': {
    looks: [
      look('10:01', { rows: [row('emma < 10:00 Hello'), row('noah > 9:00 Bye')] }),
      look('10:01:05', { rows: [row('noah > 9:00 Bye'), row('emma < 10:00 Hello')] }),
    ],
    turns: ['emma 10:00:00 waits'],
  },
  'a colleague answered': {
    looks: [
      look('10:01', { rows: [row('emma < 10:00 Hello')] }),
      look('10:02:10', { rows: [row('emma > 10:02 Hi')] }),
    ],
    turns: ['emma 10:00:00 10:02:00'],
  },
  'answered by phone while the tab was closed': {
    looks: [
      look('10:01', { rows: [row('emma < 10:00 Hello')] }),
      null,
      look('12:00', { rows: [row('emma > 10:03 Hi')] }),
    ],
    turns: ['emma 10:00:00 10:03:00'],
  },
  'the away reply in a row, cut by the page': {
    looks: [
      look('10:01', { rows: [row('emma < 10:00 Hello')] }),
      look('10:01:30', { rows: [row(`emma > 10:01:20 ${away.slice(0, 30)}…`)] }),
    ],
    turns: ['emma 10:00:00 waits'],
  },
  'a row that says only "today", seen to change': {
    looks: [
      look('10:01', { rows: [row('emma > 00:00..23:59 Hi')] }),
      look('10:01:10', { rows: [row('emma ! 00:00..23:59 Hello')] }),
    ],
    turns: ['emma 10:01:00 waits'],
  },
  'the page’s own time stands where the list was only late': {
    looks: [
      look('10:01', { rows: [row('emma > 9:00 Hi')] }),
      look('10:01:10', { rows: [row('emma ! 9:58 Hello')] }),
    ],
    turns: ['emma 9:58:00 waits'],
  },
  'found in the folder Done': {
    looks: [
      look('10:01', { rows: [row('emma < 10:00 Hello')] }),
      look('10:05', { folder: 'done', rows: [row('emma < 10:00 Hello')] }),
    ],
    turns: ['emma 10:00:00 filed'],
  },
  'a row of unknown direction says nothing': {
    looks: [look('10:01', { rows: [row('emma ? 10:00 Hello')] })],
    turns: [],
  },
  'a row whose thread is unknown says nothing': {
    looks: [look('10:01', { rows: [{ ...row('emma < 10:00 Hello'), thread: null }] })],
    turns: [],
  },
};
