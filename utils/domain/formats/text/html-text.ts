import { htmlTokens } from './html-tokens.ts';

export interface HtmlText {
  text: string;
  /** Whether something was lost that a reader would have seen: bold, a heading, a table. */
  simplified: boolean;
  images: number;
}

const formatting = new Set(
  'b strong i em u s strike del ins sub sup mark font h1 h2 h3 h4 h5 h6 table blockquote code button video audio'.split(
    ' ',
  ),
);
/** Between these stands an empty line, as their margins draw it. */
const paragraphs = new Set('p h1 h2 h3 h4 h5 h6 ul ol table blockquote pre dl hr'.split(' '));
const lines = new Set(
  'div li tr dt dd section article header footer main address figure figcaption form center body html'.split(
    ' ',
  ),
);

/** The text of a piece of HTML, in the lines in which it would be read. */
export function htmlToText(html: string): HtmlText {
  const page = new Lines();
  const lists: (number | null)[] = [];
  let link: { href: string; from: number } | null = null;
  let simplified = false;
  let images = 0;
  let pre = 0;

  for (const token of htmlTokens(html)) {
    if (token.kind === 'text') {
      page.write(pre > 0 ? token.text : token.text.replace(/[ \t\r\n\f]+/g, ' '), pre > 0);
      continue;
    }
    const { kind, name } = token;
    const opens = kind === 'open';
    if (opens && formatting.has(name)) simplified = true;
    if (opens && name === 'img') images++;
    if (opens && name === 'br') page.lineBreak();
    if (name === 'pre') pre = Math.max(0, pre + (opens ? 1 : -1));
    if (name === 'ul' || name === 'ol') {
      // A list within a list stands close to its item.
      page.block(lists.length > 0 && opens ? 1 : lists.length > 1 ? 1 : 2);
      if (opens) lists.push(name === 'ol' ? 0 : null);
      else lists.pop();
    } else if (paragraphs.has(name)) page.block(lists.length > 0 ? 1 : 2);
    else if (lines.has(name)) page.block(1);
    if (opens && name === 'li') page.mark(itemMark(lists));
    if (opens && (name === 'td' || name === 'th')) page.write(page.atStart() ? '' : ' ', false);
    if (name === 'a') {
      if (opens) link = token.href === null ? null : { href: token.href, from: page.parts };
      else if (link !== null) {
        const address = shownAddress(link.href, page.since(link.from));
        if (address !== '') page.write(` (${address})`, true);
        link = null;
      }
    }
  }
  return { text: withPlainSpaces(page.text()), simplified, images };
}

/** Steps to the right that a message can show. */
const deepestIndent = 5;

/** The mark before an item; counts up the list that it is in. */
function itemMark(lists: (number | null)[]): string {
  const indent = '  '.repeat(Math.min(Math.max(0, lists.length - 1), deepestIndent));
  const count = lists.at(-1);
  if (typeof count !== 'number') return `${indent}- `;
  lists[lists.length - 1] = count + 1;
  return `${indent}${count + 1}. `;
}

/** The address behind a text, unless the text says it already. Others than these would do something when pressed. */
function shownAddress(href: string, text: string): string {
  const address = href.trim();
  if (!/^(?:https?:\/\/|mailto:|tel:)/i.test(address)) return '';
  const bare = (url: string) =>
    url
      .replace(/^(?:https?:\/\/|mailto:|tel:)/i, '')
      .replace(/\/$/, '')
      .replace(/\s/g, '');
  const shown = bare(text.trim());
  return shown === bare(address) ? '' : address.replace(/^(?:mailto|tel):/i, '');
}

/** No-break spaces that French needs stay; those that an editor put in for width become spaces. */
function withPlainSpaces(text: string): string {
  return text
    .replace(/\u00a0(?![!?;:»%€])/g, (space, at: number) => (text[at - 1] === '«' ? space : ' '))
    .replace(/[ \u00a0]+(?=\u00a0[!?;:»%€])/g, '')
    .replace(/[ \t]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/^\n+/, '')
    .trimEnd();
}

/** Text as it comes, with no more line ends than the blocks around it ask for. */
class Lines {
  #parts: string[] = [];
  #wanted = 0;
  #lineEmpty = true;
  #afterMark = false;
  #endsWithSpace = false;
  length = 0;

  write(text: string, exact: boolean): void {
    let part = text;
    if (!exact && (this.#wanted > 0 || this.#lineEmpty || this.#endsWithSpace))
      part = part.replace(/^ +/, '');
    if (part === '') return;
    this.#afterMark = false;
    if (this.#wanted > 0 && this.length > 0) this.#push('\n'.repeat(this.#wanted));
    this.#wanted = 0;
    this.#push(part);
    this.#lineEmpty = part.endsWith('\n');
    this.#endsWithSpace = part.endsWith(' ');
  }

  /** Before an item: a paragraph in it begins on the same line. */
  mark(text: string): void {
    this.write(text, true);
    this.#afterMark = true;
  }

  lineBreak(): void {
    if (this.#wanted > 0 && this.length > 0) this.#push('\n'.repeat(this.#wanted));
    this.#wanted = 0;
    this.#push('\n');
    this.#lineEmpty = true;
  }

  /** At least so many line ends before what comes next; one that is there already counts. */
  block(ends: number): void {
    if (this.#afterMark) return;
    this.#wanted = Math.max(
      this.#wanted,
      this.#lineEmpty && this.length > 0 && this.#wanted === 0 ? ends - 1 : ends,
    );
  }

  /** A place in the text, for `since`. */
  get parts(): number {
    return this.#parts.length;
  }

  atStart(): boolean {
    return this.#wanted > 0 || this.#lineEmpty;
  }

  since(from: number): string {
    return this.#parts.slice(from).join('');
  }

  text(): string {
    return this.#parts.join('');
  }

  #push(part: string): void {
    this.#parts.push(part);
    this.length += part.length;
  }
}
