import { expect, it } from 'vitest';
import { words } from '../look.ts';

it.each([
  ['Follow us for great deals.', ['Follow us', 'great deals']],
  ['Ne manquez pas nos soldes.', ['Ne manquez pas nos soldes']],
  ['Students get ten percent off on Tuesdays.', []],
  ['The offer that I sent you is valid until Friday.', []],
])('in %j it finds %j', (text, found) => {
  expect(words(text, 'promotional')).toEqual(found);
});

it('what the customer asked for is an answer', () => {
  const customer = { name: null, lastMessage: 'Do you have a newsletter?' };
  expect(words('Sign up for our newsletter here.', 'promotional', { customer })).toEqual([]);
});

it('a comment may advertise', () => {
  expect(words('Follow us for great deals.', 'promotional', { surface: 'comment' })).toEqual([]);
});
