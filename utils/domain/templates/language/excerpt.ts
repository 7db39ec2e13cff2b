import type { Spot } from './problem.ts';

/** The line in which something is wrong, in three parts. */
export interface Excerpt {
  before: string;
  marked: string;
  after: string;
}

/** Characters that are shown on either side of the place: enough to know it again. */
const around = 40;

/** @param body with "\n" as line ends, as `render` read it */
export function excerptOf(body: string, { begin, end }: Spot): Excerpt {
  const lineStart = body.lastIndexOf('\n', begin - 1) + 1;
  const newline = body.indexOf('\n', begin);
  const lineEnd = newline < 0 ? body.length : newline;
  const from = Math.max(lineStart, begin - around);
  const to = Math.min(lineEnd, end + around);
  return {
    before: `${from > lineStart ? '…' : ''}${body.slice(from, begin)}`,
    marked: body.slice(begin, end),
    after: `${body.slice(end, to)}${to < lineEnd ? '…' : ''}`,
  };
}
