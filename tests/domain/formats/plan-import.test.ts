import { describe, expect, it } from 'vitest';
import type { ImportedReply } from '../../../utils/domain/formats/format.ts';
import { importWrite, stillFits } from '../../../utils/domain/formats/import-write.ts';
import { template } from '../../make.ts';
import { plan, reply } from './plans.ts';

const mine = template({
  id: 'mine',
  title: 'Hours',
  shortcut: 'hours',
  body: 'We open at nine.',
  favourite: true,
});
const rest = { title: 'Hours', shortcut: 'hours', body: 'We open at nine.' };

describe('A reply of a file is', () => {
  it.each<[string, Partial<ImportedReply>, string]>([
    ['new when nothing like it is there', { title: 'Price', shortcut: 'price' }, 'new'],
    ['the same when it says and answers to the same', rest, 'same'],
    ['the same when only its language was guessed otherwise', { ...rest, language: 'fr' }, 'same'],
    ['the same when it came earlier under another shortcut', { ...rest, shortcut: 'open' }, 'same'],
    ['changed when it has another text', { ...rest, body: 'At ten.' }, 'changed'],
    ['changed when it has other tags', { ...rest, tags: ['shop'] }, 'changed'],
    ['changed when it has its id and another title', { ...rest, id: 'mine', title: 'Opening' }, 'changed'],
    [
      'a conflict when its shortcut calls up another',
      { ...rest, title: 'Stunden', shortcut: 'HOURS' },
      'shortcut-conflict',
    ],
    [
      'unsupported when a command stays as a text',
      { title: 'B', notes: [{ kind: 'unsupported-command', literal: '{clipboard}' }] },
      'unsupported',
    ],
  ])('%s', (_what, part, kind) => {
    const { rows, counts } = plan({ templates: [mine] }, [reply(part)]);
    expect(rows.map((row) => row.kind)).toEqual([kind]);
    expect(counts).toEqual({
      new: 0,
      same: 0,
      changed: 0,
      'shortcut-conflict': 0,
      unsupported: 0,
      [kind]: 1,
    });
  });

  it('a conflict when an earlier one of the file has its shortcut', () => {
    const { rows, templates } = plan({}, [
      reply({ title: 'A', shortcut: 'x' }),
      reply({ title: 'B', shortcut: 'X' }),
      reply({ title: 'A', shortcut: 'x' }),
    ]);
    expect(rows.map(({ kind }) => kind)).toEqual(['new', 'shortcut-conflict', 'same']);
    expect(templates.map(({ shortcut }) => shortcut)).toEqual(['x', 'X-2']);
  });
});

describe('By default', () => {
  it('nothing that is there is overwritten', () => {
    const { templates, added, changed } = plan({ templates: [mine] }, [
      reply({ ...rest, body: 'At ten.' }),
      reply({ ...rest, title: 'Stunden' }),
      reply(rest),
    ]);
    expect(templates.map(({ id, shortcut }) => [id, shortcut])).toEqual([
      ['new-1', 'hours-2'],
      ['new-2', 'hours-3'],
    ]);
    expect({ added, changed }).toEqual({ added: 2, changed: 0 });
  });

  it('a new row has what the file says, and our defaults', () => {
    expect(plan({}, [reply({ language: null, keywords: ['open'] })]).templates).toEqual([
      template({
        id: 'new-1',
        body: 'Thank you.',
        language: 'fr',
        keywords: ['open'],
        createdAt: 50,
        updatedAt: 50,
      }),
    ]);
  });

  it('a long shortcut still has room for its number', () => {
    const long = 'é'.repeat(40);
    const { templates } = plan({ templates: [template({ shortcut: long })] }, [
      reply({ title: 'B', shortcut: long }),
    ]);
    expect(templates.map(({ shortcut }) => shortcut)).toEqual([`${'é'.repeat(34)}-2`]);
  });
});

describe('When the person says so', () => {
  it('a reply is replaced, and keeps what is not the file’s to say', () => {
    const kept = template({ ...mine, keywords: ['open'], language: 'en', folderId: 'f', createdAt: 7 });
    const changes = plan({ templates: [kept] }, [reply({ ...rest, body: 'At ten.', language: 'fr' })], {
      changed: 'replace',
    });
    expect(changes.templates).toEqual([{ ...kept, body: 'At ten.', updatedAt: 50 }]);
    expect(importWrite(changes).replaced).toEqual([{ id: 'mine', updatedAt: kept.updatedAt }]);
    expect({ added: changes.added, changed: changes.changed }).toEqual({ added: 0, changed: 1 });
  });

  it('what a file of ours emptied is emptied', () => {
    const kept = template({ ...mine, keywords: ['open'] });
    const { templates } = plan({ templates: [kept] }, [reply({ ...rest, id: 'mine' })], {
      changed: 'replace',
    });
    expect(templates.map(({ keywords }) => keywords)).toEqual([[]]);
  });

  it('no reply is replaced twice', () => {
    const twice = [reply({ ...rest, title: 'B' }), reply({ ...rest, title: 'C' })];
    const { rows } = plan({ templates: [mine] }, twice, { 'shortcut-conflict': 'replace' });
    expect(rows.map(({ action, shortcut }) => [action, shortcut])).toEqual([
      ['replace', 'hours'],
      ['add', 'hours-2'],
    ]);
  });

  it.each(['changed', 'shortcut-conflict', 'unsupported'] as const)('what is %s is left out', (kind) => {
    const replies = [
      reply({ ...rest, body: 'At ten.' }),
      reply({ ...rest, title: 'B' }),
      reply({ title: 'C', notes: [{ kind: 'unsupported-command', literal: '{x}' }] }),
    ];
    const { rows } = plan({ templates: [mine] }, replies, { [kind]: 'skip' });
    expect(rows.filter(({ action }) => action === 'skip').map((row) => row.kind)).toEqual([kind]);
  });

  it('a single row is treated otherwise than its kind', () => {
    const replies = [reply({ title: 'A' }), reply({ title: 'B' }), reply({ ...rest, body: 'At ten.' })];
    const rows = new Map([[0, 'skip'] as const, [2, 'replace'] as const]);
    expect(plan({ templates: [mine] }, replies, { rows }).rows.map(({ action }) => action)).toEqual([
      'skip',
      'add',
      'replace',
    ]);
  });
});

describe('What was planned', () => {
  const library = { templates: [mine], folders: [{ id: 'f', name: 'Orders', order: 0 }] };
  const planned = () =>
    importWrite(
      plan(
        library,
        [reply({ ...rest, body: 'At ten.' }), reply({ title: 'B', shortcut: 'b', folder: ['New'] })],
        { changed: 'replace' },
      ),
    );

  it('fits the library that it was planned for, and one with another reply since', () => {
    expect(stillFits(library, planned())).toBe(true);
    const more = { ...library, templates: [mine, template({ id: 'other', shortcut: 'other' })] };
    expect(stillFits(more, planned())).toBe(true);
  });

  it.each<[string, Partial<typeof library>]>([
    ['a reply that it replaces was changed', { templates: [{ ...mine, updatedAt: mine.updatedAt + 1 }] }],
    ['a reply that it replaces is gone', { templates: [] }],
    ['one of its new ids is there', { templates: [mine, template({ id: 'new-1' })] }],
    ['another reply took a shortcut', { templates: [mine, template({ id: 'x', shortcut: 'B' })] }],
    ['a folder of the same name came', { folders: [{ id: 'g', name: 'NEW', order: 0 }] }],
  ])('does not fit once %s', (_what, since) => {
    expect(stillFits({ ...library, ...since }, planned())).toBe(false);
  });

  it('does not fit when two of its own replies have one shortcut', () => {
    const twice = {
      ...planned(),
      templates: [template({ id: 'p', shortcut: 'p' }), template({ id: 'q', shortcut: 'P' })],
    };
    expect(stillFits(library, { ...twice, replaced: [] })).toBe(false);
  });
});
