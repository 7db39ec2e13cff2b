import { FolderInput, Tag, Trash2 } from 'lucide';
import { i18n } from '#i18n';
import type { BulkChange } from '../../../utils/domain/library/bulk.ts';
import type { Folder } from '../../../utils/domain/templates/template.ts';
import { Icon } from '../../basics/Icon.tsx';
import { type Moment, numberWords } from '../../basics/moment.ts';
import { useOnce } from '../../basics/use-once.ts';
import { MoveForm } from './MoveForm.tsx';
import type { BulkForm } from './selection.ts';
import { TagForm } from './TagForm.tsx';

interface Props {
  count: number;
  folders: readonly Folder[];
  /** Tags that the chosen replies have, and those of the whole library. */
  tags: readonly string[];
  allTags: readonly string[];
  moment: Moment;
  /** The form that stands open. */
  open: BulkForm | null;
  onForm(form: BulkForm | null): void;
  onAll(): void;
  /** `name`: that of the folder or tag. */
  onChange(change: BulkChange, name: string): Promise<void>;
  onLeave(): void;
}

/** What can be done to the chosen replies, at the foot of the list. */
export function BulkBar(props: Props) {
  const { count, folders, tags, allTags, moment, open, onForm, onAll, onChange, onLeave } = props;
  const [running, once] = useOnce();
  const none = count === 0 || running;
  const toggle = (form: BulkForm) => onForm(open === form ? null : form);
  const run = (change: BulkChange, name: string) => once(() => onChange(change, name));

  return (
    <fieldset
      class="bulk"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        if (open === null) onLeave();
        else onForm(null);
      }}
    >
      <legend class="unseen">{i18n.t('tidy.selection')}</legend>
      <div class="bulk-head">
        <span class="grow" role="status">
          {running ? i18n.t('tidy.working') : countWords(count, moment)}
        </span>
        <button type="button" class="button plain" onClick={onAll}>
          {i18n.t('tidy.select_all')}
        </button>
        <button type="button" class="button" onClick={onLeave}>
          {i18n.t('tidy.done')}
        </button>
      </div>
      <div class="acts">
        <button
          type="button"
          class="button"
          aria-expanded={open === 'move'}
          aria-keyshortcuts="M"
          title={i18n.t('tidy.key', ['M'])}
          disabled={none}
          onClick={() => toggle('move')}
        >
          <Icon node={FolderInput} /> {i18n.t('tidy.move_to')}
        </button>
        <button
          type="button"
          class="button"
          aria-expanded={open === 'tags'}
          aria-keyshortcuts="T"
          title={i18n.t('tidy.key', ['T'])}
          disabled={none}
          onClick={() => toggle('tags')}
        >
          <Icon node={Tag} /> {i18n.t('tidy.tags')}
        </button>
        <button
          type="button"
          class="button danger"
          disabled={none}
          onClick={() => run({ kind: 'delete' }, '')}
        >
          <Icon node={Trash2} /> {i18n.t('replies.delete')}
        </button>
      </div>
      {open === 'move' && count > 0 && (
        <MoveForm
          folders={folders}
          busy={running}
          onMove={(folderId, name) => run({ kind: 'move', folderId }, name)}
        />
      )}
      {open === 'tags' && count > 0 && (
        <TagForm
          tags={tags}
          allTags={allTags}
          busy={running}
          onAdd={(tag) => run({ kind: 'tags', add: [tag], remove: [] }, tag)}
          onRemove={(tag) => run({ kind: 'tags', add: [], remove: [tag] }, tag)}
        />
      )}
    </fieldset>
  );
}

function countWords(count: number, moment: Moment): string {
  return count === 0
    ? i18n.t('tidy.none_selected')
    : i18n.t('tidy.selected', count, [numberWords(count, moment)]);
}
