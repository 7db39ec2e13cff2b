import { Trash2 } from 'lucide';
import { i18n } from '#i18n';
import { Icon } from '../../basics/Icon.tsx';

interface Props {
  count: number;
  /** The trash stands beside the list. */
  open: boolean;
  onOpen(): void;
}

/** The way to the deleted replies, where there are any. */
export function TrashButton({ count, open, onOpen }: Props) {
  if (count === 0 && !open) return null;
  return (
    <button
      type="button"
      class="button plain list-more trash-button"
      aria-current={open ? 'true' : undefined}
      onClick={onOpen}
    >
      <Icon node={Trash2} /> {i18n.t('trash.open', [String(count)])}
    </button>
  );
}
