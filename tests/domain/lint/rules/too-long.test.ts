import { expect, it } from 'vitest';
import { look } from '../look.ts';

const prose = (count: number) =>
  Array.from({ length: count / 10 }, () => 'We are open and you can all come in today.').join(' ');

it('110 words are enough', () => {
  expect(look(prose(110)).map(({ id }) => id)).not.toContain('too-long');
  expect(look(prose(120)).find(({ id }) => id === 'too-long')?.params).toEqual({ count: 120 });
});

it('a list of steps may be longer', () => {
  const list = Array.from({ length: 20 }, (_, step) => `${step + 1}. Open the box and look at what is in it`);
  expect(look(list.join('\n')).map(({ id }) => id)).not.toContain('too-long');
});
