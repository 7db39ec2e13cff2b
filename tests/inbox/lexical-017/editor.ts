import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerPlainText } from '@lexical/plain-text';
import * as kit from 'lexical';
import type { LexicalSetup } from '../editors/lexical-kit.ts';

/** The Lexical of mid-2024. A package of its own, so that these three imports find their own copies. */
export function oldLexical(): LexicalSetup {
  const editor = kit.createEditor({ namespace: 'composer', onError: reportError });
  const history = createEmptyHistoryState();
  const stops = [registerPlainText(editor), registerHistory(editor, history, 300)];
  const setup = {
    kit,
    editor,
    paragraphs: false,
    undoDepth: () => history.undoStack.length,
    destroy() {
      for (const stop of stops) stop();
    },
  };
  // The functions used are the same in both versions; only the declarations' private members differ.
  return setup as unknown as LexicalSetup;
}
