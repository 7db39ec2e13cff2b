import { describe, expect, it } from 'vitest';
import {
  type Change,
  operationMemoryMs,
  type SettingsRow,
  type Store,
} from '../../utils/storage/contract.ts';
import { template } from '../make.ts';

export interface StoreUnderTest {
  /** The store, empty. @param now UTC ms */
  open(now: () => number): Promise<Store>;
  /** The same data by a new connection, as after the worker was stopped. */
  reopen(now: () => number): Promise<Store>;
}

const settings: SettingsRow = {
  id: 'settings',
  agentName: 'Anna',
  keys: { replies: 'Alt+R', keep: 'Alt+Shift+R' },
  slash: true,
  panelLanguage: 'fr',
  learning: true,
  replySort: 'title',
  keepOffers: true,
};
const folder = { id: 'orders', name: 'Orders', order: 1 };
const page = { assetId: '100', name: 'The Bakery', seenAt: 5 };
const everything: Change[] = [
  { table: 'templates', put: template({ id: 'a', body: 'Line\nline “é” 🌻', tags: ['x'] }) },
  { table: 'templates', put: template({ id: 'b' }) },
  { table: 'folders', put: folder },
  { table: 'settings', put: settings },
  { table: 'pages', put: page },
];

const noTime = () => 0;

/** What every store promises, whatever it keeps its rows in (utils/storage/contract.ts). */
export function storeSuite(name: string, { open, reopen }: StoreUnderTest): void {
  describe(`The library in ${name}`, () => {
    it('is empty at first', async () => {
      const store = await open(noTime);
      expect(await store.all('templates')).toEqual([]);
      expect(await store.get('settings', 'settings')).toBeUndefined();
    });

    it('gives back what was written, also after a restart', async () => {
      const store = await open(noTime);
      expect(await store.write('operation-1', everything)).toBe('written');
      for (const kept of [store, await reopen(noTime)]) {
        expect(await kept.all('templates')).toEqual([
          template({ id: 'a', body: 'Line\nline “é” 🌻', tags: ['x'] }),
          template({ id: 'b' }),
        ]);
        expect(await kept.all('folders')).toEqual([folder]);
        expect(await kept.get('settings', 'settings')).toEqual(settings);
        expect(await kept.get('pages', '100')).toEqual(page);
        expect(await kept.get('pages', '200')).toBeUndefined();
      }
    });

    it('takes a row’s place by its key, and deletes by it', async () => {
      const store = await open(noTime);
      await store.write('operation-1', everything);
      await store.write('operation-2', [
        { table: 'templates', put: template({ id: 'a', title: 'New' }) },
        { table: 'templates', delete: 'b' },
        { table: 'pages', delete: '100' },
        { table: 'folders', delete: 'never there' },
      ]);
      expect(await store.all('templates')).toEqual([template({ id: 'a', title: 'New' })]);
      expect(await store.all('pages')).toEqual([]);
      expect(await store.all('folders')).toEqual([folder]);
    });

    it('does the changes of one write in their order', async () => {
      const store = await open(noTime);
      await store.write('operation-1', [
        { table: 'templates', put: template({ id: 'a', title: 'First' }) },
        { table: 'templates', delete: 'a' },
        { table: 'templates', put: template({ id: 'a', title: 'Last' }) },
      ]);
      expect((await store.all('templates')).map(({ title }) => title)).toEqual(['Last']);
    });

    it.each([0, 1, 2])('keeps nothing of a write whose row number %i cannot be kept', async (bad) => {
      const store = await open(noTime);
      const rows = ['a', 'b', 'c'].map((id, index) => {
        const row = template({ id });
        return index === bad ? Object.assign(row, { body: () => 'a function' }) : row;
      });
      const changes = rows.map((put): Change => ({ table: 'templates', put }));
      await expect(store.write('operation-1', changes)).rejects.toThrow();
      expect(await store.all('templates')).toEqual([]);
    });

    it('can write under the operation that failed before', async () => {
      const store = await open(noTime);
      const bad = Object.assign(template(), { body: () => 'a function' });
      await expect(store.write('operation-1', [{ table: 'templates', put: bad }])).rejects.toThrow();
      expect(await store.write('operation-1', everything)).toBe('written');
      expect(await store.all('templates')).toHaveLength(2);
    });

    it('writes a repeated operation once', async () => {
      const store = await open(noTime);
      await store.write('operation-1', [{ table: 'templates', put: template({ title: 'First' }) }]);
      await store.write('operation-2', [{ table: 'templates', put: template({ title: 'Second' }) }]);
      const again = await store.write('operation-1', [
        { table: 'templates', put: template({ title: 'First' }) },
      ]);
      expect(again).toBe('repeated');
      expect((await store.all('templates')).map(({ title }) => title)).toEqual(['Second']);
    });

    it('writes an operation once also when it comes twice at the same time', async () => {
      const store = await open(noTime);
      const writes = await Promise.all([
        store.write('operation-1', everything),
        store.write('operation-1', everything),
      ]);
      expect(writes.toSorted()).toEqual(['repeated', 'written']);
    });

    it('knows an operation after a restart', async () => {
      const store = await open(noTime);
      await store.write('operation-1', everything);
      expect(await (await reopen(noTime)).write('operation-1', everything)).toBe('repeated');
    });

    it('remembers an operation for a day, and no longer', async () => {
      let now = 1_000_000;
      const store = await open(() => now);
      await store.write('operation-1', []);
      now += operationMemoryMs - 1;
      await store.write('operation-2', []);
      expect(await store.write('operation-1', [])).toBe('repeated');
      now += 1;
      await store.write('operation-3', []);
      expect(await store.write('operation-1', [])).toBe('written');
      expect(await store.write('operation-2', [])).toBe('repeated');
    });

    it('loses none of many writes at once', async () => {
      const store = await open(noTime);
      const ids = Array.from({ length: 50 }, (_, n) => `t${n}`);
      await Promise.all(
        ids.map((id) => store.write(`operation-${id}`, [{ table: 'templates', put: template({ id }) }])),
      );
      expect((await store.all('templates')).map(({ id }) => id).toSorted()).toEqual(ids.toSorted());
    });

    it('hands out copies: a changed answer changes nothing', async () => {
      const store = await open(noTime);
      await store.write('operation-1', everything);
      const [first] = await store.all('templates');
      first?.tags.push('smuggled in');
      expect((await store.get('templates', 'a'))?.tags).toEqual(['x']);
    });
  });
}
