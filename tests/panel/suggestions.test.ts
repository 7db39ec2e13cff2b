import { describe, expect, it, vi } from 'vitest';
import { newUsage } from '../../utils/domain/templates/usage.ts';
import { LibraryIndex } from '../../utils/panel/library-index.ts';
import { shownOf } from '../../utils/panel/panel-state.ts';
import { press, template } from '../make.ts';
import { panel, settled } from './fake-ask.ts';

const zoo = template({ id: 'zoo', title: 'A trip to the zoo', tags: ['animals'], updatedAt: 9 });
const hours = template({ id: 'hours', title: 'Opening hours', tags: ['open', 'hours'], body: 'From nine.' });
const question = 'Hi, are you open on Sunday?';

async function asked(message: string | null, part: { sent?: string; learning?: boolean } = {}) {
  const { learning = true, sent } = part;
  const parts = panel([zoo, hours], { learning });
  if (message !== null) parts.opening.lastMessages.push(message);
  if (sent !== undefined) parts.opening.sentTexts.push(sent);
  await parts.controller.load();
  await parts.controller.focused();
  const shown = () => shownOf(parts.controller.state);
  return { ...parts, shown, ids: () => shown().results.map(({ id }) => id) };
}

describe('For the message on screen', () => {
  it('the reply that fits stands first, with its reason, and Enter inserts it', async () => {
    const { controller, shown, ids, inputsOf } = await asked(question);
    expect(ids()).toEqual(['hours', 'zoo']);
    expect([...shown().reasons]).toEqual([['hours', { kind: 'words', words: ['open'] }]]);
    controller.press(press('Enter'), true);
    await settled();
    expect(inputsOf('insert')).toMatchObject([{ text: 'From nine.' }]);
  });

  it('numbers follow the order on screen', async () => {
    const { controller, inputsOf } = await asked(question);
    controller.press(press('2'), true);
    await settled();
    expect(inputsOf('insert')).toMatchObject([{ text: zoo.body }]);
  });

  it('nothing is suggested when nothing fits, nothing was written, or something is typed', async () => {
    for (const message of ['Happy birthday to you', null]) {
      const { ids, shown } = await asked(message);
      expect(ids()).toEqual(['zoo', 'hours']);
      expect(shown().reasons.size).toBe(0);
    }
    const { controller, shown } = await asked(question);
    controller.act({ kind: 'query', query: 'zoo' });
    expect(shown().reasons.size).toBe(0);
  });

  it('a filter leaves out what it leaves out', async () => {
    const { controller, ids } = await asked(question);
    controller.act({ kind: 'tag', tag: 'animals' });
    expect(ids()).toEqual(['zoo']);
  });

  it('a complaint and a reply sent before are pointed out', async () => {
    expect((await asked('I am very disappointed with you')).shown().guard).toBe('complaint');
    expect((await asked(question, { sent: 'From nine.' })).shown().guard).toBe('already-sent');
    expect((await asked(question)).shown().guard).toBeNull();
  });

  it('all of it is forgotten when the panel closes', async () => {
    const { controller } = await asked(question);
    controller.told({ kind: 'closed', session: 1 });
    expect(JSON.stringify({ ...controller.state, library: null, search: null })).not.toContain('unday');
    expect(controller.state.heard.best).toEqual([]);
  });
});

describe('After an insertion', () => {
  it('the use is noted with hashes, and no word of the message leaves the panel', async () => {
    const { controller, asked: requests, inputsOf } = await asked(question);
    await controller.insert();
    const [noted] = inputsOf('noteUse');
    expect(noted).toMatchObject({ id: 'hours' });
    expect(Reflect.get(noted ?? {}, 'terms')).toEqual([
      expect.stringMatching(/^[0-9a-f]{16}$/),
      expect.stringMatching(/^[0-9a-f]{16}$/),
    ]);
    expect(JSON.stringify(requests)).not.toContain('unday');
  });

  it('nothing is learned where that is switched off, or when it did not go in', async () => {
    const off = await asked(question, { learning: false });
    await off.controller.insert();
    expect(off.inputsOf('noteUse')).toEqual([{ id: 'hours', terms: [] }]);
    const refused = await asked(question);
    refused.answers.insert = { ok: false, error: 'unreachable' };
    await refused.controller.insert();
    expect(refused.inputsOf('noteUse')).toEqual([]);
  });

  it('the next opening is ordered by use; an open list keeps its order', async () => {
    const { controller, answers, ids, opening } = await asked(null);
    answers.usage = { ok: true, value: [{ ...newUsage('hours'), uses: 3 }] };
    await controller.used();
    expect(ids()).toEqual(['zoo', 'hours']);
    controller.told({ kind: 'closed', session: 1 });
    opening.session = 2;
    await controller.focused();
    expect(ids()).toEqual(['hours', 'zoo']);
  });
});

it('Alt+F makes the chosen reply a favourite, and no longer', async () => {
  const { controller, library, inputsOf } = await asked(null);
  controller.press(press('Alt+f'), true);
  expect(inputsOf('setFavourite')).toEqual([{ id: 'zoo', favourite: true }]);
  library.templates = [{ ...zoo, favourite: true }, hours];
  await controller.load();
  controller.press(press('Alt+f'), true);
  expect(inputsOf('setFavourite')).toHaveLength(2);
  expect(inputsOf('setFavourite')[1]).toEqual({ id: 'zoo', favourite: false });
});

describe('The index of a large library', () => {
  it('finds titles at once and the rest when its slices are done', () => {
    const slices: (() => void)[] = [];
    let completed = 0;
    const index = new LibraryIndex(
      'en',
      (run) => void slices.push(run),
      () => completed++,
    );
    const many = Array.from({ length: 3_000 }, (_, n) =>
      template({
        id: `${n}`,
        title: `Title t${n}`,
        body: `Text ${'about this and that '.repeat(10)} w${n}${n}`,
      }),
    );
    index.update(many);
    const first = (query: string) => index.search.find(query, { language: null })[0]?.id;
    expect(first('t2999')).toBe('2999');
    expect(first('w29992999')).not.toBe('2999');
    expect(slices).toHaveLength(1);
    for (let run = slices.shift(); run !== undefined; run = slices.shift()) run();
    expect(first('w29992999')).toBe('2999');
    // Once for the search, once for suggestions.
    expect(completed).toBe(2);
  });
});

it('A library that is ready within a blink is waited for, so that its suggestions stand first from the start', async () => {
  const { controller, opening, inputsOf } = panel(
    Array.from({ length: 900 }, (_, n) => template({ id: `${n}`, title: `Title ${n}`, updatedAt: n })).concat(
      hours,
    ),
    {},
    (run) => void setTimeout(run),
  );
  opening.lastMessages.push(question);
  opening.presses.push(press('Enter'));
  await controller.focused();
  await controller.load();
  await vi.waitFor(() => expect(inputsOf('insert')).not.toEqual([]), { timeout: 4_000 });
  expect(inputsOf('insert')).toMatchObject([{ text: hours.body }]);
});
