import { useRef } from 'react';
import { c } from '../styles/classes.ts';
import type { EditorProps } from './editor.ts';
import { bindLexical } from './lexical-editor.ts';
import type { LexicalSetup } from './lexical-kit.ts';
import { useMount } from './use-mount.ts';

/** The composer of 2026. React owns the element, Lexical everything in it. */
export function LexicalHost({ setUp, ...props }: EditorProps & { setUp: () => LexicalSetup }) {
  const root = useRef<HTMLDivElement>(null);
  const latest = useRef<EditorProps>(props);
  latest.current = props;

  useMount(() => {
    if (root.current === null) return undefined;
    const setup = setUp();
    const { editor, stop } = bindLexical(setup, root.current, latest);
    const detach = props.attach(editor);
    return () => {
      detach();
      stop();
      setup.destroy();
    };
  });

  return (
    <div
      ref={root}
      className={c('field')}
      contentEditable
      suppressContentEditableWarning
      role="textbox"
      tabIndex={0}
      spellCheck
      aria-label={props.placeholder}
      aria-placeholder={props.placeholder}
    />
  );
}
