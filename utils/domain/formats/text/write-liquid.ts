import { plainWords } from './clean.ts';
import type { Piece } from './pieces.ts';

/**
 * A body in our template language. Text that only looks like a command is shown literally, also where it and a command
 * would make a sign together: "{" before "{{".
 */
export function writeLiquid(pieces: readonly Piece[]): string {
  return textsJoined(pieces)
    .map((piece, index, all) => {
      if (piece.kind !== 'text') return commandOf(piece);
      if (index === all.length - 1) return literal(piece.text);
      const [braces = ''] = /\{*$/.exec(piece.text) ?? [];
      const before = literal(piece.text.slice(0, piece.text.length - braces.length));
      return braces === '' ? before : `${before}{{ "${braces}" }}`;
    })
    .join('');
}

type Command = Exclude<Piece, { kind: 'text' | 'unsupported' }>;
type Joined = Command | { kind: 'text'; text: string };

/** Neighbouring texts as one: "{" and "{" are a sign only together. */
function textsJoined(pieces: readonly Piece[]): Joined[] {
  const joined: Joined[] = [];
  for (const piece of pieces) {
    if (piece.kind !== 'text' && piece.kind !== 'unsupported') {
      joined.push(piece);
      continue;
    }
    const text = piece.kind === 'text' ? piece.text : piece.literal;
    const last = joined.at(-1);
    if (last?.kind === 'text') joined[joined.length - 1] = { kind: 'text', text: last.text + text };
    else joined.push({ kind: 'text', text });
  }
  return joined.filter((piece) => piece.kind !== 'text' || piece.text !== '');
}

/** Whole commands where they end, else the sign alone. No brace within: a text of braces must not be searched for ever. */
const sign = /\{{2,3}[^{}]{0,200}\}{2,3}|\{%[^{}]{0,200}?%\}|\{\{|\{%/g;

/** A text so that our language shows it as it is. */
export function literal(text: string): string {
  return text.replace(sign, (found) => {
    // "{{" in quotes is shown as well, but is harder to read than a block of raw text.
    if (/endraw/.test(found)) return found.replace(/\{[{%]/g, (mark) => `{{ "${mark}" }}`);
    return found.endsWith('{') ? `{{ "${found}" }}` : `{% raw %}${found}{% endraw %}`;
  });
}

function commandOf(piece: Command): string {
  switch (piece.kind) {
    case 'variable':
      return piece.fallback === null
        ? `{{ ${piece.name} }}`
        : `{{ ${piece.name} | default: ${quoted(piece.fallback)} }}`;
    case 'ask':
      return piece.fallback === null
        ? `{% ask ${quoted(piece.label)} %}`
        : `{% ask ${quoted(piece.label)}, default: ${quoted(piece.fallback)} %}`;
    case 'choose':
      return piece.label === null
        ? `{% choose ${piece.options.map(quoted).join(' ')} %}`
        : `{% choose ${piece.options.map(quoted).join(' ')}, name: ${quoted(piece.label)} %}`;
    case 'date':
      return `{{ now${piece.shifts.map(({ by, count }) => ` | ${by}: ${count}`).join('')} | ${piece.style} }}`;
    case 'include':
      return `{% include ${quoted(piece.shortcut)} %}`;
    case 'cursor':
      return '{% cursor %}';
  }
}

/** Our language has no escapes within quotes, so a text with both kinds keeps only one of them straight. */
function quoted(text: string): string {
  const plain = plainWords(text);
  if (!plain.includes('"')) return `"${plain}"`;
  return plain.includes("'") ? `"${plain.replaceAll('"', '”')}"` : `'${plain}'`;
}
