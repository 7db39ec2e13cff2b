import type * as Lexical from 'lexical';

/**
 * The functions of one copy of Lexical. They are handed around, not imported, because two versions live in this page and
 * a node made by one copy means nothing to the other.
 */
export type LexicalKit = Pick<
  typeof Lexical,
  | '$createLineBreakNode'
  | '$createParagraphNode'
  | '$createRangeSelection'
  | '$createTextNode'
  | '$getRoot'
  | '$getSelection'
  | '$isElementNode'
  | '$isRangeSelection'
  | '$isTextNode'
  | '$setSelection'
  | 'CLEAR_HISTORY_COMMAND'
  | 'COMMAND_PRIORITY_HIGH'
  | 'KEY_ENTER_COMMAND'
>;

/** An editor set up by its own version: behaviours and history registered, no root yet. */
export interface LexicalSetup {
  readonly kit: LexicalKit;
  readonly editor: Lexical.LexicalEditor;
  /** Whether a line of a new draft becomes a paragraph (rich text) or follows a line break (plain text). */
  readonly paragraphs: boolean;
  undoDepth(): number;
  destroy(): void;
}
