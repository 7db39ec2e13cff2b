import { useRef, useState } from 'react';
import { ComposerEditor } from '../editors/ComposerEditor.tsx';
import type { Editor } from '../editors/editor.ts';
import { attachEditor } from '../state/editors.ts';
import { send } from '../state/talking.ts';
import { c } from '../styles/classes.ts';
import type { ComposerKind } from '../variant.ts';
import { ComposerToolbar } from './ComposerToolbar.tsx';
import { usePractice } from './practice-context.ts';
import { useShown } from './use-shown.ts';

export function Composer({ kind }: { kind: Exclude<ComposerKind, 'none'> }) {
  const { inbox, words } = usePractice();
  const { channel } = useShown();
  const [text, setText] = useState('');
  const editor = useRef<Editor>(null);
  const placeholder = channel === 'messenger' ? words.reply : words.replyInstagram;

  function attach(mounted: Editor): () => void {
    editor.current = mounted;
    return attachEditor(inbox, mounted, { label: placeholder, surface: 'message' });
  }

  return (
    <div className={c('composer')}>
      <div
        className={c('composer-box')}
        onClick={(event) => {
          if (event.target === event.currentTarget) editor.current?.focus();
        }}
      >
        <div className={c('field-place')}>
          <ComposerEditor
            kind={kind}
            placeholder={placeholder}
            onText={setText}
            onEnter={(event) => send(inbox, event, 'Enter')}
            attach={attach}
          />
          {text === '' && kind !== 'textarea' && kind !== 'disabled' && kind !== 'draft' ? (
            <div className={c('placeholder')} aria-hidden="true">
              {placeholder}
            </div>
          ) : null}
        </div>
        <ComposerToolbar hasText={text.trim() !== ''} />
      </div>
    </div>
  );
}
