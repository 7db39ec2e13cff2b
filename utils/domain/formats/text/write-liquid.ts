import { plainWords } from './clean.ts';
import type { Piece } from './pieces.ts';

/** A body in our template language. */
export function writeLiquid(pieces: readonly Piece[]): string {
  return withCommands(
    pieces.map((piece) => {
      if (piece.kind === 'text') return { text: piece.text };
      return piece.kind === 'unsupported' ? { text: piece.literal } : { command: commandOf(piece) };
    }),
  );
}

type Command = Exclude<Piece, { kind: 'text' | 'unsupported' }>;

/** Text as it shall come out, or something of our language. */
export type Part = { text: string } | { command: string };

/**
 * Text that only looks like a command is shown literally, also where it and a command would make a sign together: "{"
 * before "{{".
 */
export function withCommands(parts: readonly Part[]): string {
  return textsJoined(parts)
    .map((part, index, all) => {
      if ('command' in part) return part.command;
      if (index === all.length - 1) return literal(part.text);
      const [braces = ''] = /\{*$/.exec(part.text) ?? [];
      const before = literal(part.text.slice(0, part.text.length - braces.length));
      return braces === '' ? before : `${before}{{ "${braces}" }}`;
    })
    .join('');
}

/** Neighbouring texts as one: "{" and "{" are a sign only together. */
function textsJoined(parts: readonly Part[]): Part[] {
  const joined: Part[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if ('text' in part && last !== undefined && 'text' in last)
      joined[joined.length - 1] = { text: last.text + part.text };
    else joined.push(part);
  }
  return joined.filter((part) => 'command' in part || part.text !== '');
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
