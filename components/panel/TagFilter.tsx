import { i18n } from '#i18n';

interface Props {
  tags: readonly string[];
  chosen: string | null;
  onChoose(tag: string | null): void;
}

/** A list rather than chips: a library may have a hundred tags, and the keyboard finds one by its letters. */
export function TagFilter({ tags, chosen, onChoose }: Props) {
  return (
    <select
      class="tag-filter"
      aria-label={i18n.t('panel.tag')}
      value={chosen ?? ''}
      onChange={(event) => onChoose(event.currentTarget.value || null)}
    >
      <option value="">{i18n.t('panel.all_tags')}</option>
      {tags.map((tag) => (
        <option key={tag} value={tag}>
          {tag}
        </option>
      ))}
    </select>
  );
}
