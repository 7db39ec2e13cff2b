import type { KeyboardEvent, MouseEvent, ReactNode } from 'react';
import type { Thread } from '../data/types.ts';
import { addressOf } from '../state/navigation.ts';
import { openThread } from '../state/switching.ts';
import { c } from '../styles/classes.ts';
import { Anchor } from './Anchor.tsx';
import { Avatar } from './Avatar.tsx';
import { Icon } from './Icon.tsx';
import { type Practice, usePractice } from './practice-context.ts';
import { RichText } from './RichText.tsx';
import { RowActions } from './RowActions.tsx';
import { RowTime } from './RowTime.tsx';

export function ThreadRow({ thread, index }: { thread: Thread; index: number }) {
  const practice = usePractice();
  const { customer, unread, channel } = thread;
  const last = thread.messages.at(-1);
  return (
    <Anchor surface={`thread_row${index}`}>
      <RowElement thread={thread} practice={practice}>
        <span className={c('row-picture')}>
          <Avatar id={customer.id} name={customer.name} size="medium" />
          <span className={c('channel', `channel-${channel}`)}>
            <Icon name={channel === 'messenger' ? 'bolt' : 'camera'} />
          </span>
        </span>
        <div className={c('row-text')}>
          <Anchor surface="lib:thread_title">
            <div className={c('row-name', unread && 'row-unread')} dir="auto">
              {customer.name}
            </div>
          </Anchor>
          <div className={c('row-preview', unread && 'row-preview-unread')} dir="auto">
            {last?.from === 'page' ? practice.words.you : ''}
            <RichText text={last?.bubbles.at(-1) ?? practice.words.sticker} />
          </div>
          {last === undefined ? null : <RowTime at={last.at} />}
        </div>
        <RowActions thread={thread} />
      </RowElement>
    </Anchor>
  );
}

function RowElement({
  thread,
  practice,
  children,
}: {
  thread: Thread;
  practice: Practice;
  children: ReactNode;
}) {
  const { inbox, state } = practice;
  const className = c('row', state.selected === thread.id && 'row-here');
  const open = (event: MouseEvent | KeyboardEvent): void => {
    event.preventDefault();
    openThread(inbox, thread.id, event.nativeEvent.isTrusted);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && event.target === event.currentTarget) open(event);
  };
  switch (inbox.variant.rows) {
    case 'href':
      return (
        <a
          href={addressOf({ ...state.place, thread: thread.id })}
          className={className}
          role="link"
          onClick={open}
        >
          {children}
        </a>
      );
    case 'no-href':
      return (
        <div className={className} tabIndex={0} onClick={open} onKeyDown={onKeyDown}>
          {children}
        </div>
      );
    case 'listitem':
      return (
        <div role="listitem" className={className} tabIndex={0} onClick={open} onKeyDown={onKeyDown}>
          {children}
        </div>
      );
  }
}
