import { describe, expect, it } from 'vitest';
import { lastMessages, longestMessage, sentTexts } from '../../../utils/domain/inbox/said.ts';
import type { Direction, Message } from '../../../utils/domain/inbox/snapshot.ts';

const say = (direction: Direction, text: string): Message => ({ id: text, direction, text, at: null });
const they = (text: string) => say('customer', text);
const we = (text: string) => say('page', text);

describe('The customer’s last run', () => {
  it('is everything since our last answer, oldest first', () => {
    expect(lastMessages([they('a'), we('b'), they('c'), they('d')])).toEqual(['c', 'd']);
  });

  it('stays the last one when an answer, perhaps an automatic one, came after it', () => {
    expect(lastMessages([we('a'), they('b'), they('c'), we('d')])).toEqual(['b', 'c']);
  });

  it('ends where it is not known who wrote', () => {
    expect(lastMessages([they('a'), say('unknown', 'b'), they('c')])).toEqual(['c']);
  });

  it('leaves out stickers and has limits', () => {
    expect(lastMessages([they('a'), they('')])).toEqual(['a']);
    expect(lastMessages(['1', '2', '3', '4', '5', '6'].map(they))).toEqual(['2', '3', '4', '5', '6']);
    expect(lastMessages([they('x'.repeat(3_000))])[0]).toHaveLength(longestMessage);
    expect(lastMessages([])).toEqual([]);
    expect(lastMessages([we('a')])).toEqual([]);
  });
});

it('What the Page wrote is the newest twenty of its messages', () => {
  const messages = Array.from({ length: 25 }, (_, index) => [we(`${index}`), they('x')]).flat();
  expect(sentTexts(messages)).toHaveLength(20);
  expect(sentTexts(messages).at(-1)).toBe('24');
});
