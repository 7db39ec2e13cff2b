import { expect, it, vi } from 'vitest';
import type { InsertOutcome } from '../../utils/messages/protocol.ts';
import { tabRequests } from '../../utils/page/page-requests.ts';
import type { PanelSession } from '../../utils/page/panel-session.ts';
import { thread } from '../make.ts';

const done: InsertOutcome = { inserted: true, by: 'text-field/insertText' };
const input = { id: 'hours', text: 'Hi Emma', thread: thread() };

it('A reply that is asked for again, because the answer was lost, is inserted once', async () => {
  const insert = vi.fn(async () => done);
  const state = {
    understood: true,
    composer: 'ready',
    pageName: null,
    barRemoved: false,
    matched: {},
  } as const;
  // Of the session only this is used here.
  const requests = tabRequests(
    { insert } as unknown as PanelSession,
    () => 'clear',
    () => state,
    () => undefined,
  );
  const ask = (operation: string) => requests.insert.run(input, { sender: {}, operation });

  expect(await Promise.all([ask('operation-1'), ask('operation-1')])).toEqual([done, done]);
  expect(await ask('operation-1')).toEqual(done);
  expect(insert).toHaveBeenCalledOnce();

  await ask('operation-2');
  expect(insert).toHaveBeenCalledTimes(2);
});
