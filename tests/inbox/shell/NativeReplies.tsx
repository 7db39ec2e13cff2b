import { nativeReplies } from '../data/saved-replies.ts';
import { insertNative } from '../state/native-replies.ts';
import { c } from '../styles/classes.ts';
import { usePractice } from './practice-context.ts';
import { useShown } from './use-shown.ts';

/** The list that the button "Insert saved reply" opens. */
export function NativeReplies({ onChosen }: { onChosen(): void }) {
  const { inbox, words } = usePractice();
  const { customer } = useShown();
  const [firstName = ''] = customer.name.split(' ');
  return (
    <div className={c('native-replies')} role="menu" aria-label={words.savedReply}>
      {nativeReplies.map((reply) => (
        <div
          key={reply.title}
          role="menuitem"
          tabIndex={0}
          className={c('native-reply')}
          data-native-reply={reply.title}
          onClick={() => {
            onChosen();
            insertNative(inbox, reply, firstName);
          }}
        >
          {reply.title}
        </div>
      ))}
    </div>
  );
}
