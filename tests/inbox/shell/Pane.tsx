import { composerHere } from '../state/inbox-state.ts';
import { c } from '../styles/classes.ts';
import { Anchor } from './Anchor.tsx';
import { Composer } from './Composer.tsx';
import { MessageList } from './MessageList.tsx';
import { usePractice } from './practice-context.ts';

/** The conversation and its composer. */
export function Pane() {
  const composer = composerHere(usePractice().state);
  return (
    <Anchor
      pagelet="BizP13NInboxMessengerDetailView"
      surface="bizweb_inbox:messenger_detail_view"
      className={c('pane')}
    >
      <MessageList />
      {composer === 'none' ? null : <Composer key={composer} kind={composer} />}
    </Anchor>
  );
}
