import { describe, expect, it } from 'vitest';
import { planImport } from '../../../utils/domain/formats/plan-import.ts';
import type { Folder } from '../../../utils/domain/templates/template.ts';
import { plan, reply } from './plans.ts';

describe('Folders', () => {
  const present: Folder[] = [{ id: 'f1', name: 'Orders / Returns', order: 4 }];

  it('are one level, made when something comes into them, in the file’s order', () => {
    let count = 0;
    const replies = [
      reply({ title: 'A', folder: ['Shop'] }),
      reply({ title: 'B', folder: ['ORDERS', 'Returns'] }),
      reply({ title: 'C', folder: ['Shop', 'Hours'] }),
    ];
    const found = { replies, folders: [['Unused'], ['Shop', 'Hours'], ['Shop']] };
    const made = planImport({ templates: [], folders: present }, found, {
      ...{ now: 1, newId: () => `new-${++count}`, language: 'en' },
    });
    expect(made.folders.map(({ name, order }) => [name, order])).toEqual([
      ['Shop / Hours', 5],
      ['Shop', 6],
    ]);
    const idOf = (name: string) => made.folders.find((folder) => folder.name === name)?.id;
    expect(made.templates.map(({ folderId }) => folderId)).toEqual([
      idOf('Shop'),
      'f1',
      idOf('Shop / Hours'),
    ]);
  });

  it('of a long path keep the innermost names', () => {
    const folder = ['Everything', 'Customers of the shop in town', 'Questions about the opening hours'];
    expect(plan({}, [reply({ folder })]).folders.map(({ name }) => name)).toEqual([
      'Questions about the opening hours',
    ]);
    expect(plan({}, [reply({ folder: ['x'.repeat(80)] })]).folders.map(({ name }) => name.length)).toEqual([
      60,
    ]);
  });
});
