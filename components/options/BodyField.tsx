import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Language } from '../../utils/domain/templates/template.ts';
import { type VariableName, variableNames } from '../../utils/domain/templates/values.ts';
import { Field } from '../basics/Field.tsx';
import { variableLabel } from '../basics/words.ts';
import { snippetFor } from './snippet.ts';

interface Props {
  body: string;
  language: Language;
  error: string | null;
  onInput(body: string): void;
}

/** The text of a reply, with a button for each variable. */
export function BodyField({ body, language, error, onInput }: Props) {
  const area = useRef<HTMLTextAreaElement>(null);

  function insert(name: VariableName): void {
    const field = area.current;
    if (field === null) return;
    const snippet = snippetFor(name, language, field.value.slice(0, field.selectionStart));
    field.focus();
    // The old command, because it is the only way that the browser's own undo knows about.
    if (document.execCommand('insertText', false, snippet)) return;
    field.setRangeText(snippet, field.selectionStart, field.selectionEnd, 'end');
    onInput(field.value);
  }

  return (
    <Field label={i18n.t('replies.body')} error={error} class="body-field">
      {(control) => (
        <>
          <fieldset class="variables">
            <legend class="small quiet">{i18n.t('replies.insert_variable')}</legend>
            {variableNames.map((name) => (
              <button
                key={name}
                type="button"
                class="variable"
                // The text keeps its caret: that is where the variable goes.
                onPointerDown={(event) => event.preventDefault()}
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => insert(name)}
              >
                {variableLabel(name)}
              </button>
            ))}
          </fieldset>
          <textarea
            {...control}
            ref={area}
            class="field body-text"
            dir="auto"
            lang={language}
            rows={9}
            value={body}
            onInput={(event) => onInput(event.currentTarget.value)}
          />
        </>
      )}
    </Field>
  );
}
