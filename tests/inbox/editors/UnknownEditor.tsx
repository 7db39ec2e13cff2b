import { type KeyboardEvent, useRef } from 'react';
import { c } from '../styles/classes.ts';
import { domText, textBefore } from './dom-text.ts';
import { type EditorProps, normalise } from './editor.ts';
import { useMount } from './use-mount.ts';

/** A contenteditable of no known editor. Its state is what its own `input` listener noted, as home-made editors do. */
export function UnknownEditor({ placeholder, onText, onEnter, attach }: EditorProps) {
  const root = useRef<HTMLDivElement>(null);
  const noted = useRef('');

  function note(text: string): void {
    noted.current = normalise(text);
    onText(noted.current);
  }

  useMount(() => {
    const element = root.current;
    if (element === null) return undefined;
    return attach({
      element,
      text: () => noted.current,
      selection() {
        const range = getSelection()?.rangeCount ? getSelection()?.getRangeAt(0) : undefined;
        if (range === undefined || !element.contains(range.commonAncestorContainer)) return null;
        return {
          start: textBefore(element, range.startContainer, range.startOffset).length,
          end: textBefore(element, range.endContainer, range.endOffset).length,
        };
      },
      set(text, span) {
        element.focus();
        // One text node with real newlines (the field is pre-wrap); a newline at the very end needs a filler to show.
        const content = document.createTextNode(normalise(text));
        element.replaceChildren(
          content,
          ...(content.data.endsWith('\n') ? [document.createElement('br')] : []),
        );
        note(content.data);
        getSelection()?.setBaseAndExtent(content, span.start, content, span.end);
      },
      clear() {
        element.replaceChildren();
        note('');
      },
      focus: () => element.focus(),
    });
  });

  function onKeyDown(event: KeyboardEvent): void {
    if (onEnter === undefined || event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing)
      return;
    event.preventDefault();
    onEnter(event.nativeEvent);
  }

  return (
    <div
      ref={root}
      className={c('field')}
      contentEditable
      suppressContentEditableWarning
      role="textbox"
      tabIndex={0}
      aria-label={placeholder}
      aria-placeholder={placeholder}
      onInput={(event) => note(domText(event.currentTarget))}
      onKeyDown={onKeyDown}
    />
  );
}
