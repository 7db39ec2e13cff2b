import { ClipboardPaste, FileUp } from 'lucide';
import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { Field } from '../../basics/Field.tsx';
import { Icon } from '../../basics/Icon.tsx';
import { useDrop } from '../backups/use-drop.ts';

interface Props {
  pasted: string;
  onFiles(files: readonly File[]): void;
  onPaste(text: string): void;
  onPasted(): void;
}

/** Files are chosen or dropped, or a text is pasted. */
export function ImportStart({ pasted, onFiles, onPaste, onPasted }: Props) {
  const input = useRef<HTMLInputElement>(null);
  const over = useDrop(onFiles);
  return (
    <>
      <p class="quiet">{i18n.t('import.intro')}</p>
      <div class={over ? 'card drop-over' : 'card'}>
        <div class="setting">
          <div class="grow">
            <h2 class="setting-name">{i18n.t('import.files')}</h2>
            <p class="small quiet">{i18n.t('import.files_hint')}</p>
          </div>
          <input
            ref={input}
            type="file"
            hidden
            multiple
            accept=".json,.csv,.tsv,.txt,.yml,.yaml,.gz"
            onChange={(event) => {
              const files = [...(event.currentTarget.files ?? [])];
              // The same file can be chosen again, mended.
              event.currentTarget.value = '';
              onFiles(files);
            }}
          />
          <button type="button" class="button main" onClick={() => input.current?.click()}>
            <Icon node={FileUp} /> {i18n.t('import.choose')}
          </button>
        </div>
        <form
          class="setting"
          onSubmit={(event) => {
            event.preventDefault();
            onPasted();
          }}
        >
          <Field label={i18n.t('import.paste')} hint={i18n.t('import.paste_hint')} class="grow paste-field">
            {(control) => (
              <textarea
                {...control}
                class="field"
                rows={8}
                placeholder={i18n.t('import.paste_example')}
                value={pasted}
                onInput={(event) => onPaste(event.currentTarget.value)}
              />
            )}
          </Field>
          <button type="submit" class="button" disabled={pasted.trim() === ''}>
            <Icon node={ClipboardPaste} /> {i18n.t('import.read_paste')}
          </button>
        </form>
      </div>
      <p class="small quiet">
        {i18n.t('import.whole')} <a href="#backups">{i18n.t('options.backups')}</a>
      </p>
    </>
  );
}
