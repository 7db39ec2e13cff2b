import type { Input, Output } from '../messages/client.ts';
import type { Answer, Destination } from '../messages/envelope.ts';
import type { PanelPushes, TabRequests } from '../messages/protocol.ts';
import { sendToPage, sendToTab } from '../platform/tabs.ts';

/**
 * Hands a request on to the content script of a tab. An embedded extension frame cannot do that itself: Firefox gives
 * it no `tabs`.
 * @returns null when no content script answers: the tab was closed, reloaded or belongs to an older version
 */
export async function askTab<K extends keyof TabRequests & string>(
  tabId: number,
  request: K,
  input: Input<TabRequests, K>,
  operation: string,
): Promise<Output<TabRequests, K> | null> {
  try {
    const answer: unknown = await sendToPage(tabId, envelope('tab', request, input, operation));
    // Only our own content script hears this, and its handler table is typed by the same map.
    const known = answer as Answer<Output<TabRequests, K>> | undefined;
    return known?.ok === true ? known.value : null;
  } catch {
    return null;
  }
}

/** Tells the panel in a tab. It may not be there yet: then it asks by itself when it comes up. */
export async function tellPanel(
  tabId: number,
  event: Input<PanelPushes, 'event'>,
  operation: string,
): Promise<void> {
  try {
    await sendToTab(tabId, envelope('panel', 'event', event, operation));
  } catch {
    // Nobody there, see above.
  }
}

function envelope(to: Destination, request: string, input: unknown, operation: string): object {
  return { to, request, operation, input };
}
