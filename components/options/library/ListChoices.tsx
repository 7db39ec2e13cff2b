import { i18n } from '#i18n';
import { type Hint, hints } from '../../../utils/domain/library/hints.ts';
import { type ReplySort, replySorts } from '../../../utils/domain/library/reply-sort.ts';

const sortWords: Record<ReplySort, () => string> = {
  folder: () => i18n.t('tidy.sort_folder'),
  title: () => i18n.t('tidy.sort_title'),
  changed: () => i18n.t('tidy.sort_changed'),
  'most-used': () => i18n.t('tidy.sort_most_used'),
  'last-used': () => i18n.t('tidy.sort_last_used'),
};

const hintWords: Record<Hint, (count: number) => string> = {
  open: (count) => i18n.t('tidy.show_open', [String(count)]),
  unused: (count) => i18n.t('tidy.show_unused', [String(count)]),
  starter: (count) => i18n.t('tidy.show_starter', [String(count)]),
  twinless: (count) => i18n.t('tidy.show_twinless', [String(count)]),
};

interface Props {
  sort: ReplySort;
  /** What the list is narrowed down to; null shows all. */
  hint: Hint | null;
  counts: Record<Hint, number>;
  onSort(sort: ReplySort): void;
  onHint(hint: Hint | null): void;
}

/** In which order the list stands, and what of it is shown. */
export function ListChoices({ sort, hint, counts, onSort, onHint }: Props) {
  const shown = hints.filter((each) => counts[each] > 0 || each === hint);
  return (
    <div class="list-choices">
      <label class="list-choice small">
        <span class="quiet">{i18n.t('tidy.show')}</span>
        <select
          class="field"
          value={hint ?? ''}
          onChange={({ currentTarget: { value } }) => onHint(hints.find((each) => each === value) ?? null)}
        >
          <option value="">{i18n.t('tidy.show_all')}</option>
          {shown.map((each) => (
            <option key={each} value={each}>
              {hintWords[each](counts[each])}
            </option>
          ))}
        </select>
      </label>
      <label class="list-choice small">
        <span class="quiet">{i18n.t('tidy.sort')}</span>
        <select
          class="field"
          value={sort}
          onChange={({ currentTarget: { value } }) =>
            onSort(replySorts.find((each) => each === value) ?? sort)
          }
        >
          {replySorts.map((each) => (
            <option key={each} value={each}>
              {sortWords[each]()}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
