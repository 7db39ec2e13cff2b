import { Star } from 'lucide';
import { i18n } from '#i18n';
import { Icon } from '../../basics/Icon.tsx';

/** Favourites stand first in the list beside the reply box. */
export function FavouriteToggle({ on, onChange }: { on: boolean; onChange(on: boolean): void }) {
  return (
    <button type="button" class="button plain favourite" aria-pressed={on} onClick={() => onChange(!on)}>
      <Icon node={Star} /> {i18n.t('editor.favourite')}
    </button>
  );
}
