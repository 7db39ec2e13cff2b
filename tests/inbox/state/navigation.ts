import { mailboxOf, threadType } from '../address.ts';
import { pageOf, pages } from '../data/pages.ts';
import { parameterName } from '../variant.ts';

// Reads and writes the address. Nothing here loads a page.

export type Folder = 'all' | 'messenger' | 'instagram_direct' | 'facebook';

export interface Place {
  /** `permalink` is a post's own page on www, which knows no asset id. */
  readonly screen: 'home' | 'inbox' | 'permalink';
  /** `facebook` holds comments, the others messages. */
  readonly folder: Folder;
  readonly asset: string;
  /** The thread or post the address names; null when it names none. */
  readonly thread: string | null;
}

export function whereWeAre(defaultAsset: string): Place {
  const query = new URLSearchParams(location.search);
  if (location.pathname === '/permalink.php') {
    const page = pages.find(({ profile }) => profile === query.get('id'));
    return {
      screen: 'permalink',
      folder: 'facebook',
      asset: page?.asset ?? defaultAsset,
      thread: query.get('story_fbid'),
    };
  }
  return {
    screen: location.pathname.startsWith('/latest/home') ? 'home' : 'inbox',
    folder: folderOf(location.pathname),
    asset: query.get('asset_id') ?? defaultAsset,
    thread: query.get('selected_item_id'),
  };
}

export function showsMessages({ screen, folder }: Place): boolean {
  return screen !== 'permalink' && folder !== 'facebook';
}

export function addressOf(place: Place): string {
  const practice = new URLSearchParams(location.search).get(parameterName);
  return `${pathOf(place)}?${queryOf(place)}${practice === null ? '' : `&${parameterName}=${practice}`}`;
}

export function pushPlace(place: Place): void {
  history.pushState(null, '', addressOf(place));
}

export function replacePlace(place: Place): void {
  history.replaceState(null, '', addressOf(place));
}

function pathOf({ screen, folder }: Place): string {
  if (screen === 'permalink') return '/permalink.php';
  return screen === 'home' ? '/latest/home' : `/latest/inbox/${folder}`;
}

function queryOf({ screen, folder, asset, thread }: Place): URLSearchParams {
  if (screen === 'permalink')
    return new URLSearchParams({ story_fbid: thread ?? '', id: pageOf(asset).profile });
  const query = new URLSearchParams({ asset_id: asset });
  if (screen === 'home') return query;
  query.set('mailbox_id', mailboxOf(asset));
  if (thread === null) return query;
  query.set('selected_item_id', thread);
  query.set('thread_type', folder === 'facebook' ? 'FB_PAGE_POST' : threadType(thread));
  return query;
}

function folderOf(path: string): Folder {
  if (/^\/latest\/inbox\/(facebook|instagram|facebook_comments)\/?$/.test(path)) return 'facebook';
  const name = /^\/latest\/inbox\/(messenger|instagram_direct)/.exec(path)?.[1];
  return name === 'messenger' || name === 'instagram_direct' ? name : 'all';
}
