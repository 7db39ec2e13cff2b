import { ContentState, Editor as Draft, EditorState, SelectionState } from 'draft-js';
import { type KeyboardEvent, useRef, useState } from 'react';
import { c } from '../styles/classes.ts';
import { offsetIn, pointIn } from './draft-offsets.ts';
import { type EditorProps, normalise, type Span } from './editor.ts';
import { useMount } from './use-mount.ts';

/** Draft.js, as in older comment boxes. */
export function DraftEditor({ placeholder, onText, onEnter, attach }: EditorProps) {
  const [state, setState] = useState(() => EditorState.createEmpty());
  const latest = useRef(state);
  const draft = useRef<Draft>(null);
  const frame = useRef<HTMLDivElement>(null);

  function change(next: EditorState): void {
    latest.current = next;
    setState(next);
    onText(textOf(next));
  }

  useMount(() => {
    const element = frame.current?.querySelector<HTMLElement>('.public-DraftEditor-content');
    if (element == null) return undefined;
    return attach({
      element,
      text: () => textOf(latest.current),
      selection() {
        const content = latest.current.getCurrentContent();
        const selection = latest.current.getSelection();
        return {
          start: offsetIn(content, selection.getStartKey(), selection.getStartOffset()),
          end: offsetIn(content, selection.getEndKey(), selection.getEndOffset()),
        };
      },
      set(text, span) {
        element.focus();
        const content = ContentState.createFromText(normalise(text));
        const pushed = EditorState.push(latest.current, content, 'insert-characters');
        change(EditorState.forceSelection(pushed, select(content, span)));
      },
      clear: () => change(EditorState.moveFocusToEnd(EditorState.createEmpty())),
      focus: () => draft.current?.focus(),
      undoDepth: () => latest.current.getUndoStack().size,
    });
  });

  function handleReturn(event: KeyboardEvent): 'handled' | 'not-handled' {
    // Shift+Enter splits the block. Draft's soft newline is no choice: typing after it in Firefox leaves a second "\n".
    if (event.shiftKey || onEnter === undefined) return 'not-handled';
    onEnter(event.nativeEvent);
    return 'handled';
  }

  return (
    <div ref={frame} className={c('field')}>
      <Draft
        ref={draft}
        editorState={state}
        onChange={change}
        handleReturn={handleReturn}
        placeholder={placeholder}
        ariaLabel={placeholder}
        role="textbox"
        spellCheck
        stripPastedStyles
      />
    </div>
  );
}

function textOf(state: EditorState): string {
  return normalise(state.getCurrentContent().getPlainText('\n'));
}

function select(content: ContentState, span: Span): SelectionState {
  const anchor = pointIn(content, span.start);
  const focus = pointIn(content, span.end);
  return SelectionState.createEmpty(anchor.key).merge({
    anchorOffset: anchor.offset,
    focusKey: focus.key,
    focusOffset: focus.offset,
    hasFocus: true,
  });
}
