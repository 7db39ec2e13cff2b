import { beforeEach, describe, expect, it } from 'vitest';
import { saveTemplate } from '../../utils/background/library.ts';
import { deleteTemplate, putBack } from '../../utils/background/trash.ts';
import type { Template } from '../../utils/domain/templates/template.ts';
import type { Store } from '../../utils/storage/contract.ts';
import { template } from '../make.ts';
import { freshLibrary } from '../storage/library.ts';

let store: Store;
let operations = 0;

function save(part: Partial<Template>) {
  return saveTemplate(store, `operation-${++operations}`, template(part), 5);
}

const english = { id: 'en', title: 'Hours', language: 'en' } as const;
const french = { id: 'fr', title: 'Horaires', language: 'fr' } as const;

/** Who points at whom. */
async function links(): Promise<Record<string, string | null>> {
  return Object.fromEntries((await store.all('templates')).map(({ id, twinId }) => [id, twinId]));
}

beforeEach(async () => {
  store = freshLibrary();
  await save(english);
  await save(french);
});

describe('Two replies of one meaning', () => {
  it('point at each other as soon as one of them is linked', async () => {
    expect(await save({ ...french, twinId: 'en' })).toEqual({ saved: true });
    expect(await links()).toEqual({ en: 'fr', fr: 'en' });
  });

  it('are both let go when one is unlinked', async () => {
    await save({ ...french, twinId: 'en' });
    await save({ ...english, twinId: null });
    expect(await links()).toEqual({ en: null, fr: null });
  });

  it('cannot be in the same language', async () => {
    await save({ id: 'en-2' });
    expect(await save({ id: 'en-2', twinId: 'en' })).toEqual({ saved: false, reason: 'twin-language' });
    await save({ ...french, twinId: 'en' });
    expect(await save({ ...french, language: 'en', twinId: 'en' })).toMatchObject({ saved: false });
    expect(await links()).toEqual({ en: 'fr', fr: 'en', 'en-2': null });
  });

  it('cannot be one and the same', async () => {
    expect(await save({ ...english, twinId: 'en' })).toMatchObject({ reason: 'twin-language' });
  });

  it('leave whoever they were linked with before', async () => {
    await save({ id: 'en-2' });
    await save({ id: 'fr-2', language: 'fr' });
    await save({ ...french, twinId: 'en' });
    await save({ id: 'fr-2', language: 'fr', twinId: 'en-2' });
    await save({ ...french, twinId: 'en-2' });
    expect(await links()).toEqual({ en: null, fr: 'en-2', 'en-2': 'fr', 'fr-2': null });
  });

  it('make no earlier version of the one that was only pointed at', async () => {
    await save({ ...french, twinId: 'en' });
    expect(await store.get('histories', 'en')).toBeUndefined();
  });

  it('may wait for a twin that is not there yet', async () => {
    await save({ ...english, twinId: 'starter-fr' });
    expect((await links()).en).toBe('starter-fr');
  });

  it('are a pair again after the trash, unless the other one has found another twin', async () => {
    await save({ ...french, twinId: 'en' });
    await deleteTemplate(store, 'delete-1', 'fr', 6);
    await putBack(store, 'back-1', 'fr', 7);
    expect(await links()).toEqual({ en: 'fr', fr: 'en' });
    await deleteTemplate(store, 'delete-2', 'fr', 8);
    await save({ id: 'fr-2', language: 'fr', twinId: 'en' });
    await putBack(store, 'back-2', 'fr', 9);
    expect(await links()).toEqual({ en: 'fr-2', 'fr-2': 'en', fr: null });
  });
});
