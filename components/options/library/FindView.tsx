import { ArrowLeft } from 'lucide';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { TextQuery } from '../../../utils/domain/library/find-text.ts';
import { findReplies, replacedBody } from '../../../utils/domain/library/replace-text.ts';
import type { Template } from '../../../utils/domain/templates/template.ts';
import { Field } from '../../basics/Field.tsx';
import { Icon } from '../../basics/Icon.tsx';
import { type Moment, numberWords } from '../../basics/moment.ts';
import { useOnce } from '../../basics/use-once.ts';
import { FoundRow } from './FoundRow.tsx';

interface Props {
  templates: readonly Template[];
  moment: Moment;
  /** Resolves with whether it was done. */
  onReplace(ids: string[], query: TextQuery, replacement: string): Promise<boolean>;
  onBack(): void;
}

/** Rows drawn at first, and with each press after that. */
const atATime = 100;

/** Every reply that contains a text, and another text in its place: for a changed price or phone number. */
export function FindView({ templates, moment, onReplace, onBack }: Props) {
  const [find, setFind] = useState('');
  const [loose, setLoose] = useState(false);
  const [whole, setWhole] = useState(true);
  const [replacement, setReplacement] = useState('');
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [most, setMost] = useState(atATime);
  const [running, once] = useOnce();
  const root = useRef<HTMLElement>(null);
  useEffect(() => root.current?.querySelector('input')?.focus(), []);

  const query = useMemo(() => ({ find, loose, whole }), [find, loose, whole]);
  const found = useMemo(() => findReplies(templates, query), [templates, query]);
  const rows = found.map((one) => {
    const possible = replacedBody(one.template, query, replacement) !== null;
    return { found: one, possible, on: possible && !left.has(one.template.id) };
  });
  const ids = rows.filter(({ on }) => on).map((row) => row.found.template.id);
  const more = Math.min(atATime, rows.length - most);

  function leaveOut(id: string, out: boolean): void {
    const next = new Set(left);
    if (out) next.add(id);
    else next.delete(id);
    setLeft(next);
  }

  async function replace(): Promise<void> {
    if (ids.length === 0 || !(await onReplace(ids, query, replacement))) return;
    // What was replaced is looked at: the new text is what to find now.
    setFind(replacement);
    setReplacement('');
    setLeft(new Set());
    root.current?.querySelector('input')?.focus();
  }

  return (
    <section ref={root} class="find" aria-labelledby="find-title">
      <button type="button" class="button plain editor-back" onClick={onBack}>
        <Icon node={ArrowLeft} /> {i18n.t('replies.back')}
      </button>
      <h2 id="find-title">{i18n.t('find.title')}</h2>
      <p class="quiet">{i18n.t('find.hint')}</p>
      <form
        class="find-form"
        onSubmit={(event) => {
          event.preventDefault();
          // Enter with nothing to put in would take out what was looked for: only a press of the button means that.
          if (replacement !== '') once(replace);
        }}
      >
        <Field label={i18n.t('find.find')}>
          {(control) => (
            <input
              {...control}
              class="field"
              autocomplete="off"
              spellcheck={false}
              maxLength={2_000}
              value={find}
              onInput={(event) => setFind(event.currentTarget.value)}
            />
          )}
        </Field>
        <Field label={i18n.t('find.replacement')}>
          {(control) => (
            <input
              {...control}
              class="field"
              autocomplete="off"
              value={replacement}
              onInput={(event) => setReplacement(event.currentTarget.value)}
            />
          )}
        </Field>
        <div class="find-ways">
          <Tick label={i18n.t('find.whole')} on={whole} onChange={setWhole} />
          <Tick label={i18n.t('find.loose')} on={loose} onChange={setLoose} />
        </div>
        <div class="find-do">
          <span class="grow quiet" role="status">
            {running && i18n.t('tidy.working')}
            {!running && find !== '' && foundWords(found.length, whole)}
          </span>
          {found.length > 0 && replacement === '' && (
            <button
              type="button"
              class="button danger"
              disabled={running || ids.length === 0}
              onClick={() => once(replace)}
            >
              {i18n.t('find.take_out', ids.length, [numberWords(ids.length, moment)])}
            </button>
          )}
          {found.length > 0 && replacement !== '' && (
            <button type="submit" class="button main" disabled={running || ids.length === 0}>
              {i18n.t('find.replace', ids.length, [numberWords(ids.length, moment)])}
            </button>
          )}
        </div>
      </form>
      {rows.length > 0 && (
        <ul class="card find-rows">
          {rows.slice(0, most).map((row) => (
            <FoundRow
              key={row.found.template.id}
              found={row.found}
              possible={row.possible}
              on={row.on}
              replacement={replacement}
              onChange={(on) => leaveOut(row.found.template.id, !on)}
            />
          ))}
        </ul>
      )}
      {more > 0 && (
        <button type="button" class="button plain" onClick={() => setMost(most + atATime)}>
          {i18n.t('trash.more', [numberWords(more, moment)])}
        </button>
      )}
    </section>
  );
}

function foundWords(count: number, whole: boolean): string {
  if (count > 0) return i18n.t('find.found', count);
  return whole ? i18n.t('find.none_whole') : i18n.t('find.none');
}

function Tick({ label, on, onChange }: { label: string; on: boolean; onChange(on: boolean): void }) {
  return (
    <label class="find-way">
      <input type="checkbox" checked={on} onChange={(event) => onChange(event.currentTarget.checked)} />
      {label}
    </label>
  );
}
