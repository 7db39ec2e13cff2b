import { normaliseShortcut } from '../../templates/shortcut.ts';
import type { VariableName } from '../../templates/values.ts';
import { plainWords, withoutSign } from './clean.ts';

/** How a date is said; the names of our filters. */
export type DateStyle = 'long_date' | 'short_date' | 'time' | 'weekday';

/** A step from now, in the order in which it is taken; the names of our filters. */
export type Shift = { by: 'plus_days' | 'plus_weeks' | 'plus_months'; count: number };

/** What every format's texts are made of, in between: each reader makes these and each writer takes them. */
export type Piece =
  | { kind: 'text'; text: string }
  | { kind: 'variable'; name: VariableName; fallback: string | null }
  | { kind: 'ask'; label: string; fallback: string | null }
  /** `label` tells two with the same options apart. */
  | { kind: 'choose'; options: string[]; label: string | null }
  | { kind: 'date'; shifts: Shift[]; style: DateStyle }
  | { kind: 'include'; shortcut: string }
  | { kind: 'cursor' }
  /** A command that has no counterpart: it stays as the text that it was, and the person is told. */
  | { kind: 'unsupported'; literal: string };

/** Another reply within this one, by what calls it up there: "/hours", ":hours". Null when that calls up nothing here. */
export function includePiece(written: string): Piece | null {
  const shortcut = normaliseShortcut(withoutSign(written));
  return shortcut === '' ? null : { kind: 'include', shortcut };
}

/** One of several; null when there is nothing to choose from. What stands as chosen comes first, as ours shows it. */
export function choosePiece(options: readonly string[], label: string | null = null): Piece | null {
  const named = [...new Set(options.map(plainWords))].filter((option) => option !== '');
  return named.length === 0
    ? null
    : { kind: 'choose', options: named, label: plainWords(label ?? '') || null };
}

export function textPiece(text: string): Piece {
  return { kind: 'text', text };
}

/** The commands that had no counterpart, each once. */
export function unsupportedIn(pieces: readonly Piece[]): string[] {
  return [...new Set(pieces.flatMap((piece) => (piece.kind === 'unsupported' ? [piece.literal] : [])))];
}
