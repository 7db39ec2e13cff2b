import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readBeside } from '../../entrypoints/options/file-reader.ts';
import { browser } from '../../utils/platform/browser.ts';

class SlowWorker extends EventTarget {
  static readonly all: SlowWorker[] = [];
  readonly address: string;
  readonly asked: unknown[] = [];
  stopped = false;

  constructor(address: string) {
    super();
    this.address = address;
    SlowWorker.all.push(this);
  }

  postMessage(message: unknown): void {
    this.asked.push(message);
  }

  terminate(): void {
    this.stopped = true;
  }
}

const text = { name: 'a.yml', content: 'matches:', choice: {} };

describe('A file is read in a worker of its own, which is stopped', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    vi.stubGlobal('Worker', SlowWorker);
    vi.spyOn(browser.runtime, 'getURL').mockImplementation((path) => `extension:${path}`);
    SlowWorker.all.length = 0;
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it('once it answered', async () => {
    const reading = readBeside(text, new AbortController().signal);
    const [worker] = SlowWorker.all;
    expect([worker?.address, worker?.asked]).toEqual(['extension:/import-worker.js', [text]]);
    const answer = { ok: false, trouble: { kind: 'no-replies' } };
    worker?.dispatchEvent(new MessageEvent('message', { data: answer }));
    expect(await reading).toEqual(answer);
    expect(worker?.stopped).toBe(true);
  });

  it('when it takes longer than any real file', async () => {
    const reading = readBeside(text, new AbortController().signal);
    await vi.runAllTimersAsync();
    expect(await reading).toEqual({ ok: false, trouble: { kind: 'too-slow' } });
    expect(SlowWorker.all.map(({ stopped }) => stopped)).toEqual([true]);
  });

  it('when the person cancels', async () => {
    const life = new AbortController();
    const reading = readBeside(text, life.signal);
    life.abort();
    await reading;
    expect(SlowWorker.all.map(({ stopped }) => stopped)).toEqual([true]);
  });

  it('when it breaks', async () => {
    const reading = readBeside(text, new AbortController().signal);
    SlowWorker.all[0]?.dispatchEvent(new Event('error'));
    expect(await reading).toEqual({ ok: false, trouble: { kind: 'unreadable' } });
    expect(SlowWorker.all.map(({ stopped }) => stopped)).toEqual([true]);
  });
});
