import { number, object, string } from 'valibot';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { AskError } from '../../utils/messages/envelope.ts';
import { createServer } from '../../utils/messages/serve.ts';
import type { Sender } from '../../utils/platform/runtime.ts';

const sender: Sender = { id: 'us' };
const run = vi.fn();
const report = vi.fn<(error: unknown) => AskError>();
const handlers = {
  save: { input: object({ name: string(), count: number() }), run },
  fail: { input: string(), run: () => Promise.reject(new Error('disk full')) },
  crash: {
    input: string(),
    run: () => {
      throw new TypeError('a mistake');
    },
  },
};
const serve = createServer('background', (from) => (from.id === 'us' ? handlers : null), report);

function message(request: string, input: unknown, part: object = {}): object {
  return { to: 'background', request, operation: 'operation-1', input, ...part };
}

beforeEach(() => {
  run.mockReset();
  report.mockReset().mockReturnValue('failed');
});

describe('A request', () => {
  it('is answered with what its handler says', async () => {
    run.mockResolvedValue({ saved: true });
    const answer = await serve(message('save', { name: 'a', count: 1, more: 'left out' }), sender);
    expect(answer).toEqual({ ok: true, value: { saved: true } });
    expect(run).toHaveBeenCalledExactlyOnceWith(
      { name: 'a', count: 1 },
      { sender, operation: 'operation-1' },
    );
  });

  it('that has nothing to say is answered with null, which can travel', async () => {
    run.mockReturnValue(undefined);
    expect(await serve(message('save', { name: 'a', count: 1 }), sender)).toEqual({ ok: true, value: null });
  });

  it.each([
    'unknown',
    '',
    'constructor',
    '__proto__',
    'toString',
    'hasOwnProperty',
    'valueOf',
    'prototype',
    'save.run',
  ])('called %j is refused', async (request) => {
    expect(await serve(message(request, { name: 'a', count: 1 }), sender)).toEqual({
      ok: false,
      error: 'refused',
    });
    expect(run).not.toHaveBeenCalled();
  });

  it.each([
    null,
    undefined,
    'text',
    [],
    {},
    { name: 'a' },
    { name: 'a', count: '1' },
    { name: null, count: 1 },
    JSON.parse('{"__proto__":{"name":"a","count":1}}'),
  ])('with the input %j is refused before its handler sees it', async (input) => {
    const answer = await serve(message('save', input), sender);
    expect(answer).toEqual({ ok: false, error: 'bad-input' });
    expect(run).not.toHaveBeenCalled();
  });

  it('of a stranger is refused', async () => {
    const answer = serve(message('save', { name: 'a', count: 1 }), { id: 'them' });
    expect(await answer).toEqual({ ok: false, error: 'refused' });
    expect(run).not.toHaveBeenCalled();
  });

  it.each(['fail', 'crash'])('whose handler throws (%s) says so without the details', async (request) => {
    expect(await serve(message(request, 'x'), sender)).toEqual({ ok: false, error: 'failed' });
    expect(report).toHaveBeenCalledOnce();
  });
});

describe('What is no request to us is left to others', () => {
  it.each([
    ['another destination', message('save', {}, { to: 'tab' })],
    ['no destination', message('save', {}, { to: undefined })],
    ['no operation', message('save', {}, { operation: undefined })],
    ['an operation that is too short', message('save', {}, { operation: 'abc' })],
    ['an operation with other signs', message('save', {}, { operation: 'a b c d e f g' })],
    ['a request that is no text', message('save', {}, { request: 5 })],
    ['a text', 'save'],
    ['nothing', null],
    ['a number', 5],
    ['a list', []],
  ])('%s', (_what, other) => {
    expect(serve(other, sender)).toBeUndefined();
    expect(run).not.toHaveBeenCalled();
  });
});
