import { FolderPlus } from 'lucide';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Icon } from '../../basics/Icon.tsx';
import { FolderName } from './FolderName.tsx';
import type { FolderProblem } from './tidy.ts';

/** A button that becomes the form of a new folder. */
export function NewFolder({ onAdd }: { onAdd(name: string): Promise<FolderProblem> }) {
  const [open, setOpen] = useState(false);
  if (open) return <FolderName name="" onSave={onAdd} onDone={() => setOpen(false)} />;
  return (
    <button type="button" class="button plain" onClick={() => setOpen(true)}>
      <Icon node={FolderPlus} /> {i18n.t('tidy.new_folder')}
    </button>
  );
}
