import { describe, expect, it, vi } from 'vitest';
import { createAsk, deliver } from '../../utils/messages/client.ts';
import type { Envelope } from '../../utils/messages/envelope.ts';
import { browser } from '../../utils/platform/browser.ts';

const envelope: Envelope = { to: 'background', request: 'save', operation: 'operation-1', input: { a: 1 } };
const done = { ok: true, value: 5 };

/** A background that does in turn what it is told: answer, throw, or answer nonsense. */
function background(...turns: (object | Error | undefined | null | string)[]) {
  const waits: number[] = [];
  const transport = vi.fn(async (_message: unknown) => {
    const turn = turns.shift();
    if (turn instanceof Error) throw turn;
    return turn;
  });
  return { transport, waits, ask: () => deliver(envelope, transport, async (ms) => void waits.push(ms)) };
}

const dead = new Error('Could not establish connection. Receiving end does not exist.');
const closed = new Error('A listener indicated an asynchronous response, but the message channel closed');

describe('Asking the background', () => {
  it('takes the first answer', async () => {
    const { ask, transport, waits } = background(done);
    expect(await ask()).toEqual(done);
    expect(transport).toHaveBeenCalledOnce();
    expect(waits).toEqual([]);
  });

  it('takes a refusal as an answer', async () => {
    const { ask, transport } = background({ ok: false, error: 'bad-input' }, done);
    expect(await ask()).toEqual({ ok: false, error: 'bad-input' });
    expect(transport).toHaveBeenCalledOnce();
  });

  it.each([
    ['it was asleep', dead],
    ['it died on the way', closed],
    ['nobody took the message', undefined],
    ['something else answered', 'hello'],
    ['nothing came', null],
    ['an answer of no known form came', {}],
  ])('asks again when %s', async (_why, turn) => {
    const { ask, transport } = background(turn, done);
    expect(await ask()).toEqual(done);
    expect(transport).toHaveBeenCalledTimes(2);
  });

  it('keeps the same operation, so that a write happens once', async () => {
    const { ask, transport } = background(dead, closed, undefined, done);
    expect(await ask()).toEqual(done);
    expect(transport.mock.calls).toEqual([[envelope], [envelope], [envelope], [envelope]]);
  });

  it('waits longer each time and gives up within a second', async () => {
    const { ask, transport, waits } = background(dead, dead, dead, dead, done);
    expect(await ask()).toEqual({ ok: false, error: 'unreachable' });
    expect(transport).toHaveBeenCalledTimes(4);
    expect(waits).toEqual(waits.toSorted((a, b) => a - b));
    expect(waits.reduce((sum, ms) => sum + ms, 0)).toBeLessThan(1_000);
  });
});

it('Each request has an operation of its own', async () => {
  const sent = vi.spyOn(browser.runtime, 'sendMessage').mockResolvedValue(done);
  const ask = createAsk<{ save(input: number): number }>();
  expect(await ask('save', 1)).toEqual(done);
  expect(await ask('save', 2)).toEqual(done);
  const [first, second] = sent.mock.calls.map(([message]) => message);
  expect(first).toMatchObject({ to: 'background', request: 'save', input: 1 });
  expect(second).toMatchObject({ input: 2 });
  expect(Reflect.get(Object(first), 'operation')).not.toBe(Reflect.get(Object(second), 'operation'));
});
