import { decodeEntities } from './entities.ts';

export type HtmlToken =
  | { kind: 'text'; text: string }
  /** Names are in lower case; `href` only where it has one. */
  | { kind: 'open'; name: string; href: string | null }
  | { kind: 'close'; name: string };

/** Elements whose content is no text for a reader. */
const unread = new Set([
  'script',
  'style',
  'template',
  'title',
  'noscript',
  'svg',
  'iframe',
  'object',
  'head',
]);

const tag = /^<(\/?)([a-zA-Z][\w:-]{0,40})((?:[^<>"']|"[^"]*"|'[^']*')*)>/;
const href = /\shref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i;

/** Characters of one tag: the address in it may be long, an image's data need not be read. */
const longestTag = 4_000;

/**
 * The tags and texts of a piece of HTML. Nothing is made of them that could run, load or be drawn: this reads, as a
 * person would, over what it does not know. A "<" that starts no tag is a text.
 */
export function htmlTokens(html: string): HtmlToken[] {
  const tokens: HtmlToken[] = [];
  // After the last one no tag ends; looking for it again and again would take ever longer.
  const lastEnd = html.lastIndexOf('>');
  let at = 0;
  while (at < html.length) {
    const next = html.indexOf(at > lastEnd ? '<!--' : '<', at);
    if (next !== at) {
      const end = next < 0 ? html.length : next;
      tokens.push({ kind: 'text', text: decodeEntities(html.slice(at, end)) });
      at = end;
      continue;
    }
    const hidden = endOfHidden(html, at);
    if (hidden !== null) {
      at = hidden;
      continue;
    }
    const match = tag.exec(html.slice(at, at + longestTag));
    if (match === null) {
      at = pushBroken(tokens, html, at);
      continue;
    }
    const [whole, slash, name = '', attributes = ''] = match;
    at += whole.length;
    const lower = name.toLowerCase();
    if (slash === '/') tokens.push({ kind: 'close', name: lower });
    else {
      const [, ...values] = href.exec(attributes) ?? [];
      const address = values.find((value) => value !== undefined);
      tokens.push({
        kind: 'open',
        name: lower,
        href: address === undefined ? null : decodeEntities(address),
      });
      if (unread.has(lower) && !attributes.endsWith('/')) at = afterElement(html, at, lower);
    }
  }
  return tokens;
}

/** After a comment, a doctype or a processing instruction; null for something else. One that never ends is the rest. */
function endOfHidden(html: string, at: number): number | null {
  const [end, length] = html.startsWith('<!--', at) ? ['-->', 3] : ['>', 1];
  if (!html.startsWith('<!', at) && !html.startsWith('<?', at)) return null;
  const found = html.indexOf(end, at);
  return found < 0 ? html.length : found + length;
}

/** A tag that is cut off or endless is left out up to its end; any other "<" stays. */
function pushBroken(tokens: HtmlToken[], html: string, at: number): number {
  if (!/^<\/?[a-zA-Z]/.test(html.slice(at, at + 3))) {
    tokens.push({ kind: 'text', text: '<' });
    return at + 1;
  }
  const end = html.indexOf('>', at);
  if (end >= 0) {
    const name = /^<\/?([a-zA-Z]+)/.exec(html.slice(at, at + 42))?.[1] ?? '';
    tokens.push({ kind: html[at + 1] === '/' ? 'close' : 'open', name: name.toLowerCase(), href: null });
    return end + 1;
  }
  tokens.push({ kind: 'text', text: '<' });
  return at + 1;
}

function afterElement(html: string, at: number, name: string): number {
  const end = new RegExp(`</${name}\\b[^>]*>`, 'ig');
  end.lastIndex = at;
  return end.exec(html) === null ? html.length : end.lastIndex;
}
