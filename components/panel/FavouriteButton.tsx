import { Star } from 'lucide';
import { i18n } from '#i18n';
import { favouriteKey } from '../../utils/domain/templates/picker.ts';
import { Icon } from '../basics/Icon.tsx';

export function FavouriteButton({ favourite, onToggle }: { favourite: boolean; onToggle: () => void }) {
  const label = favourite ? i18n.t('panel.unfavourite') : i18n.t('panel.favourite');
  return (
    <button
      type="button"
      class="round star"
      aria-pressed={favourite}
      aria-label={i18n.t('panel.favourite')}
      title={`${label} (${favouriteKey})`}
      onPointerDown={(event) => event.preventDefault()}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onToggle}
    >
      <Icon node={Star} />
    </button>
  );
}
