import { i18n } from '#i18n';
import type { Found } from '../../../utils/domain/library/replace-text.ts';

interface Props {
  found: Found;
  /** Something storable is left after replacing. */
  possible: boolean;
  on: boolean;
  /** Empty: the match is only shown. */
  replacement: string;
  onChange(on: boolean): void;
}

/** A reply that has the text, with the words around it, before and after. */
export function FoundRow({ found, possible, on, replacement, onChange }: Props) {
  const { template, extracts, count } = found;
  const hidden = count - extracts.length;
  return (
    <li class="find-row">
      <label class="find-name">
        <input
          type="checkbox"
          checked={on}
          disabled={!possible}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
        <span class="grow" dir="auto">
          {template.title}
        </span>
        <span class="badge">{template.language.toUpperCase()}</span>
      </label>
      {extracts.map(({ start, before, match, after }) => (
        <p key={start} class="find-extract" dir="auto" lang={template.language}>
          {before}
          {replacement === '' || !on ? (
            <mark>{match}</mark>
          ) : (
            <>
              <del>{match}</del> <ins>{replacement}</ins>
            </>
          )}
          {after}
        </p>
      ))}
      {hidden > 0 && <p class="small quiet">{i18n.t('find.more', hidden)}</p>}
      {!possible && replacement === '' && <p class="small quiet">{i18n.t('find.nothing_left')}</p>}
    </li>
  );
}
