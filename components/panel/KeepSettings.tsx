import { i18n } from '#i18n';
import { normaliseShortcut } from '../../utils/domain/templates/shortcut.ts';
import type { Folder, Language } from '../../utils/domain/templates/template.ts';
import { Field } from '../basics/Field.tsx';
import type { KeptFields } from './KeepForm.tsx';

interface Props {
  form: KeptFields;
  folders: readonly Folder[];
  shortcutError: string | null;
  onChange(form: Partial<KeptFields>): void;
}

const languages: readonly [Language, () => string][] = [
  ['en', () => i18n.t('language.en')],
  ['fr', () => i18n.t('language.fr')],
];

/** What else can be said of the new reply at once; the rest is in the options. */
export function KeepSettings({ form, folders, shortcutError, onChange }: Props) {
  return (
    <div class="keep-settings">
      <Field label={i18n.t('replies.language')}>
        {(control) => (
          <select
            {...control}
            class="field"
            value={form.language}
            onChange={(event) => onChange({ language: event.currentTarget.value === 'fr' ? 'fr' : 'en' })}
          >
            {languages.map(([language, label]) => (
              <option key={language} value={language}>
                {label()}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label={i18n.t('replies.shortcut')} error={shortcutError}>
        {(control) => (
          <span class="keep-slashed">
            <span aria-hidden="true">/</span>
            <input
              {...control}
              class="field"
              data-field="keep-shortcut"
              autocomplete="off"
              spellcheck={false}
              maxLength={40}
              value={form.shortcut}
              onInput={(event) => {
                const shortcut = normaliseShortcut(event.currentTarget.value);
                event.currentTarget.value = shortcut;
                onChange({ shortcut });
              }}
            />
          </span>
        )}
      </Field>
      {folders.length > 0 && (
        <Field label={i18n.t('replies.folder')} class="keep-folder">
          {(control) => (
            <select
              {...control}
              class="field"
              value={form.folderId ?? ''}
              onChange={(event) => onChange({ folderId: event.currentTarget.value || null })}
            >
              <option value="">{i18n.t('replies.no_folder')}</option>
              {folders.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          )}
        </Field>
      )}
    </div>
  );
}
