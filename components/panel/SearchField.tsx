import { Search, X } from 'lucide';
import type { Ref } from 'preact';
import { i18n } from '#i18n';
import { Icon } from '../basics/Icon.tsx';

interface Props {
  field: Ref<HTMLInputElement>;
  query: string;
  /** Id of the chosen option, for screen readers. */
  activeId: string | undefined;
  listId: string;
  onQuery(query: string): void;
  onClose(): void;
}

export function SearchField({ field, query, activeId, listId, onQuery, onClose }: Props) {
  return (
    <div class="search">
      <Icon node={Search} size={18} />
      <input
        ref={field}
        type="text"
        role="combobox"
        aria-expanded="true"
        aria-controls={listId}
        aria-activedescendant={activeId}
        aria-autocomplete="list"
        aria-label={i18n.t('panel.search')}
        placeholder={i18n.t('panel.search')}
        autocomplete="off"
        spellcheck={false}
        value={query}
        onInput={(event) => onQuery(event.currentTarget.value)}
      />
      <button
        type="button"
        class="round"
        title={i18n.t('panel.close')}
        aria-label={i18n.t('panel.close')}
        onClick={onClose}
      >
        <Icon node={X} />
      </button>
    </div>
  );
}
