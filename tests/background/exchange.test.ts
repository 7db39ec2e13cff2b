import { beforeEach, describe, expect, it } from 'vitest';
import { exportDue, noteExport, remindLater } from '../../utils/background/care.ts';
import { addFile, exportLibrary, replaceByFile, restoreBackup } from '../../utils/background/exchange.ts';
import { namePage, saveTemplate, writeSettings } from '../../utils/background/library.ts';
import { remindEveryMs, remindLaterMs } from '../../utils/domain/library/care.ts';
import type { LibraryStore } from '../../utils/storage/library-store.ts';
import { template } from '../make.ts';
import { freshLibrary } from '../storage/library.ts';
import { told } from './told.ts';

let store: LibraryStore;
beforeEach(async () => {
  store = freshLibrary();
  await saveTemplate(store, 'operation-1', template({ id: 'a', shortcut: 'a' }), 1);
  await store.write('operation-2', [{ table: 'folders', put: { id: 'f', name: 'Orders', order: 0 } }]);
  await namePage(store, 'operation-3', { assetId: '1', name: 'The Bakery' }, 1);
  await writeSettings(store, 'operation-4', { agentName: 'Anna' });
});

const everything = () => exportLibrary(store, 7);

describe('A file of the library', () => {
  it('brought into an empty one makes it the same', async () => {
    const file = await everything();
    store = freshLibrary();
    await replaceByFile(store, 'operation-1', file, 7);
    expect(await everything()).toEqual(file);
  });

  it('added adds what is missing and changes nothing', async () => {
    const file = await everything();
    const before = await everything();
    const added = template({ id: 'b', shortcut: 'A' });
    const changed = template({ id: 'a', body: 'Other' });
    const counts = await addFile(
      store,
      'operation-5',
      { ...file, templates: [changed, added], settings: { ...file.settings, agentName: 'Bo' } },
      7,
    );
    expect(counts).toEqual({ added: 1, same: 0, kept: 1, shortcutsDropped: 1, trashed: 0 });
    const { templates, ...rest } = await everything();
    expect(templates).toEqual([...before.templates, { ...added, shortcut: '' }]);
    expect({ ...rest, templates: before.templates }).toEqual(before);
  });

  it('in place of the library sends to the trash what it does not have, and keeps what was changed', async () => {
    const file = await everything();
    await saveTemplate(store, 'operation-5', template({ id: 'b' }), 2);
    await saveTemplate(store, 'operation-6', template({ id: 'a', shortcut: 'a', body: 'Mine' }), 3);
    const counts = await replaceByFile(store, 'operation-7', file, 8);
    expect(counts).toEqual({ added: 1, same: 0, kept: 0, shortcutsDropped: 0, trashed: 1 });
    expect(await everything()).toEqual(file);
    expect(await store.all('trash')).toMatchObject([{ id: 'b', deletedAt: 8 }]);
    const versions = (await store.get('histories', 'a'))?.versions ?? [];
    expect(versions.map(({ template }) => template.body)).toEqual(['Mine', 'Thank you for your message.']);
    // What it was stands in a backup, too.
    const [before] = await store.backups();
    expect((await store.readBackup(before?.id ?? ''))?.templates).toHaveLength(2);
  });

  it('added once more because the answer was lost gives the same answer', async () => {
    const file = { ...(await everything()), templates: [template({ id: 'b' })] };
    const counts = { added: 1, same: 0, kept: 0, shortcutsDropped: 0, trashed: 0 };
    expect(await addFile(store, 'operation-5', file, 7)).toEqual(counts);
    expect(await addFile(store, 'operation-5', file, 7)).toEqual(counts);
  });

  it('tells every view', async () => {
    const file = await everything();
    const topics = await told(() => addFile(store, 'operation-5', file, 7));
    expect(topics).toEqual(['library', 'settings', 'pages']);
  });
});

describe('A backup', () => {
  it('restored makes the library what it was, and the other way round', async () => {
    await store.keepUp();
    const [then] = await store.backups();
    const before = await everything();
    await saveTemplate(store, 'operation-5', template({ id: 'b' }), 2);
    await writeSettings(store, 'operation-6', { agentName: 'Bo' });
    const later = await everything();

    const restored = await restoreBackup(store, 'operation-7', then?.id ?? '', 8);
    expect(restored).toEqual({ restored: true, templates: 1, trashed: 1 });
    expect(await everything()).toEqual(before);

    const [newest] = await store.backups();
    await restoreBackup(store, 'operation-8', newest?.id ?? '', 9);
    expect(await everything()).toEqual(later);
    expect(await store.all('trash')).toEqual([]);
  });

  it('that is not there changes nothing', async () => {
    const before = await everything();
    expect(await restoreBackup(store, 'operation-5', '99', 8)).toEqual({ restored: false, reason: 'gone' });
    expect(await everything()).toEqual(before);
  });
});

it('The reminder to export comes after a month, can be put off, and is quiet after an export', async () => {
  const month = 1 + remindEveryMs;
  expect(await exportDue(store, month - 1)).toBe(false);
  expect(await exportDue(store, month)).toBe(true);
  await remindLater(store, 'operation-5', month);
  expect(await exportDue(store, month)).toBe(false);
  expect(await exportDue(store, month + remindLaterMs)).toBe(true);
  await noteExport(store, 'operation-6', month + remindLaterMs);
  expect(await exportDue(store, month + remindLaterMs)).toBe(false);
});
