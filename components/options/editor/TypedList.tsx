import { X } from 'lucide';
import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Language } from '../../../utils/domain/templates/template.ts';
import { Field } from '../../basics/Field.tsx';
import { Icon } from '../../basics/Icon.tsx';
import { type ListLimits, withTyped } from './lists.ts';

interface Props {
  label: string;
  hint: string;
  /** `lines`: one below the other, added by Enter. `words`: side by side, added by Enter or a comma. */
  kind: 'lines' | 'words';
  entries: readonly string[];
  limits: ListLimits;
  language: Language;
  onChange(entries: string[]): void;
}

const separators = { lines: /[\r\n]+/, words: /[\r\n,;]+/ };

/** A list that grows by typing or pasting; each entry can be taken out again. */
export function TypedList({ label, hint, kind, entries, limits, language, onChange }: Props) {
  const [typed, setTyped] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const full = entries.length >= limits.most;

  function add(text: string): void {
    const next = withTyped(entries, text, separators[kind], limits);
    setTyped('');
    if (next.length > entries.length) onChange(next);
  }

  function remove(entry: string): void {
    onChange(entries.filter((other) => other !== entry));
    input.current?.focus();
  }

  function pressed(event: KeyboardEvent): void {
    if (event.isComposing) return;
    const ends = event.key === 'Enter' || (kind === 'words' && [',', ';'].includes(event.key));
    if (ends) {
      // Enter would save the form.
      event.preventDefault();
      add(typed);
    } else if (event.key === 'Backspace' && typed === '' && kind === 'words') {
      onChange(entries.slice(0, -1));
    }
  }

  return (
    <Field label={label} hint={full ? i18n.t('editor.full', [String(limits.most)]) : hint}>
      {(control) => (
        <div class={`typed-list typed-${kind}`}>
          {entries.length > 0 && (
            <ul>
              {entries.map((entry) => (
                <li key={entry}>
                  <span dir="auto" lang={language}>
                    {entry}
                  </span>
                  <button
                    type="button"
                    aria-label={i18n.t('editor.remove', [entry])}
                    onClick={() => remove(entry)}
                  >
                    <Icon node={X} size={14} />
                  </button>
                </li>
              ))}
            </ul>
          )}
          <input
            {...control}
            ref={input}
            class="field"
            autocomplete="off"
            dir="auto"
            lang={language}
            readOnly={full}
            maxLength={limits.longest}
            placeholder={kind === 'lines' ? i18n.t('editor.example_add') : i18n.t('editor.word_add')}
            value={typed}
            onInput={(event) => setTyped(event.currentTarget.value)}
            onKeyDown={pressed}
            onPaste={(event) => {
              const text = event.clipboardData?.getData('text/plain') ?? '';
              // A field of one line would run the lines of a list together.
              if (!separators[kind].test(text.trim())) return;
              event.preventDefault();
              add(`${typed}${text}`);
            }}
            // What was typed and not ended by Enter is meant all the same.
            onBlur={() => add(typed)}
          />
        </div>
      )}
    </Field>
  );
}
