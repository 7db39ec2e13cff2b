/**
 * Facebook's addresses, in one place. Pure text: the background may import this file, and no other of this folder,
 * to open an inbox.
 */

const inboxPath = /^\/latest\/inbox(?:\/|$)|^\/inbox(?:\/|$)/;
const businessHost = 'business.facebook.com';

/** Paths of the comment tabs inside the inbox. */
const commentPath = /^\/latest\/inbox\/(?:facebook|instagram|facebook_comments|instagram_comments)(?:\/|$)/;

export const inboxPatterns = [`https://${businessHost}/latest/inbox/*`, `https://${businessHost}/inbox/*`];

/** The inbox of one Page; without an id Business Suite shows the Page used last. */
export function inboxAddress(assetId: string | null): string {
  const query = assetId === null ? '' : `?asset_id=${encodeURIComponent(assetId)}`;
  return `https://${businessHost}/latest/inbox/all${query}`;
}

/** Whether an address shows the messages of a Page's inbox. */
export function isMessagesAddress(url: URL): boolean {
  return url.hostname === businessHost && inboxPath.test(url.pathname) && !commentPath.test(url.pathname);
}

/** The Page's id in an address of Business Suite: digits, or null where there is none. */
export function assetIdIn(url: URL): string | null {
  const id = url.searchParams.get('asset_id');
  return id !== null && /^\d{1,30}$/.test(id) ? id : null;
}

/** The conversation's id in an address; Business Suite drops it seconds after loading. */
export function threadIdIn(url: URL): string | null {
  return url.searchParams.get('selected_item_id');
}
