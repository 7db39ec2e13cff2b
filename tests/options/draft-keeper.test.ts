import { beforeEach, describe, expect, it, vi } from 'vitest';
import { DraftKeeper } from '../../entrypoints/options/draft-keeper.ts';
import type { TemplateImage } from '../../utils/domain/templates/image.ts';
import type { Answer } from '../../utils/messages/envelope.ts';
import { template } from '../make.ts';

const stored = template();
const typed = (body: string, more: object = {}) =>
  new Map([['reply', { base: stored, edits: { body, ...more } }]]);
const storedOf = (id: string) => (id === 'reply' ? stored : undefined);
const image: TemplateImage = { id: 'picture', type: 'image/webp', width: 1, height: 1, data: 'AAAA' };

let asked: { request: string; input: unknown }[];
let answer: Answer<null>;
let trouble: boolean[];
let keeper: DraftKeeper;

beforeEach(() => {
  vi.useFakeTimers();
  asked = [];
  trouble = [];
  answer = { ok: true, value: null };
  keeper = new DraftKeeper({
    ask: async (request, input) => {
      asked.push({ request, input });
      // Both requests answer with null.
      return answer as never;
    },
    now: () => 7,
    pictureOf: (id) => (id === image.id ? image : undefined),
    onTrouble: (is) => void trouble.push(is),
  });
  return () => vi.useRealTimers();
});

describe('What is typed', () => {
  it('is kept once nothing came for 800 ms, and not with each key', async () => {
    for (const body of ['T', 'Ty', 'Typ']) {
      keeper.want(typed(body), storedOf);
      await vi.advanceTimersByTimeAsync(500);
    }
    expect(asked).toEqual([]);
    await vi.advanceTimersByTimeAsync(300);
    const draft = { id: 'reply', base: stored, edits: { body: 'Typ' }, at: 7 };
    expect(asked).toEqual([{ request: 'keepDraft', input: { draft, image: null } }]);
    await keeper.flush();
    expect(asked).toHaveLength(1);
  });

  it('is sent at once when the window goes, before anything is waited for', () => {
    keeper.want(typed('Typed'), storedOf);
    void keeper.flush();
    expect(asked).toHaveLength(1);
  });

  it('is dropped when it is as stored again', async () => {
    keeper.want(typed('Typed'), storedOf);
    await keeper.flush();
    keeper.want(typed(stored.body), storedOf);
    await keeper.flush();
    expect(asked.at(-1)).toEqual({ request: 'dropDraft', input: { id: 'reply' } });
  });

  it('and was kept already is not written again', async () => {
    const drafts = typed('Typed');
    keeper.knows(drafts);
    keeper.want(drafts, storedOf);
    await keeper.flush();
    expect(asked).toEqual([]);
  });

  it('brings its picture along once, and again after it was dropped', async () => {
    const images = () => asked.map(({ input }) => Reflect.get(Object(input), 'image'));
    keeper.want(typed('Typed', { imageId: 'picture' }), storedOf);
    await keeper.flush();
    keeper.want(typed('Typed on', { imageId: 'picture' }), storedOf);
    await keeper.flush();
    expect(images()).toEqual([image, null]);
    keeper.want(new Map(), storedOf);
    await keeper.flush();
    keeper.want(typed('Undone', { imageId: 'picture' }), storedOf);
    await keeper.flush();
    expect(images()).toEqual([image, null, undefined, image]);
  });

  it('that cannot be kept is told, and tried again', async () => {
    answer = { ok: false, error: 'disk-full' };
    const drafts = typed('Typed', { imageId: 'picture' });
    keeper.want(drafts, storedOf);
    await keeper.flush();
    expect(trouble).toEqual([true]);
    answer = { ok: true, value: null };
    await keeper.flush();
    expect(trouble).toEqual([true, false]);
    expect(asked.map(({ input }) => Reflect.get(Object(input), 'image'))).toEqual([image, image]);
  });
});
