import type { MouseEvent } from 'react';
import { threadsHere } from '../state/inbox-state.ts';
import { addressOf } from '../state/navigation.ts';
import { openThread } from '../state/switching.ts';
import { c } from '../styles/classes.ts';
import { Anchor } from './Anchor.tsx';
import { Icon } from './Icon.tsx';
import { usePractice } from './practice-context.ts';
import { useShown } from './use-shown.ts';

/** The shown customer's threads, one tab per channel. Its links still name the thread when the address no longer does. */
export function ChannelSelector() {
  const { inbox, state, words } = usePractice();
  const shown = useShown();
  const channels = threadsHere(state).filter(({ customer }) => customer.id === shown.customer.id);
  const open = (event: MouseEvent, id: string): void => {
    event.preventDefault();
    if (id !== shown.id) openThread(inbox, id, event.nativeEvent.isTrusted);
  };
  return (
    <Anchor surface="bizweb_inbox:channel_selector">
      <div role="tablist" className={c('channels')}>
        {channels
          .toSorted((one, other) => other.channel.localeCompare(one.channel))
          .map(({ id, channel }) => (
            <a
              key={id}
              role="tab"
              aria-selected={id === shown.id}
              aria-label={words[channel]}
              title={words[channel]}
              className={c('channel-tab', id === shown.id && 'channel-here')}
              href={addressOf({ ...state.place, thread: id })}
              onClick={(event) => open(event, id)}
            >
              <Icon name={channel === 'messenger' ? 'bolt' : 'camera'} />
            </a>
          ))}
      </div>
    </Anchor>
  );
}
