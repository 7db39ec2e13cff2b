import { ArrowLeft, History } from 'lucide';
import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Icon } from '../basics/Icon.tsx';
import { FavouriteToggle } from './editor/FavouriteToggle.tsx';
import type { EditorActs, EditorModel } from './ReplyEditor.tsx';
import { Versions } from './versions/Versions.tsx';

/** Above the form: the way to the list, to what the reply was before, and the star. */
export function EditorTop({ model, acts }: { model: EditorModel; acts: EditorActs }) {
  const { versions } = model;
  const [reading, setReading] = useState(false);
  const toggle = useRef<HTMLButtonElement>(null);

  function close(): void {
    setReading(false);
    toggle.current?.focus();
  }

  return (
    <>
      <div class="editor-top">
        <button type="button" class="button plain editor-back" onClick={acts.back}>
          <Icon node={ArrowLeft} /> {i18n.t('replies.back')}
        </button>
        {versions.length > 0 && (
          <button
            ref={toggle}
            type="button"
            class="button plain"
            aria-expanded={reading}
            aria-controls={reading ? 'versions' : undefined}
            onClick={() => setReading(!reading)}
          >
            <Icon node={History} /> {i18n.t('version.open', [String(versions.length)])}
          </button>
        )}
        <FavouriteToggle on={model.fields.favourite} onChange={(favourite) => acts.edit({ favourite })} />
      </div>
      {reading && versions.length > 0 && (
        <Versions
          id="versions"
          versions={versions}
          fields={model.fields}
          folders={model.folders}
          moment={model.moment}
          onTake={(version) => {
            acts.take(version);
            close();
          }}
          onClose={close}
        />
      )}
    </>
  );
}
