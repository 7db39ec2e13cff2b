import { plainWords } from './clean.ts';
import { type Piece, textPiece } from './pieces.ts';

/** How a program writes commands into its texts. */
export interface Dialect {
  /** Finds every command, also those without a counterpart. Global, and linear in the text. */
  command: RegExp;
  /** Null for a command without a counterpart. A text piece for one that stands for a text, such as an escape. */
  piece(match: RegExpExecArray): Piece | null;
}

export function readDialect(text: string, { command, piece }: Dialect): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const match of text.matchAll(command)) {
    pieces.push(textPiece(text.slice(at, match.index)));
    pieces.push(piece(match) ?? { kind: 'unsupported', literal: match[0] });
    at = match.index + match[0].length;
  }
  pieces.push(textPiece(text.slice(at)));
  return sound(pieces);
}

/**
 * What our language takes: fields without a name are numbered, since with one name they would be one field, asked for
 * once; and of several places for the caret, which is one, the first stays.
 */
function sound(pieces: readonly Piece[]): Piece[] {
  let unnamed = 0;
  let hasCursor = false;
  return pieces.flatMap((piece): Piece[] => {
    if (piece.kind === 'cursor') {
      const first = !hasCursor;
      hasCursor = true;
      return first ? [piece] : [];
    }
    if (piece.kind !== 'ask') return [piece];
    const label = plainWords(piece.label);
    if (label === '') unnamed++;
    return [{ ...piece, label: label || `text ${unnamed}` }];
  });
}
