import { type MouseEvent, useState } from 'react';
import { useEverySecond } from '../clock.ts';
import { send } from '../state/talking.ts';
import { c } from '../styles/classes.ts';
import { danger } from '../traps/danger.ts';
import { Icon, type IconName } from './Icon.tsx';
import { NativeReplies } from './NativeReplies.tsx';
import { usePractice } from './practice-context.ts';

/**
 * The row of buttons under the text. React renders it anew every second and exchanges a node each time. With text there
 * are two Send buttons, the first of them out of sight: whoever looks for "Send" finds the wrong one.
 */
export function ComposerToolbar({ hasText }: { hasText: boolean }) {
  const { inbox, state, words } = usePractice();
  const tick = useEverySecond();
  const [choosing, setChoosing] = useState(false);
  const tools: [string, IconName, string][] = [
    ['attach', 'clip', words.attach],
    ['photo', 'photo', words.photo],
    ['emoji', 'smile', words.emoji],
    ['saved-reply', 'bookmark', words.savedReply],
    ['voice', 'mic', words.voice],
  ];
  const note =
    (what: string) =>
    ({ nativeEvent }: MouseEvent): void => {
      inbox.log.actions.push({ what, thread: state.shown, trusted: nativeEvent.isTrusted });
      setChoosing(what === 'saved-reply' && !choosing);
    };
  const onSend = (event: MouseEvent): void => send(inbox, event.nativeEvent, 'Send');
  return (
    <div className={c('toolbar')}>
      {choosing ? <NativeReplies onChosen={() => setChoosing(false)} /> : null}
      {tools.map(([what, icon, label]) => (
        <div
          key={what}
          role="button"
          tabIndex={0}
          className={c('tool')}
          aria-label={label}
          title={label}
          onClick={note(what)}
        >
          <Icon key={what === 'voice' ? tick : 0} name={icon} />
        </div>
      ))}
      <span className={c('stretch')} />
      {hasText ? (
        <>
          <div
            ref={danger('send')}
            role="button"
            aria-label={words.send}
            className={c('hidden-send')}
            onClick={onSend}
          />
          <div
            ref={danger('send')}
            role="button"
            tabIndex={0}
            aria-label={words.send}
            className={c('send')}
            onClick={onSend}
          >
            <Icon name="send" />
          </div>
        </>
      ) : (
        <div
          ref={danger('like')}
          role="button"
          tabIndex={0}
          aria-label={words.like}
          title={words.like}
          className={c('tool')}
          onClick={note('like')}
        >
          <Icon name="like" />
        </div>
      )}
    </div>
  );
}
