import type { MouseEvent } from 'react';
import { pageOf } from '../data/pages.ts';
import { addressOf } from '../state/navigation.ts';
import { go } from '../state/switching.ts';
import { c } from '../styles/classes.ts';
import { Anchor } from './Anchor.tsx';
import { Icon, type IconName } from './Icon.tsx';
import { usePractice } from './practice-context.ts';

/** The rail on the left. Home and Inbox lead somewhere, without a load; the rest is scenery. */
export function LeftNav() {
  const { inbox, state, words } = usePractice();
  const { place } = state;
  const page = pageOf(place.asset);

  function link(screen: 'home' | 'inbox', icon: IconName, label: string) {
    const target = { ...place, screen };
    const follow = (event: MouseEvent): void => {
      event.preventDefault();
      go(inbox, target);
    };
    return (
      <a
        className={c('nav-item', place.screen === screen && 'nav-here')}
        href={addressOf(target)}
        aria-label={label}
        title={label}
        onClick={follow}
      >
        <Icon name={icon} />
      </a>
    );
  }

  const scenery: [IconName, string][] = [
    ['bell', words.notifications],
    ['ads', words.ads],
    ['planner', words.planner],
    ['insights', words.insights],
  ];
  return (
    <Anchor pagelet="LeftNav" className={c('nav')}>
      <span className={c('brand')} style={{ '--hue': page.hue }} aria-hidden="true">
        <Icon name="sparkle" />
      </span>
      {link('home', 'home', words.home)}
      {link('inbox', 'chat', words.inbox)}
      {scenery.map(([icon, label]) => (
        <span key={icon} className={c('nav-item')} title={label} aria-hidden="true">
          <Icon name={icon} />
        </span>
      ))}
      <span className={c('nav-item', 'nav-last')} title={words.settings} aria-hidden="true">
        <Icon name="settings" />
      </span>
    </Anchor>
  );
}
