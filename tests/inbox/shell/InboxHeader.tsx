import { pages } from '../data/pages.ts';
import { go } from '../state/switching.ts';
import { c } from '../styles/classes.ts';
import { Anchor } from './Anchor.tsx';
import { usePractice } from './practice-context.ts';

/** The bar on top, with the switch between Pages. */
export function InboxHeader() {
  const { inbox, state, words } = usePractice();
  return (
    <Anchor pagelet="BizInboxHeader" className={c('top')}>
      <h1 className={c('top-title')}>{words.inbox}</h1>
      <div className={c('pages')}>
        {pages.map(({ asset, name, hue }) => (
          <button
            key={asset}
            type="button"
            className={c('page', asset === state.place.asset && 'page-here')}
            onClick={() => go(inbox, { asset, thread: null })}
          >
            <span className={c('page-dot')} style={{ '--hue': hue }} />
            {name}
          </button>
        ))}
      </div>
    </Anchor>
  );
}
