import { beforeEach, describe, expect, it } from 'vitest';
import { exportLibrary } from '../../utils/background/exchange.ts';
import { readLibrary, writeSettings } from '../../utils/background/library.ts';
import { deleteForGood, deleteTemplate } from '../../utils/background/trash.ts';
import {
  forgetLearned,
  noteEdited,
  noteUse,
  readPanelLibrary,
  setFavourite,
} from '../../utils/background/usage.ts';
import type { Store } from '../../utils/storage/contract.ts';
import { template } from '../make.ts';
import { freshLibrary } from '../storage/library.ts';
import { told } from './told.ts';

let store: Store;
let operations = 0;
const operation = () => `operation-${++operations}`;
const term = 'a129ca6149be45e5';

beforeEach(async () => {
  store = freshLibrary(() => 1);
  await store.write(operation(), [{ table: 'templates', put: template() }]);
});

function use(terms = [term], now = 5) {
  return noteUse(store, operation(), { id: 'reply', terms }, now);
}

describe('An insertion', () => {
  it('is counted and learned from, and open panels are told', async () => {
    expect(await told(() => use())).toEqual(['usage']);
    await use([], 9);
    const { usage } = await readPanelLibrary(store);
    expect(usage).toEqual([{ id: 'reply', uses: 2, edited: 0, lastUsedAt: 9, terms: { [term]: 1 } }]);
  });

  it('is counted once, however often it is told', async () => {
    const once = operation();
    for (let time = 0; time < 2; time++) await noteUse(store, once, { id: 'reply', terms: [term] }, 5);
    expect((await readPanelLibrary(store)).usage[0]?.uses).toBe(1);
  });

  it('counts as edited once at most, and only where it was counted at all', async () => {
    await noteEdited(store, operation(), 'reply');
    expect(await store.all('usage')).toEqual([]);
    await use();
    for (let time = 0; time < 2; time++) await noteEdited(store, operation(), 'reply');
    expect(await store.all('usage')).toMatchObject([{ uses: 1, edited: 1 }]);
  });

  it('is only counted where learning is switched off', async () => {
    await writeSettings(store, operation(), { learning: false });
    await use();
    expect((await readPanelLibrary(store)).usage).toMatchObject([{ uses: 1, terms: {} }]);
  });

  it('of a reply that was deleted meanwhile leaves nothing', async () => {
    await noteUse(store, operation(), { id: 'gone', terms: [term] }, 5);
    expect((await readPanelLibrary(store)).usage).toEqual([]);
  });
});

describe('What was learned', () => {
  it('goes to the panel alone: neither to views nor into a file', async () => {
    await use();
    expect((await readLibrary(store)).usage).toMatchObject([{ uses: 1, terms: {} }]);
    const { learningKey } = await readPanelLibrary(store);
    const file = JSON.stringify(await exportLibrary(store, 1));
    expect(file).not.toContain(term);
    expect(file).not.toContain(learningKey);
  });

  it('can be forgotten: counts stay, and the key is another one', async () => {
    await use();
    const before = await readPanelLibrary(store);
    expect(before.learningKey).toMatch(/^[0-9a-f]{32}$/);
    expect((await readPanelLibrary(store)).learningKey).toBe(before.learningKey);
    expect(await told(() => forgetLearned(store, operation()))).toEqual(['usage', 'library']);
    const after = await readPanelLibrary(store);
    expect(after.usage).toMatchObject([{ uses: 1, terms: {} }]);
    expect(after.learningKey).not.toBe(before.learningKey);
  });

  it('goes with a reply that is deleted for good', async () => {
    await use();
    await deleteTemplate(store, operation(), 'reply', 6);
    expect(await store.all('usage')).toHaveLength(1);
    await deleteForGood(store, operation(), 'reply');
    expect(await store.all('usage')).toEqual([]);
  });
});

describe('A favourite', () => {
  it('is the same reply as before, marked', async () => {
    const topics = await told(() => setFavourite(store, operation(), { id: 'reply', favourite: true }));
    expect(topics).toEqual(['library']);
    expect(await store.all('templates')).toEqual([template({ favourite: true })]);
    expect(await store.all('histories')).toEqual([]);
  });

  it('is no news when it was one already, or is gone', async () => {
    const same = () => setFavourite(store, operation(), { id: 'reply', favourite: false });
    const gone = () => setFavourite(store, operation(), { id: 'gone', favourite: true });
    expect(await told(same)).toEqual([]);
    expect(await told(gone)).toEqual([]);
  });
});
