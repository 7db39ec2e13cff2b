import { withoutMarks } from './marks.ts';

/** A body as the parser reads it: line ends are "\n", nothing looks like a mark. */
export function asSource(body: string): string {
  return withoutMarks(body.replace(/\r\n?/g, '\n'));
}

/**
 * A default of "" must not leave "Hi ," behind, nor a tag on a line of its own an empty line at the end. French has a
 * space before ? and !, so only the comma is looked at.
 */
export function tidy(text: string): string {
  return (
    text
      .replace(/(\S)[ \t]+,/g, '$1,')
      // Looking behind keeps a long run of spaces from being tried from each of them.
      .replace(/(?<![ \t])[ \t]+$/gm, '')
      .trimEnd()
  );
}
