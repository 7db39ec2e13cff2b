import { now, settled } from '../clock.ts';
import { domText } from '../editors/dom-text.ts';
import { type Editor, normalise, type Span } from '../editors/editor.ts';
import type { Inbox } from '../state/inbox.ts';

/** Milliseconds an editor gets to bring its DOM in line. */
const patience = 1_000;

export async function setDraft(
  inbox: Inbox,
  text: string,
  selection?: { start: number; end?: number },
): Promise<void> {
  const { editor } = inbox;
  if (editor === null) throw new Error('There is no editor to set a draft in');
  const wanted = normalise(text);
  const start = selection?.start ?? wanted.length;
  const span = { start, end: selection?.end ?? start };
  editor.set(wanted, span);
  const deadline = now() + patience;
  do await settled();
  while (!agrees(editor, wanted, span) && now() < deadline);
  if (!agrees(editor, wanted, span))
    throw new Error(`The editor did not take the draft: ${describe(editor)}`);
}

function agrees(editor: Editor, text: string, span: Span): boolean {
  const selection = editor.selection();
  return (
    editor.text() === text &&
    domText(editor.element) === text &&
    selection?.start === span.start &&
    selection.end === span.end &&
    editor.element.contains(document.activeElement)
  );
}

function describe(editor: Editor): string {
  return JSON.stringify({
    state: editor.text(),
    dom: domText(editor.element),
    selection: editor.selection(),
  });
}
