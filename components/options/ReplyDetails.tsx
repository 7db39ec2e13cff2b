import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { normaliseShortcut } from '../../utils/domain/templates/shortcut.ts';
import type { Folder } from '../../utils/domain/templates/template.ts';
import { Field } from '../basics/Field.tsx';
import type { ReplyFields } from './draft.ts';

interface Props {
  fields: ReplyFields;
  folders: readonly Folder[];
  titleMissing: boolean;
  shortcutOwner: string | null;
  twinInSameLanguage: boolean;
  /** Its twin in the other language. */
  children: ComponentChildren;
  onEdit(change: Partial<ReplyFields>): void;
}

/** Everything about a reply except its text. */
export function ReplyDetails(props: Props) {
  const { fields, folders, titleMissing, shortcutOwner, onEdit } = props;
  const taken =
    shortcutOwner === null
      ? null
      : i18n.t('replies.shortcut_taken', [normaliseShortcut(fields.shortcut), shortcutOwner]);
  return (
    <div class="details">
      <Field
        label={i18n.t('replies.title')}
        error={titleMissing ? i18n.t('replies.needs_title') : null}
        class="wide"
      >
        {(control) => (
          <input
            {...control}
            class="field title-field"
            dir="auto"
            autocomplete="off"
            maxLength={120}
            value={fields.title}
            onInput={(event) => onEdit({ title: event.currentTarget.value })}
          />
        )}
      </Field>
      <Field label={i18n.t('replies.shortcut')} hint={i18n.t('replies.shortcut_hint')} error={taken}>
        {(control) => (
          <span class="slashed">
            <span aria-hidden="true">/</span>
            <input
              {...control}
              class="field"
              autocomplete="off"
              spellcheck={false}
              maxLength={60}
              value={fields.shortcut}
              onInput={(event) => onEdit({ shortcut: event.currentTarget.value })}
              onBlur={() => tidyShortcut(fields, onEdit)}
            />
          </span>
        )}
      </Field>
      <Field label={i18n.t('replies.tags')} hint={i18n.t('replies.tags_hint')}>
        {(control) => (
          <input
            {...control}
            class="field"
            autocomplete="off"
            value={fields.tags}
            onInput={(event) => onEdit({ tags: event.currentTarget.value })}
          />
        )}
      </Field>
      {folders.length > 0 && (
        <Field label={i18n.t('replies.folder')}>
          {(control) => (
            <select
              {...control}
              class="field"
              value={fields.folderId}
              onChange={(event) => onEdit({ folderId: event.currentTarget.value })}
            >
              {folders.map((folder) => (
                <option key={folder.id} value={folder.id}>
                  {folder.name}
                </option>
              ))}
              <option value="">{i18n.t('replies.no_folder')}</option>
            </select>
          )}
        </Field>
      )}
      <Field
        label={i18n.t('replies.language')}
        error={props.twinInSameLanguage ? i18n.t('editor.twin_language') : null}
      >
        {(control) => (
          <select
            {...control}
            class="field"
            value={fields.language}
            onChange={(event) => onEdit({ language: event.currentTarget.value === 'fr' ? 'fr' : 'en' })}
          >
            <option value="en">{i18n.t('language.en')}</option>
            <option value="fr">{i18n.t('language.fr')}</option>
          </select>
        )}
      </Field>
      {props.children}
    </div>
  );
}

function tidyShortcut(fields: ReplyFields, onEdit: Props['onEdit']): void {
  const shortcut = normaliseShortcut(fields.shortcut);
  if (shortcut !== fields.shortcut) onEdit({ shortcut });
}
