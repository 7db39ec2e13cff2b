import type { Range } from '../lint/range.ts';

/** A title is read in a list. */
const longest = 60;

const opening =
  /^(?:hi|hello|hey|dear|good (?:morning|afternoon|evening)|bonjour|bonsoir|salut|coucou|ch[eè]re?)(?![\p{L}\p{M}])[^,.!?\n]{0,40}(?:[,.!?]+|$)\s*/iu;
const thanks = /^(?:(?:many )?thanks?(?: you)?|merci)(?![\p{L}\p{M}])[^.!?\n]{0,60}[.!?]+\s*/iu;

/** Stands for what was left out, and ends no sentence. */
const gap = '\ufffc';

/**
 * The first thing that the text says after its greeting. Nothing personal stands in it.
 * @param left what must not be in a title: names, numbers, addresses
 */
export function titleFrom(text: string, left: readonly Range[]): string {
  const lines = without(text, left)
    .split('\n')
    .map((line) => line.trim().replace(opening, ''));
  const said = lines.filter((line) => /\p{L}.*\s.*\p{L}/u.test(line));
  const line =
    said.map((one) => one.replace(thanks, '')).find((one) => /\p{L}.*\s.*\p{L}/u.test(one)) ?? said[0] ?? '';
  const sentence = /^.*?[.!?…](?=\s|$)/u.exec(line)?.[0] ?? line;
  return shortened(
    sentence
      .replaceAll(gap, '…')
      .replace(/[\s,;:.!…—–-]+$/u, '')
      .replace(/^[\s,;:.!…—–-]+/u, ''),
  );
}

function without(text: string, left: readonly Range[]): string {
  let bare = text;
  for (const { from, to } of left.toSorted((a, b) => b.from - a.from))
    bare = `${bare.slice(0, from)}${gap}${bare.slice(to)}`;
  return bare.replace(/[ \t\u00a0\u202f]+/gu, ' ');
}

function shortened(text: string): string {
  const sentence = text.charAt(0).toLocaleUpperCase() + text.slice(1);
  if (sentence.length <= longest) return sentence;
  const cut = sentence.slice(0, longest);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), longest / 2)).replace(/[\s,;:]+$/u, '')}…`;
}
