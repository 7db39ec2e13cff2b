import { X } from 'lucide';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Icon } from '../../basics/Icon.tsx';

interface Props {
  /** Tags that can be taken off. */
  tags: readonly string[];
  /** Proposed while one is typed. */
  allTags: readonly string[];
  busy: boolean;
  onAdd(tag: string): void;
  onRemove(tag: string): void;
}

/** Of `templateSchema`. */
const longestTag = 40;

export function TagForm({ tags, allTags, busy, onAdd, onRemove }: Props) {
  const [typed, setTyped] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const list = useId();
  useEffect(() => field.current?.focus(), []);
  const tag = typed.trim();
  return (
    <>
      <form
        class="bulk-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (tag === '') return;
          onAdd(tag);
          setTyped('');
        }}
      >
        <input
          ref={field}
          class="field"
          aria-label={i18n.t('tidy.new_tag')}
          placeholder={i18n.t('tidy.new_tag')}
          autocomplete="off"
          list={list}
          maxLength={longestTag}
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <datalist id={list}>
          {allTags.map((each) => (
            <option key={each} value={each} />
          ))}
        </datalist>
        <button type="submit" class="button main" disabled={busy || tag === ''}>
          {i18n.t('tidy.add')}
        </button>
      </form>
      {tags.length > 0 && (
        <div class="bulk-tags">
          {tags.map((each) => (
            <button
              key={each}
              type="button"
              class="tag-chip"
              disabled={busy}
              aria-label={i18n.t('tidy.remove_tag', [each])}
              onClick={() => onRemove(each)}
            >
              {each} <Icon node={X} size={12} />
            </button>
          ))}
        </div>
      )}
    </>
  );
}
