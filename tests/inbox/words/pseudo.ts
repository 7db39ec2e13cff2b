const plain = 'aceghijklnorstuwyzACDEGHIJKLNORSTUWYZ';
const accented = 'àçéĝĥîĵķļñöŕšţûŵýžÀÇĐÉĜĤÎĴĶĻÑÖŔŠŢÛŴÝŽ';

/** `⟦Ŕépļý îñ Méššéñĝéŕ…⟧`: a person can still read it, a comparison with any real label fails. `{places}` stay. */
export function pseudo(text: string): string {
  const parts = text.split(/(\{\w+\})/).map((part) => (part.startsWith('{') ? part : disguise(part)));
  return `⟦${parts.join('').trim()}⟧${text.endsWith(' ') ? ' ' : ''}`;
}

function disguise(text: string): string {
  return [...text].map((letter) => [...accented][plain.indexOf(letter)] ?? letter).join('');
}
