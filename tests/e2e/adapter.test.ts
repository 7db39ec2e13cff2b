import { join } from 'node:path';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Snapshot } from '../../utils/domain/inbox/snapshot.ts';
import type { Variant } from '../inbox/variant.ts';
import type { PageFunction } from './harness/types.ts';
import { type Kit, startKit } from './kit.ts';

const looks: Record<string, Partial<Variant>> = {
  'both kinds of anchors': {},
  'pagelets only': { anchors: 'pagelet' },
  'surfaces only': { anchors: 'surface' },
  'no anchors': { anchors: 'none' },
  'no anchors, no addresses': { anchors: 'none', rows: 'no-href' },
  'no anchors, list items, no readable label': { anchors: 'none', rows: 'listitem', locale: 'xx' },
  'rows without addresses': { rows: 'no-href' },
  'rows as list items': { rows: 'listitem' },
  'French, a textarea': { locale: 'fr_FR', composer: 'textarea' },
  'a closed conversation': { composer: 'none' },
};

/** The adapter as one script: what it makes of a page is only true where a real browser lays the page out. */
async function adapterSource(): Promise<string> {
  const entry = join(import.meta.dirname, '../../utils/page/adapters/business-suite/messages-adapter.ts');
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      lib: { entry, name: 'adapter', formats: ['iife'], fileName: 'adapter' },
    },
  });
  const [first] = Array.isArray(built) ? built : [built];
  if (first === undefined || !('output' in first)) throw new Error('The adapter could not be bundled.');
  return first.output[0].code;
}

/** Functions travel to the browser as source, so one can be put together here. */
function reader(source: string): PageFunction<[], Snapshot | null> {
  const body = `() => { ${source}
    return adapter.businessSuiteMessages.read(document, new URL(location.href), Date.now())?.snapshot ?? null; }`;
  return Object.assign(() => null, { toString: () => body });
}

describe.each(['chromium', 'firefox'] as const)('What the adapter reads in %s', (name) => {
  let kit: Kit;
  let read: PageFunction<[], Snapshot | null>;
  beforeAll(async () => {
    kit = await startKit(name);
    read = reader(await adapterSource());
  });
  afterAll(() => kit?.close());

  it.each(Object.entries(looks))('is what the page shows, with %s', async (_label, variant) => {
    const tab = await kit.inbox(variant);
    const truth = await tab.evaluate(() => ({
      current: window.practice.current(),
      names: window.practice.threads().map((thread) => thread.name),
      messages: window.practice.messages().map(({ id, from, at }) => ({ id, from, at })),
    }));
    const snapshot = await tab.evaluate(read);
    if (snapshot === null) throw new Error('The adapter saw no inbox.');

    expect(snapshot.thread.name).toBe(truth.current?.name);
    expect(snapshot.nameConfirmed).toBe(true);
    expect(snapshot.thread.id).toBe(truth.current?.id);
    expect(snapshot.composer).toBe(variant.composer === 'none' ? 'absent' : 'ready');
    expect(snapshot.page).toEqual({ assetId: '1001', name: 'Boulangerie Morel' });

    expect(snapshot.rows.length).toBeGreaterThan(5);
    expect(truth.names.slice(0, snapshot.rows.length)).toEqual(snapshot.rows.map((row) => row.name));
    const ids = snapshot.rows.map(({ id }) => id !== null);
    expect(new Set(ids)).toEqual(new Set([variant.rows === undefined]));

    const seen = snapshot.messages.map(({ id, direction }) => `${id} ${direction}`);
    expect(seen).toEqual(truth.messages.map(({ id, from }) => `${id} ${from}`));
    for (const [index, { at }] of snapshot.messages.entries()) {
      const real = truth.messages[index]?.at ?? 0;
      // A group of messages has one time, that of its first: within some minutes of each message's own.
      if (at !== null) expect(Math.abs(at.earliest - real)).toBeLessThan(30 * 60_000);
    }
    await tab.close();
  });

  it('has times as intervals that hold the real one, where the page has only words', async () => {
    const tab = await kit.inbox({ times: 'text' });
    const snapshot = await tab.evaluate(read);
    const spans = (snapshot?.rows ?? []).flatMap(({ at }) => at ?? []);
    expect(spans.length).toBeGreaterThan(2);
    for (const { earliest, latest } of spans) expect(latest).toBeGreaterThan(earliest);
    await tab.close();
  });

  it('is nothing at all on Home', async () => {
    const tab = await kit.driver.newTab('https://business.facebook.com/latest/home?asset_id=1001');
    await tab.waitFor(() => document.readyState === 'complete' && document.querySelector('main') !== null);
    expect((await tab.evaluate(read))?.composer ?? 'unknown').toBe('unknown');
    await tab.close();
  });
});
