/** Control characters but tab and line feed, which texts are made of. */
const controls = /(?![\t\n])\p{Cc}/gu;

/**
 * What turns the direction of a line around, hides in it, or is no character at all. In a name it can only deceive; in a
 * text Arabic and Hebrew need some of it. Joiners of emoji (U+200D) and variation selectors stay.
 */
const deceiving = /[\p{Cc}\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/gu;

/** A text of several lines: line feeds only, no control characters. */
export function cleanText(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(controls, '');
}

/** A name on one line. */
export function cleanLine(text: string): string {
  return text
    .replace(/[\t\n\r\u2028\u2029]+/g, ' ')
    .replace(deceiving, '')
    .trim();
}

/** Whether cleaning takes more off than white space does. */
export function hasHidden(text: string): boolean {
  return text.replace(/[\t\n\r]/g, '').search(deceiving) >= 0;
}

/** What calls a reply up, without the sign before it that does so elsewhere: ":hours", "/hours", "::hours". */
export function withoutSign(written: string): string {
  return written.trim().replace(/^[/:;#!.\\,=+]+/, '');
}

/** What may stand in quotes in a command of ours: one line, without what would end the command, no longer than it takes. */
export function plainWords(text: string): string {
  const plain = cleanLine(text)
    .replace(/[{}%]+/g, (signs) => (signs === '%' ? '%' : ''))
    .replace(/%$/, '')
    .replace(/\s+/g, ' ');
  return shortened(plain, 200).trim();
}

/** At most so many UTF-16 units, never half a character. */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most);
  return (/[\ud800-\udbff]$/.test(cut) ? cut.slice(0, -1) : cut).trimEnd();
}

/** A body of ours at most so long, cut before a command rather than within: half of one would be a mistake in it. */
export function shortenedBody(body: string, most: number): string {
  if (body.length <= most) return body;
  const cut = shortened(body, most);
  const open = cut.search(/\{%-?\s*raw\s*-?%\}(?![\s\S]*?endraw)|\{[{%](?![\s\S]*?[%}]\})|\{$/);
  return open < 0 ? cut : cut.slice(0, open).trimEnd();
}
