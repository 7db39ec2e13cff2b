import type { Editor } from '../editors/editor.ts';
import type { Inbox } from './inbox.ts';

export interface EditorRole {
  readonly label: string;
  readonly surface: 'message' | 'comment' | 'private-reply';
}

/** Makes a mounted editor known. The one focussed last is the one the oracle speaks of; at first the newest. */
export function attachEditor(inbox: Inbox, editor: Editor, role: EditorRole): () => void {
  const choose = (): void => {
    inbox.editor = editor;
  };
  choose();
  inbox.editors.set(editor, role);
  editor.element.addEventListener('focusin', choose);
  return () => {
    editor.element.removeEventListener('focusin', choose);
    inbox.editors.delete(editor);
    // A newer pane may have attached its own editor already.
    if (inbox.editor === editor) inbox.editor = [...inbox.editors.keys()].at(-1) ?? null;
  };
}
