import { useRef, useState } from 'react';
import { ComposerEditor } from '../editors/ComposerEditor.tsx';
import type { Editor } from '../editors/editor.ts';
import { Icon } from '../shell/Icon.tsx';
import { usePractice } from '../shell/practice-context.ts';
import { type Answer, publish } from '../state/comments.ts';
import { attachEditor } from '../state/editors.ts';
import { c } from '../styles/classes.ts';
import { danger } from '../traps/danger.ts';
import type { ComposerKind } from '../variant.ts';

interface Props {
  kind: Exclude<ComposerKind, 'none'>;
  label: string;
  answer: Answer;
  /** Whether Enter publishes. Not in the inbox's comments tab. */
  enterSends: boolean;
  sendLabel: string;
  onSent?: () => void;
}

/** A box to answer in, public or private, whichever `answer` says. */
export function CommentEditor({ kind, label, answer, enterSends, sendLabel, onSent }: Props) {
  const { inbox } = usePractice();
  const [text, setText] = useState('');
  const editor = useRef<Editor>(null);

  function send(cause: { isTrusted: boolean }, by: 'Enter' | 'Send'): void {
    if (editor.current !== null && publish(inbox, editor.current, answer, cause, by)) onSent?.();
  }

  return (
    <div className={c('comment-box')}>
      <div className={c('field-place', 'stretch')}>
        <ComposerEditor
          kind={kind}
          placeholder={label}
          onText={setText}
          {...(enterSends ? { onEnter: (event: { isTrusted: boolean }) => send(event, 'Enter') } : {})}
          attach={(mounted) => {
            editor.current = mounted;
            return attachEditor(inbox, mounted, {
              label,
              surface: answer.privately ? 'private-reply' : 'comment',
            });
          }}
        />
        {text === '' && kind !== 'textarea' && kind !== 'disabled' && kind !== 'draft' ? (
          <div className={c('placeholder')} aria-hidden="true">
            {label}
          </div>
        ) : null}
      </div>
      {text.trim() === '' ? null : (
        <div
          ref={danger('send')}
          role="button"
          tabIndex={0}
          aria-label={sendLabel}
          className={c('send')}
          onClick={({ nativeEvent }) => send(nativeEvent, 'Send')}
        >
          <Icon name="send" />
        </div>
      )}
    </div>
  );
}
