import { c } from '../styles/classes.ts';
import { Icon } from './Icon.tsx';
import { usePractice } from './practice-context.ts';

/** Between the rows, as tall as one, with a bold line where a name would be: and no thread. */
export function PromoCard() {
  const { words } = usePractice();
  return (
    <div className={c('promo')}>
      <span className={c('promo-mark')}>
        <Icon name="sparkle" />
      </span>
      <span className={c('promo-text')}>
        <strong>{words.promo}</strong>
        <button type="button" className={c('plain')}>
          {words.promoMore}
        </button>
      </span>
    </div>
  );
}
