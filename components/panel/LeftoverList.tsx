import { i18n } from '#i18n';
import type { Leftover } from '../../utils/domain/capture/leftovers.ts';

interface Props {
  leftovers: readonly Leftover[];
  onShow(leftover: Leftover): void;
  onAsk(leftover: Leftover): void;
  onLeave(leftover: Leftover): void;
}

const kinds: Record<Leftover['kind'], () => string> = {
  email: () => i18n.t('keep.email'),
  iban: () => i18n.t('keep.iban'),
  card: () => i18n.t('keep.card'),
  'national-id': () => i18n.t('keep.national_id'),
  phone: () => i18n.t('keep.phone'),
  'order-number': () => i18n.t('keep.order_number'),
  birthdate: () => i18n.t('keep.birthdate'),
  address: () => i18n.t('keep.address'),
  name: () => i18n.t('keep.name'),
};

/** What may be one customer's alone: each is asked for instead, or stays because the person says so. */
export function LeftoverList({ leftovers, onShow, onAsk, onLeave }: Props) {
  const once = leftovers.filter(
    ({ text }, index) => leftovers.findIndex((other) => other.text === text) === index,
  );
  return (
    <ul class="leftovers" aria-label={i18n.t('keep.leftovers')}>
      {once.map((leftover) => (
        <li key={leftover.text}>
          <span class="leftover">
            <button
              type="button"
              class="leftover-text"
              title={i18n.t('keep.show')}
              onClick={() => onShow(leftover)}
            >
              <mark>{leftover.text}</mark>
            </button>
            <span class="small quiet">{kinds[leftover.kind]()}</span>
          </span>
          <span class="leftover-acts">
            <button
              type="button"
              class="button small"
              aria-label={i18n.t('keep.ask_for', [leftover.text])}
              onClick={() => onAsk(leftover)}
            >
              {i18n.t('keep.ask')}
            </button>
            <button
              type="button"
              class="button plain small"
              aria-label={i18n.t('keep.leave_this', [leftover.text])}
              onClick={() => onLeave(leftover)}
            >
              {i18n.t('keep.leave')}
            </button>
          </span>
        </li>
      ))}
    </ul>
  );
}
