import { pageOf } from './data/pages.ts';
import { defaultVariant, parameterName, toQuery, type Variant } from './variant.ts';

/** The mailbox differs from the asset on purpose: code that mixes them up shall fail here, not in the field. */
export function mailboxOf(asset: string): string {
  return `900${asset}`;
}

/** The address a person would open. Without `thread` the inbox selects the newest one, like the real page. */
export function inboxUrl(variant: Partial<Variant> = {}, options: { thread?: string } = {}): string {
  const asset = variant.asset ?? defaultVariant.asset;
  const query = new URLSearchParams({ asset_id: asset, mailbox_id: mailboxOf(asset) });
  if (options.thread !== undefined) {
    query.set('selected_item_id', options.thread);
    query.set('thread_type', threadType(options.thread));
  }
  return withPractice(`https://business.facebook.com/latest/inbox/all?${query}`, variant);
}

/** Instagram threads have 17-digit ids that start with 17, as the real ones do. */
export function threadType(thread: string): 'FB_MESSAGE' | 'IG_MESSAGE' {
  return /^17\d{15}$/.test(thread) ? 'IG_MESSAGE' : 'FB_MESSAGE';
}

/** The tab with a Page's comments. */
export function commentsUrl(variant: Partial<Variant> = {}, options: { post?: string } = {}): string {
  const asset = variant.asset ?? defaultVariant.asset;
  const query = new URLSearchParams({ asset_id: asset, mailbox_id: mailboxOf(asset) });
  if (options.post !== undefined) {
    query.set('selected_item_id', options.post);
    query.set('thread_type', 'FB_PAGE_POST');
  }
  return withPractice(`https://business.facebook.com/latest/inbox/facebook?${query}`, variant);
}

/** A post's own page on www. It names the Page by its profile, not by its asset. */
export function permalinkUrl(
  variant: Partial<Variant> = {},
  options: { post?: string; comment?: string } = {},
): string {
  const { profile } = pageOf(variant.asset ?? defaultVariant.asset);
  const query = new URLSearchParams({ story_fbid: options.post ?? '122100000000000001', id: profile });
  if (options.comment !== undefined) query.set('comment_id', options.comment);
  return withPractice(`https://www.facebook.com/permalink.php?${query}`, variant);
}

/** Not through URLSearchParams: it would write ":" and "," as %3A and %2C, and people read these addresses. */
function withPractice(address: string, variant: Partial<Variant>): string {
  const practice = toQuery(variant);
  return practice === '' ? address : `${address}&${parameterName}=${practice}`;
}
