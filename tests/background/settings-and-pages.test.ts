import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  lastUsedPage,
  namePage,
  readPages,
  readSettings,
  seePage,
  writeSettings,
} from '../../utils/background/library.ts';
import { defaultSettings } from '../../utils/domain/settings/settings.ts';
import type { LibraryStore } from '../../utils/storage/library-store.ts';
import { freshLibrary } from '../storage/library.ts';
import { told } from './told.ts';

let store: LibraryStore;
beforeEach(() => {
  store = freshLibrary(() => 0);
});

describe('The settings', () => {
  it('are the defaults until something is set', async () => {
    expect(await readSettings(store)).toEqual(defaultSettings);
  });

  it('keep what is set and tell the views', async () => {
    const topics = await told(() => writeSettings(store, 'operation-1', { agentName: 'Anna', slash: false }));
    expect(topics).toEqual(['settings']);
    expect(await readSettings(store)).toEqual({ ...defaultSettings, agentName: 'Anna', slash: false });
    await writeSettings(store, 'operation-2', { panelLanguage: 'fr' });
    expect(await readSettings(store)).toEqual({
      ...defaultSettings,
      agentName: 'Anna',
      slash: false,
      panelLanguage: 'fr',
    });
  });

  it('lose none of two changes at the same time', async () => {
    await Promise.all([
      writeSettings(store, 'operation-1', { agentName: 'Anna' }),
      writeSettings(store, 'operation-2', { slash: false }),
      writeSettings(store, 'operation-3', { panelLanguage: 'fr' }),
    ]);
    expect(await readSettings(store)).toMatchObject({ agentName: 'Anna', slash: false, panelLanguage: 'fr' });
  });

  it('go on after a change that could not be written', async () => {
    vi.spyOn(store, 'write').mockRejectedValueOnce(new Error('disk full'));
    await expect(writeSettings(store, 'operation-1', { agentName: 'Anna' })).rejects.toThrow('disk full');
    await writeSettings(store, 'operation-2', { agentName: 'Bea' });
    expect((await readSettings(store)).agentName).toBe('Bea');
  });
});

describe('The person’s Pages', () => {
  it('are remembered when their inbox is opened, the last one first', async () => {
    await seePage(store, 'operation-1', { assetId: '1', name: 'The Bakery' }, 10);
    await seePage(store, 'operation-2', { assetId: '2', name: null }, 20);
    expect(await readPages(store)).toEqual([
      { assetId: '2', name: null, seenAt: 20 },
      { assetId: '1', name: 'The Bakery', seenAt: 10 },
    ]);
    expect((await lastUsedPage(store))?.assetId).toBe('2');
  });

  it('keep a name that a later look did not show', async () => {
    await seePage(store, 'operation-1', { assetId: '1', name: 'The Bakery' }, 10);
    expect(await seePage(store, 'operation-2', { assetId: '1', name: null }, 20)).toEqual({
      assetId: '1',
      name: 'The Bakery',
      seenAt: 10,
    });
  });

  it('are news only when one is new or its name changed', async () => {
    const see = (operation: string, name: string | null) => () =>
      seePage(store, operation, { assetId: '1', name }, 10);
    expect(await told(see('operation-1', null))).toEqual(['pages']);
    expect(await told(see('operation-2', 'The Bakery'))).toEqual(['pages']);
    expect(await told(see('operation-3', 'The Bakery'))).toEqual([]);
    expect(await told(see('operation-4', null))).toEqual([]);
  });

  it('can be named by the person, which is no visit', async () => {
    await seePage(store, 'operation-1', { assetId: '1', name: null }, 10);
    await seePage(store, 'operation-2', { assetId: '2', name: null }, 20);
    expect(await told(() => namePage(store, 'operation-3', { assetId: '1', name: 'Mine' }, 30))).toEqual([
      'pages',
    ]);
    expect(await readPages(store)).toEqual([
      { assetId: '2', name: null, seenAt: 20 },
      { assetId: '1', name: 'Mine', seenAt: 10 },
    ]);
  });
});
