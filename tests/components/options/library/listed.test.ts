import { beforeEach, describe, expect, it } from 'vitest';
import { emptyDesk } from '../../../../components/options/desk.ts';
import type { Draft } from '../../../../components/options/draft.ts';
import { groupsOf } from '../../../../components/options/library/listed.ts';
import { replacedIn } from '../../../../components/options/library/replaced-in.ts';
import type { RepliesModel } from '../../../../components/options/RepliesView.tsx';
import { firstOf, type LineGroup } from '../../../../components/options/reply-groups.ts';
import { createSearch } from '../../../../utils/domain/templates/search.ts';
import { template } from '../../../make.ts';
import { speak } from '../../../say.ts';

const templates = [
  template({ id: 'b', title: 'Bread', folderId: 'f' }),
  template({ id: 'a', title: 'Apples', folderId: 'f', updatedAt: 9 }),
  template({ id: 'c', title: 'Cakes', folderId: 'gone' }),
];
const folders = [
  { id: 'e', name: 'Empty', order: 0 },
  { id: 'f', name: 'Food', order: 1 },
];
const model: RepliesModel = {
  templates,
  folders,
  trash: [],
  versions: [],
  agentName: null,
  pageName: null,
  uiLanguage: 'en',
  moment: { now: 10, locale: 'en-GB' },
  clock: { at: 10, zone: 'Europe/Paris' },
  desk: emptyDesk,
  picture: { image: null, busy: false, problem: null },
  search: createSearch(templates),
  tidy: { sort: 'folder', usage: (id) => (id === 'b' ? { uses: 2, lastUsedAt: 5 } : undefined) },
};
const all = { ranked: false, narrowed: false };

function shown(groups: readonly LineGroup[]): [string | null, string][] {
  return groups.map(({ name, lines }) => [name, lines.map(({ title }) => title).join(' ')]);
}

beforeEach(() => speak('en'));

describe('The list', () => {
  it('stands in its folders, the empty ones as well, and what is in none comes last', () => {
    expect(shown(groupsOf(model, templates, all))).toEqual([
      ['Empty', ''],
      ['Food', 'Bread Apples'],
      ['No folder', 'Cakes'],
    ]);
  });

  it('shows no empty folder when it is narrowed down', () => {
    const groups = groupsOf(model, templates.slice(0, 1), { ...all, narrowed: true });
    expect(shown(groups)).toEqual([['Food', 'Bread']]);
  });

  it('stands as it was found when something is looked for', () => {
    expect(shown(groupsOf(model, templates, { ranked: true, narrowed: true }))).toEqual([
      [null, 'Bread Apples Cakes'],
    ]);
  });

  it('says by what it is sorted', () => {
    const tidy = { ...model.tidy, sort: 'most-used' } as const;
    const [group] = groupsOf({ ...model, tidy }, templates, all);
    expect(group?.lines.map(({ title, note }) => [title, note])).toEqual([
      ['Bread', 'Used 2 times'],
      ['Apples', 'Never used'],
      ['Cakes', 'Never used'],
    ]);
  });

  it('has what was never saved on top', () => {
    const base = template({ id: 'new', title: 'New one' });
    const desk = { ...emptyDesk, drafts: new Map([['new', { base, edits: { body: 'x' } }]]) };
    const [first] = groupsOf({ ...model, desk }, templates, all);
    expect(first).toMatchObject({ name: null, place: null, lines: [{ title: 'New one', fresh: true }] });
  });

  it('of 10,000 replies draws the first ones only', () => {
    const many = Array.from({ length: 10_000 }, (_, index) =>
      template({ id: `m${index}`, title: `M ${index}` }),
    );
    const big = { ...model, templates: many };
    expect(firstOf(groupsOf(big, many, all), 200).at(-1)?.lines).toHaveLength(200);
  });
});

it('The first lines are those of all groups together', () => {
  const groups = groupsOf(model, templates, all);
  expect(shown(firstOf(groups, 1))).toEqual([
    ['Empty', ''],
    ['Food', 'Bread'],
  ]);
});

it('A replaced price is replaced in what was typed and not saved, too', () => {
  const draft = { base: template(), edits: { body: 'Now €5' } };
  const drafts = new Map<string, Draft>([
    ['a', draft],
    ['b', draft],
    ['c', { base: template(), edits: { title: '€5' } }],
  ]);
  const change = { ids: ['a', 'c'], query: { find: '€5', loose: false, whole: false }, replacement: '€6' };
  const after = replacedIn(drafts, change);
  expect(after.get('a')?.edits.body).toBe('Now €6');
  expect(after.get('b')).toBe(draft);
  expect(after.get('c')?.edits).toEqual({ title: '€5' });
});
