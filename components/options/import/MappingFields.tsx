import { i18n } from '#i18n';
import {
  type FieldGuess,
  type FieldMapping,
  type Target,
  targets,
} from '../../../utils/domain/formats/mapping.ts';
import { Field } from '../../basics/Field.tsx';

interface Props {
  guess: FieldGuess;
  onChange(mapping: FieldMapping): void;
}

const labels: Record<Target, () => string> = {
  title: () => i18n.t('replies.title'),
  body: () => i18n.t('replies.body'),
  shortcut: () => i18n.t('replies.shortcut'),
  folder: () => i18n.t('replies.folder'),
  tags: () => i18n.t('replies.tags'),
  language: () => i18n.t('replies.language'),
};

/** Which column of an unknown table, or field of an unknown file, holds what. */
export function MappingFields({ guess: { mapping, fields }, onChange }: Props) {
  return (
    <fieldset class="mapping">
      <legend class="setting-name">{i18n.t('import.mapping')}</legend>
      {targets.map((target) => (
        <Field key={target} label={labels[target]()}>
          {(control) => (
            <select
              {...control}
              class="field"
              value={mapping[target] ?? ''}
              onChange={({ currentTarget: { value } }) => onChange({ ...mapping, [target]: value || null })}
            >
              {target !== 'body' && <option value="">{i18n.t('import.no_field')}</option>}
              {fields.map(({ name, sample }) => (
                <option key={name} value={name}>
                  {sample === '' ? name : i18n.t('import.field_sample', [name, sample.slice(0, 40)])}
                </option>
              ))}
            </select>
          )}
        </Field>
      ))}
    </fieldset>
  );
}
