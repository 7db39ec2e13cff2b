import { type Editor, type EditorProps, normalise, type Span } from './editor.ts';
import type { LexicalKit, LexicalSetup } from './lexical-kit.ts';
import { $offsetOf, $setPoint, $text } from './lexical-offsets.ts';

/** Binds a set-up Lexical to its element; `props` is a ref, because the callbacks change with every render. Call `setup.destroy` after the answer's `stop`. */
export function bindLexical(
  setup: LexicalSetup,
  element: HTMLElement,
  props: { readonly current: Pick<EditorProps, 'onText' | 'onEnter'> },
): { editor: Editor; stop: () => void } {
  const { kit, editor: lexical } = setup;
  lexical.setRootElement(element);
  // As Lexical's own React component does: an empty composer holds an empty paragraph, and no caret before its focus.
  lexical.update(() => $fill(kit, '', setup.paragraphs), { discrete: true, tag: 'history-merge' });
  const text = (): string => lexical.getEditorState().read(() => $text(kit));

  function write(content: string, span: Span, tag: string): void {
    lexical.update(
      () => {
        $fill(kit, content, setup.paragraphs);
        const selection = kit.$createRangeSelection();
        $setPoint(kit, selection.anchor, span.start);
        $setPoint(kit, selection.focus, span.end);
        kit.$setSelection(selection);
      },
      { discrete: true, tag },
    );
  }

  const stops = [
    lexical.registerUpdateListener(() => props.current.onText(text())),
    lexical.registerCommand(
      kit.KEY_ENTER_COMMAND,
      (event) => {
        if (event === null || event.shiftKey || props.current.onEnter === undefined) return false;
        event.preventDefault();
        props.current.onEnter(event);
        return true;
      },
      kit.COMMAND_PRIORITY_HIGH,
    ),
  ];

  return {
    editor: {
      element,
      text,
      selection: () =>
        lexical.getEditorState().read(() => {
          const selection = kit.$getSelection();
          if (!kit.$isRangeSelection(selection)) return null;
          const ends = [$offsetOf(kit, selection.anchor), $offsetOf(kit, selection.focus)];
          return { start: Math.min(...ends), end: Math.max(...ends) };
        }),
      set(content, span) {
        element.focus();
        // A step of its own in the history: one Undo after an insertion must bring back exactly this draft.
        write(normalise(content), span, 'history-push');
      },
      clear() {
        write('', { start: 0, end: 0 }, 'historic');
        lexical.dispatchCommand(kit.CLEAR_HISTORY_COMMAND, undefined);
      },
      focus: () => element.focus(),
      undoDepth: () => setup.undoDepth(),
    },
    stop() {
      for (const stop of stops) stop();
      lexical.setRootElement(null);
    },
  };
}

function $fill(kit: LexicalKit, text: string, paragraphs: boolean): void {
  const root = kit.$getRoot().clear();
  let paragraph = kit.$createParagraphNode();
  root.append(paragraph);
  for (const [index, line] of text.split('\n').entries()) {
    if (index > 0 && paragraphs) {
      paragraph = kit.$createParagraphNode();
      root.append(paragraph);
    } else if (index > 0) {
      paragraph.append(kit.$createLineBreakNode());
    }
    if (line !== '') paragraph.append(kit.$createTextNode(line));
  }
}
