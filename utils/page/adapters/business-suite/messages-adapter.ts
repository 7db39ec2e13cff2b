import type { Snapshot } from '../../../domain/inbox/snapshot.ts';
import type { Adapter, Look } from '../adapter.ts';
import { assetIdIn, isMessagesAddress, threadIdIn } from '../address.ts';
import { findDated } from '../dated.ts';
import { boxOf } from '../geometry.ts';
import { visibleText } from '../page-text.ts';
import { readBubbles } from './bubbles.ts';
import { findComposer } from './composer.ts';
import { findHeaderName } from './header-name.ts';
import { readRows } from './rows.ts';
import { busy, channelLink, main, messageList, pageSwitch } from './selectors.ts';

/** How many of the newest message ids say which conversation this is when the address does not. */
const evidence = 12;

/** Private messages in Business Suite's inbox. */
export const businessSuiteMessages: Adapter = {
  id: 'business-suite-messages',
  handles: isMessagesAddress,
  read(document, url, now): Look | null {
    const root = findDated(document, main);
    if (root === null) return null;
    const matched: Snapshot['matched'] = {};
    const note = <T extends { since: string | null }>(name: string, found: T | null): T | null => {
      matched[name] = found?.since ?? 'none';
      return found;
    };
    const region = note('messageList', findDated(root.element, messageList))?.element ?? null;
    const bubbles = region === null ? { messages: [], last: null } : readBubbles(region);
    const { rows, since } = readRows(root.element, region, now);
    matched.rows = since ?? 'none';
    const name = region === null ? null : note('header', findHeaderName(root.element, region));
    const composer = region === null ? null : note('composer', findComposer(root.element, region));
    const loading = region === null || findDated(root.element, busy) !== null;
    const link =
      note('channelLink', findDated(root.element, channelLink))?.element.getAttribute('href') ?? null;
    const switcher = note('pageSwitch', findDated(document, pageSwitch))?.element;

    return {
      snapshot: {
        page: {
          assetId: assetIdIn(url),
          name: switcher === undefined ? null : visibleText(switcher) || null,
        },
        thread: {
          assetId: assetIdIn(url),
          surface: 'message',
          id: threadIdIn(url) ?? (link === null ? null : threadIdIn(new URL(link, url))),
          name: name?.text ?? null,
          messageIds: bubbles.messages.slice(-evidence).map(({ id }) => id),
        },
        nameConfirmed: name !== null && rows.some((row) => row.name === name.text),
        composer: composer?.state ?? (loading ? 'unknown' : 'absent'),
        rows,
        messages: bubbles.messages,
        matched,
      },
      composer: composer?.element ?? null,
      keepClear: bubbles.last === null ? [] : [boxOf(bubbles.last)],
    };
  },
};
