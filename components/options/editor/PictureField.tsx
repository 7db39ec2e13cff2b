import { ImagePlus, Trash2 } from 'lucide';
import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { bytesOf } from '../../../utils/domain/templates/image.ts';
import { Icon } from '../../basics/Icon.tsx';
import { type PictureState, pictureProblem } from './picture-state.ts';

interface Props {
  state: PictureState;
  onChoose(file: File): void;
  onRemove(): void;
}

/** The one picture of a reply: chosen, dropped or pasted, shown with its size, taken off. */
export function PictureField({ state, onChoose, onRemove }: Props) {
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const { image, busy, problem } = state;

  function take(files: FileList | null | undefined): boolean {
    const [file] = files ?? [];
    if (file !== undefined) onChoose(file);
    return file !== undefined;
  }

  return (
    <section
      class={over ? 'picture over' : 'picture'}
      aria-labelledby="picture-title"
      onDragOver={(event) => {
        if (event.dataTransfer?.types.includes('Files') !== true) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        take(event.dataTransfer?.files);
      }}
    >
      {image !== null && (
        <img
          class="picture-thumb"
          src={`data:${image.type};base64,${image.data}`}
          alt={i18n.t('editor.picture_alt')}
        />
      )}
      <div class="grow">
        <h3 id="picture-title" class="field-label">
          {i18n.t('editor.picture')}
        </h3>
        <p class="small quiet">
          {image === null
            ? i18n.t('editor.picture_hint')
            : i18n.t('editor.picture_size', [
                String(image.width),
                String(image.height),
                String(Math.max(1, Math.round(bytesOf(image) / 1000))),
              ])}
        </p>
        <p role="status" class={problem === null ? 'small quiet' : 'small wrong'}>
          {busy ? i18n.t('editor.picture_busy') : problem !== null && pictureProblem(problem)}
        </p>
      </div>
      <div class="acts">
        <button type="button" class="button" disabled={busy} onClick={() => input.current?.click()}>
          <Icon node={ImagePlus} />{' '}
          {image === null ? i18n.t('editor.picture_choose') : i18n.t('editor.picture_change')}
        </button>
        {image !== null && (
          <button type="button" class="button danger" onClick={onRemove}>
            <Icon node={Trash2} /> {i18n.t('editor.picture_remove')}
          </button>
        )}
      </div>
      <input
        ref={input}
        type="file"
        accept="image/*"
        hidden
        onChange={(event) => {
          take(event.currentTarget.files);
          // The same file can be chosen once more.
          event.currentTarget.value = '';
        }}
      />
    </section>
  );
}
