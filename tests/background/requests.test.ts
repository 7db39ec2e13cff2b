import { beforeEach, describe, expect, it, type Mock, vi } from 'vitest';
import { pageRequests } from '../../utils/background/page-requests.ts';
import { panelRequests } from '../../utils/background/panel-requests.ts';
import { viewRequests } from '../../utils/background/view-requests.ts';
import { browser } from '../../utils/platform/browser.ts';
import type { Sender } from '../../utils/platform/runtime.ts';
import type { LibraryStore } from '../../utils/storage/library-store.ts';
import { thread } from '../make.ts';
import { freshLibrary } from '../storage/library.ts';
import { senders } from './senders.ts';

const now = () => 1_000;
let store: LibraryStore;
let sent: Mock;
beforeEach(() => {
  store = freshLibrary(now);
  sent = vi.spyOn(browser.tabs, 'sendMessage');
});

function from(sender: Sender, operation = 'operation-1') {
  return { sender, operation };
}

describe('The content script', () => {
  it('says which Page is on screen, and learns its keys and the Page’s name', async () => {
    const { hello } = pageRequests(store, now);
    expect(await hello.run({ assetId: '1', name: 'The Bakery' }, from(senders.page))).toEqual({
      keys: { replies: 'Alt+R', keep: 'Alt+Shift+R' },
      slash: true,
      pageName: 'The Bakery',
    });
    const later = await hello.run({ assetId: '1', name: null }, from(senders.page, 'operation-2'));
    expect(later.pageName).toBe('The Bakery');
  });

  it('leaves nothing behind where there is no Page', async () => {
    const { hello } = pageRequests(store, now);
    await hello.run({ assetId: null, name: null }, from(senders.page));
    expect(await store.all('pages')).toEqual([]);
  });

  it('tells the panel of its own tab', async () => {
    sent.mockResolvedValue(undefined);
    const event = { kind: 'closed', session: 3 } as const;
    expect(await pageRequests(store, now).toPanel.run(event, from(senders.page))).toBeNull();
    expect(sent).toHaveBeenCalledExactlyOnceWith(7, {
      to: 'panel',
      request: 'event',
      operation: 'operation-1',
      input: event,
    });
  });

  it('does not fail while the panel is not there yet', async () => {
    sent.mockRejectedValue(new Error('Receiving end does not exist.'));
    const event = { kind: 'closed', session: 3 } as const;
    expect(await pageRequests(store, now).toPanel.run(event, from(senders.page))).toBeNull();
  });
});

describe('The panel', () => {
  const input = { id: 'hours', text: 'Hi Emma', thread: thread() };

  it('hands a reply on to the document of its own tab, with the same operation', async () => {
    sent.mockResolvedValue({ ok: true, value: { inserted: true, by: 'lexical/beforeinput' } });
    const outcome = await panelRequests(store, now).insert.run(input, from(senders.panel));
    expect(outcome).toEqual({ inserted: true, by: 'lexical/beforeinput' });
    const message = { to: 'tab', request: 'insert', operation: 'operation-1', input };
    expect(sent).toHaveBeenCalledExactlyOnceWith(7, message, { frameId: 0 });
  });

  it.each([
    ['is gone', () => sent.mockRejectedValue(new Error('Receiving end does not exist.'))],
    ['does not answer', () => sent.mockResolvedValue(undefined)],
    ['refuses', () => sent.mockResolvedValue({ ok: false, error: 'refused' })],
  ])('says so when the page %s', async (_what, page) => {
    page();
    const { insert, opened } = panelRequests(store, now);
    expect(await insert.run(input, from(senders.panel))).toEqual({
      inserted: false,
      reason: 'page-gone',
      tried: [],
      touched: false,
    });
    expect(await opened.run(null, from(senders.panel))).toBeNull();
  });

  it('reaches no tab when it stands in none', async () => {
    const outcome = await panelRequests(store, now).insert.run(input, from(senders.view));
    expect(outcome).toMatchObject({ inserted: false, reason: 'page-gone' });
    expect(sent).not.toHaveBeenCalled();
  });
});

describe('The popup', () => {
  let query: Mock;
  beforeEach(() => {
    query = vi.spyOn(browser.tabs, 'query').mockResolvedValue([{ id: 9, windowId: 1 }] as never); // all that is read
  });
  const state = {
    understood: true,
    composer: 'ready',
    pageName: 'The Bakery',
    barRemoved: false,
    matched: {},
  };

  it('asks the tab in front what it is', async () => {
    sent.mockResolvedValue({ ok: true, value: state });
    expect(await viewRequests(store, now).tabState.run(null, from(senders.view))).toEqual(state);
    expect(sent.mock.calls[0]?.[0]).toBe(9);
    expect(query).toHaveBeenCalledWith({ active: true, currentWindow: true });
  });

  it('knows nothing of a tab that does not answer', async () => {
    sent.mockRejectedValue(new Error('Receiving end does not exist.'));
    expect(await viewRequests(store, now).tabState.run(null, from(senders.view))).toBeNull();
  });

  it('asks nobody when no tab is in front', async () => {
    query.mockResolvedValue([]);
    expect(await viewRequests(store, now).tabState.run(null, from(senders.view))).toBeNull();
    expect(sent).not.toHaveBeenCalled();
  });
});
