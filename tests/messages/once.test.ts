import { describe, expect, it } from 'vitest';
import type { Answer } from '../../utils/messages/envelope.ts';
import { createOnce } from '../../utils/messages/once.ts';

describe('An operation that comes again because its answer got lost', () => {
  it('is not done again, and gets the first answer', async () => {
    const once = createOnce();
    let done = 0;
    const run = async (): Promise<Answer<unknown>> => ({ ok: true, value: ++done });
    expect(await once('a insert', run)).toEqual({ ok: true, value: 1 });
    expect(await once('a insert', run)).toEqual({ ok: true, value: 1 });
    expect(await once('b insert', run)).toEqual({ ok: true, value: 2 });
  });

  it('is not done again while the first is still under way', async () => {
    const once = createOnce();
    let begun = 0;
    const slow = (): Promise<Answer<unknown>> => {
      begun++;
      return new Promise((resolve) => setTimeout(() => resolve({ ok: true, value: 'done' }), 5));
    };
    await Promise.all([once('a insert', slow), once('a insert', slow)]);
    expect(begun).toBe(1);
  });

  it('is forgotten only after many others', async () => {
    const once = createOnce();
    let done = 0;
    const run = async (): Promise<Answer<unknown>> => ({ ok: true, value: ++done });
    await once('first', run);
    for (let other = 0; other < 40; other++) await once(`other ${other}`, run);
    expect(await once('first', run)).toEqual({ ok: true, value: 1 });
  });
});
