import { type VariableName, variableNames } from '../../templates/values.ts';
import { choosePiece, type DateStyle, type Piece, type Shift } from './pieces.ts';

/** The pieces of a body of ours, for writing it in another format. What it does not know stays as it is written. */
export function readLiquid(body: string): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const match of body.matchAll(command)) {
    if (match.index > at) pieces.push({ kind: 'text', text: body.slice(at, match.index) });
    pieces.push(pieceOf(match));
    at = match.index + match[0].length;
  }
  if (at < body.length) pieces.push({ kind: 'text', text: body.slice(at) });
  return pieces;
}

const command =
  /\{%-?\s*raw\s*-?%\}(?<raw>[\s\S]*?)\{%-?\s*endraw\s*-?%\}|\{\{-?(?<output>(?:"[^"]*"|'[^']*'|[^}])*?)-?\}\}|\{%-?(?<tag>[\s\S]*?)-?%\}/g;

function pieceOf(match: RegExpExecArray): Piece {
  const { raw, output, tag } = match.groups ?? {};
  if (raw !== undefined) return { kind: 'text', text: raw };
  const piece = output === undefined ? ofTag(tag?.trim() ?? '') : ofOutput(output.trim());
  return piece ?? { kind: 'unsupported', literal: match[0] };
}

const quoted = /"([^"]*)"|'([^']*)'/g;

function textsOf(code: string): string[] {
  return Array.from(code.matchAll(quoted), (match) => match[1] ?? match[2] ?? '');
}

function ofTag(code: string): Piece | null {
  if (code === 'cursor') return { kind: 'cursor' };
  const [first, second = null] = textsOf(code);
  const shape = code.replace(quoted, '"').replace(/\s+/g, ' ');
  if (first === undefined) return null;
  if (shape === 'ask "') return { kind: 'ask', label: first, fallback: null };
  if (shape === 'ask ", default: "') return { kind: 'ask', label: first, fallback: second };
  if (shape === 'include "') return { kind: 'include', shortcut: first };
  if (/^choose(?: ")+$/.test(shape)) return choosePiece(textsOf(code));
  return /^choose(?: ")+, name: "$/.test(shape)
    ? choosePiece(textsOf(code).slice(0, -1), textsOf(code).at(-1))
    : null;
}

function ofOutput(code: string): Piece | null {
  const shape = code.replace(quoted, '"');
  const [text = ''] = textsOf(code);
  if (shape === '"') return { kind: 'text', text };
  const [start = '', ...filters] = shape.split('|').map((part) => part.trim());
  if (start === 'now') return ofNow(filters);
  const name = variableNames.find((known) => known === start);
  return name === undefined ? null : ofVariable(name, filters, text);
}

function ofVariable(name: VariableName, filters: readonly string[], text: string): Piece | null {
  if (filters.length === 0) return { kind: 'variable', name, fallback: null };
  return filters.length === 1 && filters[0] === 'default: "'
    ? { kind: 'variable', name, fallback: text }
    : null;
}

const styles: readonly DateStyle[] = ['long_date', 'short_date', 'time', 'weekday'];
const steps: readonly Shift['by'][] = ['plus_days', 'plus_weeks', 'plus_months'];

function ofNow(filters: readonly string[]): Piece | null {
  const style = styles.find((known) => known === filters.at(-1));
  const shifts = filters.slice(0, -1).flatMap((filter): Shift[] => {
    const [, name, count] = /^(\w+): (-?\d+)$/.exec(filter) ?? [];
    const by = steps.find((known) => known === name);
    return by === undefined ? [] : [{ by, count: Number(count) }];
  });
  return style === undefined || shifts.length < filters.length - 1 ? null : { kind: 'date', shifts, style };
}
