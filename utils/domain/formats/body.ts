import { maxBodyLength } from '../templates/template.ts';
import type { ImportNote } from './format.ts';
import { shortened } from './text/clean.ts';
import { type Dialect, readDialect } from './text/dialect.ts';
import { decodeEntities } from './text/entities.ts';
import { htmlToText } from './text/html-text.ts';
import { unsupportedIn } from './text/pieces.ts';
import { writeLiquid } from './text/write-liquid.ts';

export interface Body {
  body: string;
  notes: ImportNote[];
}

/** Characters of a text that are read: the commands of other programs are longer than ours, but not all of a text. */
const mostText = 2 * maxBodyLength;

/** Of HTML, which takes several characters for one of its text. */
const mostHtml = 10 * maxBodyLength;

/** A plain text of another program in our language. */
export function plainBody(text: string, dialect: Dialect): Body {
  const cut = shortened(text, mostText);
  const pieces = readDialect(cut, dialect);
  return {
    body: writeLiquid(pieces),
    notes: [
      ...(cut.length < text.length ? [{ kind: 'body-shortened' as const }] : []),
      ...unsupportedIn(pieces).map((literal) => ({ kind: 'unsupported-command' as const, literal })),
    ],
  };
}

/** The same of HTML, of which the text is kept. */
export function htmlBody(html: string, dialect: Dialect): Body {
  const { text, simplified, images } = htmlToText(shortened(html, mostHtml));
  const { body, notes } = plainBody(text, dialect);
  return {
    body,
    notes: [
      ...(html.length > mostHtml ? [{ kind: 'body-shortened' as const }] : []),
      ...(simplified ? [{ kind: 'html-simplified' as const }] : []),
      ...(images > 0 ? [{ kind: 'image-dropped' as const }] : []),
      ...notes,
    ],
  };
}

/** For fields that hold either: HTML if there is a tag in it; with entities alone, its line ends mean something. */
export function anyBody(text: string, dialect: Dialect): Body {
  return tag.test(text) ? htmlBody(text, dialect) : plainBody(decodeEntities(text), dialect);
}

/** Of the tags that editors write, so that "<3" and "<name>" stay. */
const tag =
  /<(?:\/?(?:p|div|span|ul|ol|li|strong|em|b|i|u|h[1-6]|table|td|tr|font|blockquote|body|html)\b[^<>]*|br\s*\/?|a\s[^<>]*|img\s[^<>]*)>/i;
