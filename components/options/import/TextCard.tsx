import { FileText } from 'lucide';
import { i18n } from '#i18n';
import type { FormatId } from '../../../utils/domain/formats/format.ts';
import { formats } from '../../../utils/domain/formats/formats.ts';
import type { FieldMapping } from '../../../utils/domain/formats/mapping.ts';
import { Field } from '../../basics/Field.tsx';
import { Icon } from '../../basics/Icon.tsx';
import type { Moment } from '../../basics/moment.ts';
import type { ReadText } from './import-state.ts';
import { formatName, foundWords } from './import-words.ts';
import { MappingFields } from './MappingFields.tsx';
import { Notes } from './Notes.tsx';
import { nameWords, troubleSentence } from './trouble-words.ts';

interface Props {
  text: ReadText;
  moment: Moment;
  onFormat(format: FormatId): void;
  onFields(mapping: FieldMapping): void;
}

/** One file or pasted text: what it was read as, and what was noticed about it as a whole. */
export function TextCard({ text: { name, result }, moment, onFormat, onFields }: Props) {
  const answer = result.ok ? result.answer : null;
  const outcome = answer?.outcome;
  const trouble = result.ok ? (outcome?.ok === false ? outcome.problem : null) : result.trouble;
  return (
    <div class="setting">
      <p class="grow import-file">
        <Icon node={FileText} size={20} />
        <span class="grow">
          <span class="setting-name">{nameWords(name)}</span>
          {outcome?.ok === true && (
            <span class="small quiet">{foundWords(outcome.replies.length, moment)}</span>
          )}
        </span>
      </p>
      {answer !== null && (
        <Field label={i18n.t('import.format')} error={null} class="format-field">
          {(control) => (
            <select
              {...control}
              class="field"
              value={answer.format ?? ''}
              onChange={({ currentTarget: { value } }) => {
                const chosen = formats.find(({ id }) => id === value);
                if (chosen !== undefined) onFormat(chosen.id);
              }}
            >
              {answer.format === null && <option value="">{i18n.t('import.format_unknown')}</option>}
              {likeliestFirst(answer.format, answer.others).map((id) => (
                <option key={id} value={id}>
                  {formatName(id)}
                </option>
              ))}
            </select>
          )}
        </Field>
      )}
      <div role="alert" class="row-news">
        {trouble !== null && <p class="notice bad">{troubleSentence(trouble, name)}</p>}
        {trouble === null && answer?.sure === false && <p class="notice">{i18n.t('import.not_sure')}</p>}
      </div>
      {outcome?.ok === true && outcome.guess !== null && (
        <MappingFields guess={outcome.guess} onChange={onFields} />
      )}
      {outcome?.ok === true && outcome.notes.length > 0 && <Notes notes={outcome.notes} />}
    </div>
  );
}

function likeliestFirst(format: FormatId | null, others: readonly FormatId[]): FormatId[] {
  const likely = format === null ? others : [format, ...others];
  return [...new Set([...likely, ...formats.map(({ id }) => id)])];
}
