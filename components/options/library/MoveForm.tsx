import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Folder } from '../../../utils/domain/templates/template.ts';

interface Props {
  folders: readonly Folder[];
  busy: boolean;
  /** `name`: empty for no folder. */
  onMove(folderId: string | null, name: string): void;
}

/** Where to: chosen first and done by a button, because the arrow keys already choose in a closed select. */
export function MoveForm({ folders, busy, onMove }: Props) {
  const [chosen, setChosen] = useState(folders[0]?.id ?? '');
  const select = useRef<HTMLSelectElement>(null);
  useEffect(() => select.current?.focus(), []);
  const folder = folders.find(({ id }) => id === chosen);
  return (
    <form
      class="bulk-form"
      onSubmit={(event) => {
        event.preventDefault();
        onMove(folder?.id ?? null, folder?.name ?? '');
      }}
    >
      <select
        ref={select}
        class="field"
        aria-label={i18n.t('replies.folder')}
        value={chosen}
        onChange={(event) => setChosen(event.currentTarget.value)}
      >
        {folders.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
        <option value="">{i18n.t('replies.no_folder')}</option>
      </select>
      <button type="submit" class="button main" disabled={busy}>
        {i18n.t('tidy.move')}
      </button>
    </form>
  );
}
