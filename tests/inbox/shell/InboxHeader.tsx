import { useState } from 'react';
import { pageOf, pages } from '../data/pages.ts';
import { go } from '../state/switching.ts';
import { c } from '../styles/classes.ts';
import { Anchor } from './Anchor.tsx';
import { usePractice } from './practice-context.ts';

/** The bar on top, with the switch between Pages: one button that shows the Page in use, and a menu behind it. */
export function InboxHeader() {
  const { inbox, state, words } = usePractice();
  const [open, setOpen] = useState(false);
  const here = pageOf(state.place.asset);
  return (
    <Anchor pagelet="BizInboxHeader" className={c('top')}>
      <h1 className={c('top-title')}>{words.inbox}</h1>
      <div className={c('pages')}>
        <button
          type="button"
          className={c('page', 'page-here')}
          aria-haspopup="menu"
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          <span className={c('page-dot')} style={{ '--hue': here.hue }} />
          {here.name}
        </button>
        {open ? (
          <div role="menu" className={c('page-menu')}>
            {pages.map(({ asset, name, hue }) => (
              <button
                key={asset}
                role="menuitem"
                type="button"
                className={c('page')}
                onClick={() => {
                  setOpen(false);
                  go(inbox, { asset, thread: null });
                }}
              >
                <span className={c('page-dot')} style={{ '--hue': hue }} />
                {name}
              </button>
            ))}
          </div>
        ) : null}
      </div>
    </Anchor>
  );
}
