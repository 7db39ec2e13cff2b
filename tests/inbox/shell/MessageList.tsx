import { useRef } from 'react';
import { loadOlder } from '../state/talking.ts';
import { c } from '../styles/classes.ts';
import { Anchor } from './Anchor.tsx';
import { MessageGroup } from './MessageGroup.tsx';
import { groupsOf } from './message-groups.ts';
import { usePractice } from './practice-context.ts';
import { useMessageScroll } from './use-message-scroll.ts';
import { useShown } from './use-shown.ts';

export function MessageList() {
  const { inbox, words } = usePractice();
  const thread = useShown();
  const list = useRef<HTMLDivElement>(null);
  const scroll = useMessageScroll(list, thread);

  function onScroll(): void {
    if (scroll.atTop() && thread.older.length > 0) loadOlder(inbox, thread.id);
  }

  return (
    <Anchor pagelet="BizInboxMessengerMessageListContainer" className={c('messages')}>
      <div
        ref={list}
        role="region"
        tabIndex={0}
        aria-label={words.messageList}
        className={c('scroller')}
        onScroll={onScroll}
      >
        <div className={c('message-groups')}>
          {groupsOf(thread.messages).map((group) => (
            <MessageGroup key={group.key} group={group} customer={thread.customer} />
          ))}
        </div>
      </div>
    </Anchor>
  );
}
