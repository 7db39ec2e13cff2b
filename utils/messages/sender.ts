import type { Sender } from '../platform/runtime.ts';

/** Kinds of sender, each with its own table of requests. */
export type Audience = 'page' | 'panel' | 'view' | 'stranger';

export interface Home {
  id: string;
  /** Origin of the extension's own pages. */
  origin: string;
  /** Origins in which the content script runs. */
  pageOrigins: readonly string[];
}

const views = new Set(['/popup.html', '/options.html']);

/** Who sent a message, by what a page cannot choose: the id, the origin, and the frame. */
export function audienceOf(sender: Sender, home: Home): Audience {
  if (sender.id !== home.id) return 'stranger';
  const url = parseUrl(sender.url);
  const origin = originOf(sender) ?? url?.origin ?? null;
  if (url !== null && originOfUrl(url) === home.origin) {
    if (url.pathname === '/panel.html') return sender.tab?.id === undefined ? 'stranger' : 'panel';
    return views.has(url.pathname) ? 'view' : 'stranger';
  }
  const inPage = origin !== null && home.pageOrigins.includes(origin);
  return inPage && sender.tab?.id !== undefined && sender.frameId === 0 ? 'page' : 'stranger';
}

/** "https://host/*" → "https://host". */
export function originsOf(patterns: readonly string[]): string[] {
  return patterns.flatMap((pattern) => parseUrl(pattern.replace(/\*$/, ''))?.origin ?? []);
}

/** Chrome and newer Firefox say the origin; the polyfill's type does not know it. */
function originOf(sender: Sender): string | null {
  const origin: unknown = Reflect.get(sender, 'origin');
  return typeof origin === 'string' ? origin : null;
}

/** `URL.origin` is "null" for extension schemes in some engines. */
function originOfUrl(url: URL): string {
  return `${url.protocol}//${url.host}`;
}

function parseUrl(url: string | undefined): URL | null {
  return url === undefined ? null : (URL.parse(url) ?? null);
}
