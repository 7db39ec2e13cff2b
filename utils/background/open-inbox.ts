import { assetIdIn, inboxAddress, inboxPatterns } from '../page/adapters/address.ts';
import { openTab, showTab, tabsMatching } from '../platform/tabs.ts';

/**
 * Shows the inbox of a Page (R3): the open tab used last, else a new one. An open tab is only brought to the front,
 * never led elsewhere: there may be a draft in it.
 * @param assetId null for whichever Page's inbox is open
 * @param fallbackId the Page for a new tab when none was named
 */
export async function openInbox(assetId: string | null, fallbackId: string | null): Promise<void> {
  const open = await tabsMatching(inboxPatterns);
  const fitting = open.filter(
    (tab) => assetId === null || (tab.url !== null && assetIdIn(new URL(tab.url)) === assetId),
  );
  const latest = fitting.toSorted((a, b) => b.lastAccessed - a.lastAccessed)[0];
  if (latest === undefined) await openTab(inboxAddress(assetId ?? fallbackId));
  else await showTab(latest);
}
