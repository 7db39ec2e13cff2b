import { beforeEach, describe, expect, it, type Mock, vi } from 'vitest';
import { openInbox } from '../../utils/background/open-inbox.ts';
import { browser } from '../../utils/platform/browser.ts';

/** What the browser answers, which nobody reads. */
const unused = {} as never;

const inbox = 'https://business.facebook.com/latest/inbox/all';
let query: Mock;
let create: Mock;
let update: Mock;
let focus: Mock;
beforeEach(() => {
  query = vi.spyOn(browser.tabs, 'query').mockResolvedValue([]);
  create = vi.spyOn(browser.tabs, 'create').mockResolvedValue(unused);
  update = vi.spyOn(browser.tabs, 'update').mockResolvedValue(unused);
  focus = vi.spyOn(browser.windows, 'update').mockResolvedValue(unused);
});

/** The open inbox tabs, each with its address and when it was used. */
function open(...tabs: [url: string | undefined, lastAccessed: number][]): void {
  const found = tabs.map(([url, lastAccessed], index) => ({
    id: index + 1,
    windowId: 50 + index,
    url,
    lastAccessed,
  }));
  query.mockResolvedValue(found);
}

describe('Opening the inbox', () => {
  it('opens a tab when there is none, for the Page that was asked for', async () => {
    await openInbox('12', '34');
    expect(create).toHaveBeenCalledExactlyOnceWith({ url: `${inbox}?asset_id=12` });
    expect(query).toHaveBeenCalledWith({
      url: ['https://business.facebook.com/latest/inbox/*', 'https://business.facebook.com/inbox/*'],
    });
  });

  it('opens a tab for the Page used last when none was asked for', async () => {
    await openInbox(null, '34');
    expect(create).toHaveBeenCalledExactlyOnceWith({ url: `${inbox}?asset_id=34` });
  });

  it('leaves the choice to Business Suite before the first Page', async () => {
    await openInbox(null, null);
    expect(create).toHaveBeenCalledExactlyOnceWith({ url: inbox });
  });

  it('shows the open tab used last, and its window', async () => {
    open([`${inbox}?asset_id=1`, 10], [`${inbox}?asset_id=2`, 30], [`${inbox}?asset_id=3`, 20]);
    await openInbox(null, null);
    expect(update).toHaveBeenCalledExactlyOnceWith(2, { active: true });
    expect(focus).toHaveBeenCalledExactlyOnceWith(51, { focused: true });
    expect(create).not.toHaveBeenCalled();
  });

  it('shows the tab of the Page that was asked for, and leads no other tab away from its draft', async () => {
    open([`${inbox}?asset_id=1`, 10], [`${inbox}?asset_id=2`, 30]);
    await openInbox('1', null);
    expect(update).toHaveBeenCalledExactlyOnceWith(1, { active: true });
    await openInbox('3', null);
    expect(create).toHaveBeenCalledExactlyOnceWith({ url: `${inbox}?asset_id=3` });
    expect(update).toHaveBeenCalledOnce();
  });

  it('takes no tab for a Page’s whose address it cannot see', async () => {
    open([undefined, 10], [inbox, 20]);
    await openInbox('1', null);
    expect(create).toHaveBeenCalledOnce();
  });
});
