import { useEffect } from 'react';
import { PermalinkScreen } from '../comments/PermalinkScreen.tsx';
import type { Inbox } from '../state/inbox.ts';
import { followHistory } from '../state/switching.ts';
import { arrive } from '../state/visit.ts';
import { c } from '../styles/classes.ts';
import { Home } from './Home.tsx';
import { InboxScreen } from './InboxScreen.tsx';
import { LeftNav } from './LeftNav.tsx';
import { InboxContext, usePractice } from './practice-context.ts';

export function App({ inbox }: { inbox: Inbox }) {
  useEffect(() => {
    const follow = (): void => followHistory(inbox);
    window.addEventListener('popstate', follow);
    return () => window.removeEventListener('popstate', follow);
  }, [inbox]);
  return (
    <InboxContext value={inbox}>
      <Frame />
    </InboxContext>
  );
}

function Frame() {
  const { inbox, state } = usePractice();
  const { screen } = state.place;
  useEffect(() => {
    if (screen !== 'home' && !inbox.store.get().loaded) void arrive(inbox);
  }, [screen, inbox]);
  if (screen === 'permalink') return <PermalinkScreen />;
  return (
    <div className={c('frame')}>
      <LeftNav />
      {screen === 'home' ? <Home /> : <InboxScreen />}
    </div>
  );
}
