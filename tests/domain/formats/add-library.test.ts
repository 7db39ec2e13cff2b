import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Addition, addLibrary } from '../../../utils/domain/formats/add-library.ts';
import type { LibraryFile } from '../../../utils/domain/formats/library-file.ts';
import { shortcutKey } from '../../../utils/domain/templates/shortcut.ts';
import type { Folder, Template } from '../../../utils/domain/templates/template.ts';
import { libraryArbitrary } from '../../arbitraries.ts';
import { template } from '../../make.ts';
import { libraryFile } from './files.ts';

const nothing = { templates: [], folders: [], pages: [] };

function addReplies(present: Template[], added: Template[]): Addition {
  return addLibrary({ ...nothing, templates: present }, libraryFile({ templates: added }));
}

describe('Of a file’s replies', () => {
  it('those that I do not have are added', () => {
    const mine = template({ id: 'mine' });
    const theirs = template({ id: 'theirs' });
    const { templates, counts } = addReplies([mine], [theirs]);
    expect(templates).toEqual([theirs]);
    expect(counts).toEqual({ added: 1, same: 0, kept: 0, shortcutsDropped: 0 });
  });

  it.each<[string, Partial<Template>]>([
    ['its title', { title: 'Opening hours' }],
    ['its text', { body: 'We open at ten.' }],
    ['its shortcut', { shortcut: 'open' }],
    ['its language', { language: 'fr' }],
    ['its tags', { tags: ['hours'] }],
    ['its keywords', { keywords: ['open'] }],
    ['the words against it', { keywordsAgainst: ['job'] }],
    ['its examples', { examples: ['When do you open?'] }],
    ['where it may be used', { surfaces: ['comment'] }],
    ['whether it is frequent', { frequent: false }],
  ])('one that I have with another version of %s stays mine', (_what, part) => {
    const { templates, counts } = addReplies([template(part)], [template()]);
    expect(templates).toEqual([]);
    expect(counts).toEqual({ added: 0, same: 0, kept: 1, shortcutsDropped: 0 });
    expect(addReplies([template()], [template(part)]).counts.kept).toBe(1);
  });

  it.each<[string, Partial<Template>]>([
    ['was changed at another time', { createdAt: 3, updatedAt: 9 }],
    ['is filed elsewhere', { folderId: 'orders' }],
    ['has no twin any more', { twinId: null }],
    ['is a favourite', { favourite: true }],
    ['has a picture', { imageId: 'shop' }],
    ['may be used in places told in another order', { surfaces: ['private-reply', 'comment', 'message'] }],
  ])('one that only %s is the same', (_what, part) => {
    const { templates, counts } = addReplies(
      [template({ tags: ['a'], ...part })],
      [template({ tags: ['a'] })],
    );
    expect(templates).toEqual([]);
    expect(counts).toEqual({ added: 0, same: 1, kept: 0, shortcutsDropped: 0 });
  });

  it('one whose shortcut is mine already comes without', () => {
    const { templates, counts } = addReplies(
      [template({ id: 'mine', shortcut: 'Été' })],
      [template({ id: 'a', shortcut: 'été' }), template({ id: 'b', shortcut: 'hiver' })],
    );
    expect(templates.map(({ id, shortcut }) => [id, shortcut])).toEqual([
      ['a', ''],
      ['b', 'hiver'],
    ]);
    expect(counts).toEqual({ added: 2, same: 0, kept: 0, shortcutsDropped: 1 });
  });
});

describe('Of a file’s folders', () => {
  const mine: Folder = { id: 'mine', name: 'Commandes été', order: 7 };

  function addFolders(folders: Folder[], filed: string): Addition {
    const templates = [template({ folderId: filed })];
    return addLibrary({ ...nothing, folders: [mine] }, libraryFile({ folders, templates }));
  }

  it('those that I do not have stand after mine, in their order', () => {
    const folders = [
      { id: 'b', name: 'Second', order: 2 },
      { id: 'a', name: 'First', order: 1 },
    ];
    expect(addFolders(folders, 'b').folders).toEqual([
      { id: 'a', name: 'First', order: 8 },
      { id: 'b', name: 'Second', order: 9 },
    ]);
    expect(addLibrary(nothing, libraryFile({ folders })).folders.map(({ order }) => order)).toEqual([0, 1]);
  });

  it('one with the name of mine is mine, and its replies are filed there', () => {
    const { folders, templates } = addFolders([{ id: 'other', name: 'COMMANDES ÉTÉ', order: 0 }], 'other');
    expect(folders).toEqual([]);
    expect(templates.map(({ folderId }) => folderId)).toEqual(['mine']);
  });

  it('one that I renamed keeps my name', () => {
    const { folders, templates } = addFolders([{ id: 'mine', name: 'Orders', order: 0 }], 'mine');
    expect(folders).toEqual([]);
    expect(templates.map(({ folderId }) => folderId)).toEqual(['mine']);
  });

  it('one with the name of two of mine is the first of them, unless it is one itself', () => {
    const twice = [mine, { ...mine, id: 'second' }];
    const folders = ['other', 'second'].map((id) => ({ ...mine, id }));
    const templates = folders.map(({ id }) => template({ id, folderId: id }));
    const added = addLibrary({ ...nothing, folders: twice }, libraryFile({ folders, templates }));
    expect(added.folders).toEqual([]);
    expect(added.templates.map(({ folderId }) => folderId)).toEqual(['mine', 'second']);
  });

  it('one with another accent is another one', () => {
    expect(addFolders([{ id: 'other', name: 'Commandes ete', order: 0 }], 'other').folders).toHaveLength(1);
  });
});

describe('Of a file’s Pages', () => {
  it.each([
    ['one that I do not have is added', null, { name: 'The Bakery', seenAt: 5 }],
    ['one of which I have no name gets it', { name: null, seenAt: 9 }, { name: 'The Bakery', seenAt: 9 }],
    ['one that I have stays as it is', { name: 'My bakery', seenAt: 9 }, null],
  ])('%s', (_what, mine, put) => {
    const pages = mine === null ? [] : [{ assetId: '100', ...mine }];
    const added = addLibrary({ ...nothing, pages }, libraryFile()).pages;
    expect(added).toEqual(put === null ? [] : [{ assetId: '100', ...put }]);
  });

  it('one without a name changes nothing', () => {
    const pages = [{ assetId: '100', name: null, seenAt: 1 }];
    expect(addLibrary({ ...nothing, pages }, libraryFile({ pages })).pages).toEqual([]);
  });
});

describe('Whatever is added to whatever is there,', () => {
  const overlap = fc.tuple(libraryArbitrary, libraryArbitrary);

  function always(check: (present: LibraryFile, file: LibraryFile, addition: Addition) => void): void {
    const property = fc.property(overlap, ([present, file]) =>
      check(present, file, addLibrary(present, file)),
    );
    fc.assert(property, { seed: 17, numRuns: 500 });
  }

  it('every reply of the file is counted once', () => {
    always((_present, file, { templates, counts }) => {
      expect(counts.added + counts.same + counts.kept).toBe(file.templates.length);
      expect(counts.added).toBe(templates.length);
    });
  });

  it('no id and no shortcut is there twice, and no reply lost its folder or twin', () => {
    always((present, _file, addition) => {
      const after = afterAdding(present, addition);
      const ids = new Set(after.templates.map(({ id }) => id));
      const folders = new Set(after.folders.map(({ id }) => id));
      const shortcuts = after.templates.flatMap(({ shortcut }) => shortcutKey(shortcut) || []);
      expect(ids.size).toBe(after.templates.length);
      expect(folders.size).toBe(after.folders.length);
      expect(new Set(shortcuts).size).toBe(shortcuts.length);
      for (const { folderId, twinId } of addition.templates) {
        if (folderId !== null) expect(folders).toContain(folderId);
        if (twinId !== null) expect(ids).toContain(twinId);
      }
    });
  });

  it('a second time adds nothing', () => {
    always((present, file, addition) => {
      const again = addLibrary(afterAdding(present, addition), file);
      expect([again.templates, again.folders, again.pages]).toEqual([[], [], []]);
    });
  });

  it('adding a library to itself finds it the same', () => {
    always((present) => {
      const { counts, ...rows } = addLibrary(present, present);
      expect(rows).toEqual(nothing);
      expect(counts).toEqual({ added: 0, same: present.templates.length, kept: 0, shortcutsDropped: 0 });
    });
  });
});

function afterAdding(present: LibraryFile, { templates, folders, pages }: Addition): LibraryFile {
  const named = new Map([...present.pages, ...pages].map((page) => [page.assetId, page]));
  return {
    ...present,
    templates: [...present.templates, ...templates],
    folders: [...present.folders, ...folders],
    pages: [...named.values()],
  };
}
