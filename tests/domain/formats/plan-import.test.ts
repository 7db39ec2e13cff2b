import { describe, expect, it } from 'vitest';
import type { ImportedReply } from '../../../utils/domain/formats/format.ts';
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
    const { templates, added, changed, before } = plan({ templates: [mine] }, [
      reply({ ...rest, body: 'At ten.' }),
      reply({ ...rest, title: 'Stunden' }),
      reply(rest),
    ]);
    expect(templates.map(({ id, shortcut }) => [id, shortcut])).toEqual([
      ['new-1', 'hours-2'],
      ['new-2', 'hours-3'],
    ]);
    expect({ added, changed }).toEqual({ added: 2, changed: 0 });
    expect(before).toEqual([
      { table: 'templates', key: 'new-1', row: null },
      { table: 'templates', key: 'new-2', row: null },
    ]);
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
    expect(changes.before).toEqual([{ table: 'templates', key: 'mine', row: kept }]);
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
