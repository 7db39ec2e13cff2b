import { ArrowDown, ArrowUp, Ellipsis, Pencil, Trash2 } from 'lucide';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Folder } from '../../../utils/domain/templates/template.ts';
import { Icon } from '../../basics/Icon.tsx';
import { FolderName } from './FolderName.tsx';
import type { FolderProblem } from './tidy.ts';

export interface FolderActs {
  rename(id: string, name: string): Promise<FolderProblem>;
  remove(id: string, name: string): void;
  /** One place up or down; null at that end. */
  move(id: string, by: -1 | 1): void;
}

interface Props {
  folder: Folder;
  first: boolean;
  last: boolean;
  acts: FolderActs;
}

/** The heading of a folder, with what can be done to it. */
export function FolderHead({ folder, first, last, acts }: Props) {
  const { id, name } = folder;
  const [state, setState] = useState<'closed' | 'open' | 'renaming'>('closed');
  const toggle = useRef<HTMLButtonElement>(null);

  const wasClosed = useRef(true);
  const close = () => setState('closed');

  // With the drawing, not after it: the next key may come at once.
  useLayoutEffect(() => {
    if (state === 'closed' && !wasClosed.current) toggle.current?.focus();
    wasClosed.current = state === 'closed';
  }, [state]);

  if (state === 'renaming') {
    return <FolderName name={name} onSave={(typed) => acts.rename(id, typed)} onDone={close} />;
  }
  return (
    <>
      <div class="folder-head">
        <h2 class="lines-name grow">{name}</h2>
        <button
          ref={toggle}
          type="button"
          class="folder-menu"
          aria-expanded={state === 'open'}
          aria-label={i18n.t('tidy.folder_acts', [name])}
          title={i18n.t('tidy.folder_acts', [name])}
          onClick={() => setState(state === 'open' ? 'closed' : 'open')}
        >
          <Icon node={Ellipsis} />
        </button>
      </div>
      {state === 'open' && (
        <fieldset
          class="folder-acts"
          onKeyDown={(event) => {
            if (event.key !== 'Escape') return;
            event.stopPropagation();
            close();
          }}
        >
          <legend class="unseen">{i18n.t('tidy.folder_acts', [name])}</legend>
          <button type="button" class="button" onClick={() => setState('renaming')}>
            <Icon node={Pencil} size={14} /> {i18n.t('tidy.rename')}
          </button>
          <button type="button" class="button" disabled={first} onClick={() => acts.move(id, -1)}>
            <Icon node={ArrowUp} size={14} /> {i18n.t('tidy.up')}
          </button>
          <button type="button" class="button" disabled={last} onClick={() => acts.move(id, 1)}>
            <Icon node={ArrowDown} size={14} /> {i18n.t('tidy.down')}
          </button>
          <button type="button" class="button danger" onClick={() => acts.remove(id, name)}>
            <Icon node={Trash2} size={14} /> {i18n.t('replies.delete')}
          </button>
        </fieldset>
      )}
    </>
  );
}
