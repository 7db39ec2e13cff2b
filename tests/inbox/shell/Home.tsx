import { pageOf } from '../data/pages.ts';
import { threadsHere } from '../state/inbox-state.ts';
import { addressOf } from '../state/navigation.ts';
import { go } from '../state/switching.ts';
import { c } from '../styles/classes.ts';
import { Icon } from './Icon.tsx';
import { usePractice } from './practice-context.ts';

/** Where people come from: the way to the inbox is in-app, so a content script matched to /inbox/ alone would miss it. */
export function Home() {
  const { inbox, state, words } = usePractice();
  const page = pageOf(state.place.asset);
  const waiting = threadsHere(state).filter((thread) => thread.messages.at(-1)?.from === 'customer').length;
  const target = { ...state.place, screen: 'inbox' as const };
  return (
    <main role="main" className={c('home')}>
      <section className={c('home-card')}>
        <span className={c('brand', 'brand-large')} style={{ '--hue': page.hue }}>
          <Icon name="sparkle" />
        </span>
        <h1 className={c('home-title')}>{words.welcome}</h1>
        <p className={c('quiet')}>{page.name}</p>
        <p className={c('home-count')}>
          <strong>{waiting}</strong> {words.waiting}
        </p>
        <a
          className={c('primary')}
          href={addressOf(target)}
          onClick={(event) => {
            event.preventDefault();
            go(inbox, target);
          }}
        >
          <Icon name="chat" /> {words.openInbox}
        </a>
      </section>
    </main>
  );
}
