import { beforeEach, describe, expect, it } from 'vitest';
import { addStarter, fillPlace, readLibrary, saveTemplate } from '../../utils/background/library.ts';
import { deleteTemplate } from '../../utils/background/trash.ts';
import { starterSize } from '../../utils/domain/templates/starter/starter-library.ts';
import type { Template } from '../../utils/domain/templates/template.ts';
import type { Store } from '../../utils/storage/contract.ts';
import { template } from '../make.ts';
import { freshLibrary } from '../storage/library.ts';
import { told } from './told.ts';

const now = 1_000;
let store: Store;

function save(operation: string, saved: Template) {
  return saveTemplate(store, operation, saved, now);
}

function remove(operation: string, id: string) {
  return deleteTemplate(store, operation, id, now);
}

beforeEach(() => {
  store = freshLibrary(() => now);
});

async function titles(): Promise<string[]> {
  return (await readLibrary(store)).templates.map(({ title }) => title);
}

describe('Saving a reply', () => {
  it('puts it into the library and tells the views', async () => {
    const topics = await told(async () => {
      expect(await save('operation-1', template())).toEqual({ saved: true });
    });
    expect(topics).toEqual(['library']);
    expect((await readLibrary(store)).templates).toEqual([template()]);
  });

  it('is refused when another reply answers to its shortcut, in whatever case', async () => {
    await save('operation-1', template({ id: 'a', title: 'Hours', shortcut: 'hours' }));
    const topics = await told(async () => {
      const saved = await save('operation-2', template({ id: 'b', title: 'New', shortcut: 'HOURS' }));
      expect(saved).toEqual({ saved: false, reason: 'shortcut-taken', by: 'Hours' });
    });
    expect(topics).toEqual([]);
    expect(await titles()).toEqual(['Hours']);
  });

  it('keeps its own shortcut, and any number of replies without one', async () => {
    await save('operation-1', template({ id: 'a', shortcut: 'hours' }));
    await save('operation-2', template({ id: 'a', shortcut: 'hours', title: 'Changed' }));
    await save('operation-3', template({ id: 'b', title: 'One' }));
    await save('operation-4', template({ id: 'c', title: 'Two' }));
    expect(await titles()).toEqual(['Changed', 'One', 'Two']);
  });

  it('gives a shortcut to one of two replies that want it at the same moment', async () => {
    const saves = await Promise.all([
      save('operation-1', template({ id: 'a', shortcut: 'hours' })),
      save('operation-2', template({ id: 'b', shortcut: 'hours' })),
    ]);
    expect(saves.map(({ saved }) => saved)).toEqual([true, false]);
  });

  it('that was deleted leaves nothing', async () => {
    await save('operation-1', template());
    expect(await told(() => remove('operation-2', 'reply'))).toEqual(['library']);
    expect(await titles()).toEqual([]);
  });
});

describe('Adding the starter replies', () => {
  it('adds them with their folders, in order', async () => {
    const topics = await told(async () => {
      expect(await addStarter(store, 'operation-1', ['en', 'fr'], now)).toEqual({ added: 2 * starterSize });
    });
    expect(topics).toEqual(['library']);
    const { templates, folders } = await readLibrary(store);
    expect(templates).toHaveLength(2 * starterSize);
    expect(folders.map(({ order }) => order)).toEqual([0, 1, 2, 3, 4]);
    expect(templates.every(({ createdAt }) => createdAt === now)).toBe(true);
  });

  it('twice adds them once', async () => {
    await addStarter(store, 'operation-1', ['en'], now);
    expect(await addStarter(store, 'operation-2', ['en'], now)).toEqual({ added: 0 });
    expect(await addStarter(store, 'operation-3', ['en', 'fr'], now)).toEqual({ added: starterSize });
  });

  it('says the same when the answer was lost and it is asked again', async () => {
    expect(await addStarter(store, 'operation-1', ['en'], now)).toEqual({ added: starterSize });
    expect(await addStarter(store, 'operation-1', ['en'], now)).toEqual({ added: starterSize });
    expect(await titles()).toHaveLength(starterSize);
  });

  it('leaves what the person changed as it is', async () => {
    await addStarter(store, 'operation-1', ['en'], now);
    const { templates, folders } = await readLibrary(store);
    const [first, second] = templates;
    if (first === undefined || second === undefined) throw new Error('no starter replies');
    const mine = { ...first, title: 'Mine', body: 'My own words.', updatedAt: 9_999 };
    await save('operation-2', mine);
    await remove('operation-3', second.id);
    const folder = { ...folders[0], id: folders[0]?.id ?? '', name: 'My folder', order: 0 };
    await store.write('operation-4', [{ table: 'folders', put: folder }]);

    expect(await addStarter(store, 'operation-5', ['en'], 2_000)).toEqual({ added: 1 });
    const after = await readLibrary(store);
    expect(after.templates).toContainEqual(mine);
    expect(after.templates).toHaveLength(starterSize);
    expect(after.folders).toContainEqual(folder);
  });

  it('leaves the person’s own shortcuts to the person', async () => {
    await addStarter(store, 'operation-1', ['en'], now);
    const wanted = (await readLibrary(store)).templates[0];
    if (wanted === undefined) throw new Error('no starter replies');
    await remove('operation-2', wanted.id);
    await save('operation-3', template({ id: 'mine', shortcut: wanted.shortcut.toUpperCase() }));

    await addStarter(store, 'operation-4', ['en'], now);
    const { templates } = await readLibrary(store);
    expect(templates.find(({ id }) => id === 'mine')?.shortcut).toBe(wanted.shortcut.toUpperCase());
    expect(templates.find(({ id }) => id === wanted.id)?.shortcut).toBe('');
  });
});

describe('Filling in a fact of the business', () => {
  it('changes every reply that has its place, and no other', async () => {
    await save('operation-1', template({ id: 'a', body: 'Open [opening hours], [opening hours].' }));
    await save('operation-2', template({ id: 'b', body: 'Costs [price].' }));
    await save('operation-3', template({ id: 'c', body: 'See [opening hours] and [price].' }));
    const topics = await told(async () => {
      const filled = await fillPlace(store, 'operation-4', { place: 'opening hours', value: '9–17' }, now);
      expect(filled).toEqual({ changed: 2 });
    });
    expect(topics).toEqual(['library']);
    const { templates } = await readLibrary(store);
    expect(templates.map(({ body, updatedAt }) => [body, updatedAt])).toEqual([
      ['Open 9–17, 9–17.', now],
      ['Costs [price].', 1],
      ['See 9–17 and [price].', now],
    ]);
  });

  it('of two at the same time loses neither', async () => {
    await save('operation-1', template({ body: 'See [opening hours] and [price].' }));
    await Promise.all([
      fillPlace(store, 'operation-2', { place: 'opening hours', value: '9–17' }, now),
      fillPlace(store, 'operation-3', { place: 'price', value: '5 €' }, now),
    ]);
    expect((await readLibrary(store)).templates[0]?.body).toBe('See 9–17 and 5 €.');
  });
});

it('A reply deleted while a fact is filled in stays deleted', async () => {
  await save('operation-1', template({ body: 'Costs [price].' }));
  await Promise.all([
    fillPlace(store, 'operation-2', { place: 'price', value: '5 €' }, now),
    remove('operation-3', 'reply'),
  ]);
  expect(await titles()).toEqual([]);
});
