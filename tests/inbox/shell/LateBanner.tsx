import { useEffect, useState } from 'react';
import { composerHere } from '../state/inbox-state.ts';
import { c } from '../styles/classes.ts';
import { Anchor } from './Anchor.tsx';
import { Icon } from './Icon.tsx';
import { usePractice } from './practice-context.ts';

/** Milliseconds after the pane: late enough to move everything under it once a person has started to read. */
const lateness = 1_200;

export function LateBanner() {
  const { state, words } = usePractice();
  const [here, setHere] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setHere(true), lateness);
    return () => clearTimeout(timer);
  }, []);
  const closed = composerHere(state) === 'none';
  return (
    <Anchor pagelet="BizInboxDetailViewBannerSectionWrapper" className={c('banner-place')}>
      {here || closed ? (
        <div className={c('banner')}>
          <Icon name="info" /> {closed ? words.closed : words.banner}
        </div>
      ) : null}
    </Anchor>
  );
}
