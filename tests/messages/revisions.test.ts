import { expect, it, vi } from 'vitest';
import { touch, watch } from '../../utils/messages/revisions.ts';
import { browser } from '../../utils/platform/browser.ts';

it('Whoever watches a topic looks again after each change of it, until it stops', async () => {
  const life = new AbortController();
  const library = vi.fn();
  const settings = vi.fn();
  watch('library', library, life.signal);
  watch('settings', settings, life.signal);

  await touch('library');
  await touch('library');
  expect(library).toHaveBeenCalledTimes(2);
  expect(settings).not.toHaveBeenCalled();

  life.abort();
  await touch('library');
  expect(library).toHaveBeenCalledTimes(2);
});

it('No data travels with the signal', async () => {
  await touch('library');
  const { 'revision:library': signal } = await browser.storage.local.get('revision:library');
  expect(signal).toMatch(/^[\da-f-]{36}$/);
});

it('A signal that cannot be given is given once more, and then does not undo what was saved', async () => {
  const full = new Error('An unexpected error occurred');
  const set = vi.spyOn(browser.storage.local, 'set');
  await touch('library');
  const before = await browser.storage.local.get('revision:library');

  set.mockRejectedValueOnce(full);
  await touch('library');
  expect(await browser.storage.local.get('revision:library')).not.toEqual(before);

  set.mockRejectedValue(full);
  await expect(touch('library')).resolves.toBeUndefined();
});
