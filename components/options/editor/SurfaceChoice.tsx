import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import { type Surface, surfaces } from '../../../utils/domain/inbox/surface.ts';

interface Props {
  chosen: readonly Surface[];
  /** Nothing is chosen, and somebody wanted to save. */
  missing: boolean;
  onChange(chosen: Surface[]): void;
}

const labels: Record<Surface, () => string> = {
  message: () => i18n.t('editor.surface_message'),
  comment: () => i18n.t('editor.surface_comment'),
  'private-reply': () => i18n.t('editor.surface_private'),
};

/** Where a reply may be used; at least one place. */
export function SurfaceChoice({ chosen, missing, onChange }: Props) {
  const noteId = useId();
  return (
    <fieldset class="choice" aria-describedby={missing ? noteId : undefined}>
      <legend class="field-label">{i18n.t('editor.surfaces')}</legend>
      {surfaces.map((surface) => (
        <label key={surface}>
          <input
            type="checkbox"
            aria-invalid={missing ? true : undefined}
            checked={chosen.includes(surface)}
            onChange={(event) => {
              const on = event.currentTarget.checked;
              onChange(surfaces.filter((one) => (one === surface ? on : chosen.includes(one))));
            }}
          />
          {labels[surface]()}
        </label>
      ))}
      {missing && (
        <p id={noteId} class="field-note wrong">
          {i18n.t('editor.needs_surface')}
        </p>
      )}
    </fieldset>
  );
}
