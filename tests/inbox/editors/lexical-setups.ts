import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerPlainText } from '@lexical/plain-text';
import { registerRichText } from '@lexical/rich-text';
import * as kit from 'lexical';
import type { LexicalSetup } from './lexical-kit.ts';

/** Milliseconds in which typing still counts as one step; Lexical's own default. */
const mergeDelay = 300;

export function plainLexical(): LexicalSetup {
  return setUp(registerPlainText, false);
}

export function richLexical(): LexicalSetup {
  return setUp(registerRichText, true);
}

function setUp(register: (editor: kit.LexicalEditor) => () => void, paragraphs: boolean): LexicalSetup {
  const editor = kit.createEditor({ namespace: 'composer', onError: reportError });
  const history = createEmptyHistoryState();
  const stops = [register(editor), registerHistory(editor, history, mergeDelay)];
  return {
    kit,
    editor,
    paragraphs,
    undoDepth: () => history.undoStack.length,
    destroy() {
      for (const stop of stops) stop();
    },
  };
}
