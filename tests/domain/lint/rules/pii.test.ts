import { expect, it } from 'vitest';
import { look } from '../look.ts';

const text = 'Your order #48213 is at 14 Elm Street, mail hello@morel.example.';

it('a comment shows nothing personal, with what kind it is', () => {
  const found = look(text, { surface: 'comment' });
  expect(found.map(({ id, level, params }) => [id, level, params])).toEqual([
    ['pii', 'error', { kind: 'order-number' }],
    ['pii', 'error', { kind: 'address' }],
  ]);
});

it.each(['message', 'private-reply'] as const)('a %s may', (surface) => {
  expect(look(text, { surface })).toEqual([]);
});
