import { beforeEach, expect, it } from 'vitest';
import { offersToKeep } from '../../utils/background/keep-offers.ts';
import { writeSettings } from '../../utils/background/library.ts';
import { browser } from '../../utils/platform/browser.ts';
import type { LibraryStore } from '../../utils/storage/library-store.ts';
import { template } from '../make.ts';
import { freshLibrary } from '../storage/library.ts';

const text = 'Hi Emma, we deliver on Tuesdays and Fridays between nine and noon.';

let store: LibraryStore;
beforeEach(async () => {
  await browser.storage.session.clear();
  store = freshLibrary(() => 1);
});

it('A text that came by itself is offered once, however it is spaced', async () => {
  expect(await offersToKeep(store, text)).toBe(true);
  expect(await offersToKeep(store, text)).toBe(false);
  expect(await offersToKeep(store, `${text.replace(', ', ',\n')} `)).toBe(false);
  expect(await offersToKeep(store, 'Hello Emma, a cake takes us two days. How many guests are there?')).toBe(
    true,
  );
});

it('What was offered is remembered as a hash that stays in memory', async () => {
  await offersToKeep(store, text);
  const kept = JSON.stringify(await browser.storage.session.get(null));
  expect(kept).not.toMatch(/Emma|deliver|Tuesday/i);
  expect(JSON.stringify(await browser.storage.local.get(null))).not.toContain('keep-offers');
});

it('A text that the library has is not offered, whoever it greets', async () => {
  const body = 'Hi {{ customer.first_name }}, we deliver on Tuesdays and Fridays between nine and noon.';
  await store.write('operation-1', [{ table: 'templates', put: template({ body }) }]);
  expect(await offersToKeep(store, text)).toBe(false);
});

it('Nothing is offered where it is switched off', async () => {
  await writeSettings(store, 'operation-2', { keepOffers: false });
  expect(await offersToKeep(store, text)).toBe(false);
});
