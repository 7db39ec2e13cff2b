import { type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react';
import { c } from '../styles/classes.ts';
import { type EditorProps, normalise, type Span } from './editor.ts';
import { useMount } from './use-mount.ts';

/** The composer of 2024–25: a textarea whose text is React's. */
export function TextareaEditor({ placeholder, onText, onEnter, attach }: EditorProps) {
  const [draft, setDraft] = useState('');
  const field = useRef<HTMLTextAreaElement>(null);
  const latest = useRef(draft);
  const wanted = useRef<Span | null>(null);

  function change(text: string): void {
    latest.current = text;
    setDraft(text);
    onText(normalise(text));
  }

  useMount(() => {
    const element = field.current;
    if (element === null) return undefined;
    return attach({
      element,
      text: () => normalise(latest.current),
      selection: () => ({ start: element.selectionStart, end: element.selectionEnd }),
      set(text, span) {
        element.focus();
        wanted.current = span;
        change(normalise(text));
        // React renders nothing when the text stays the same, so the caret can't wait for it.
        if (element.value !== latest.current) return;
        element.setSelectionRange(span.start, span.end);
        wanted.current = null;
      },
      clear: () => change(''),
      focus: () => element.focus(),
    });
  });

  // biome-ignore lint/correctness/useExhaustiveDependencies: the caret can be put once the new text is rendered
  useLayoutEffect(() => {
    if (wanted.current === null) return;
    field.current?.setSelectionRange(wanted.current.start, wanted.current.end);
    wanted.current = null;
  }, [draft]);

  function onKeyDown(event: KeyboardEvent): void {
    if (onEnter === undefined || event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing)
      return;
    event.preventDefault();
    onEnter(event.nativeEvent);
  }

  return (
    <textarea
      ref={field}
      className={c('field')}
      rows={Math.min(8, draft.split('\n').length)}
      value={draft}
      placeholder={placeholder}
      aria-label={placeholder}
      onChange={(event) => change(event.currentTarget.value)}
      onKeyDown={onKeyDown}
    />
  );
}
