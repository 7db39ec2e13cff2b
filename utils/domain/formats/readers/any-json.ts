import { type Format, type ReadOutcome, refused } from '../format.ts';
import { type FieldMapping, guessMapping, type Records, readRecords } from '../mapping.ts';
import { isObject, itemsOf, textOf } from '../parse/fields.ts';
import { holdsJson, type Source } from '../source.ts';

/** Any JSON with a list of objects that hold texts. */
export const anyJson: Format = {
  id: 'json',
  label: 'JSON',
  detect(source) {
    const json = source.json();
    // A broken one is named as such, instead of being taken for a reply.
    if (!json.ok) return holdsJson(source) || source.fileName.endsWith('.json') ? 0.5 : 0;
    const records = recordsIn(json.value);
    if (records.length === 0) return isObject(json.value) || Array.isArray(json.value) ? 0.2 : 0;
    return guessMapping(records).sure ? 0.6 : 0.3;
  },
  read: (source) => readAnyJson(source),
};

export function readAnyJson(source: Source, mapping?: FieldMapping): ReadOutcome {
  const json = source.json();
  return json.ok ? readRecords(recordsIn(json.value), mapping) : refused(json.problem);
}

/** The longest list of objects that stands at the top or one step below it. */
function recordsIn(value: unknown): Records {
  const lists = [value, ...(isObject(value) ? Object.values(value) : [])].filter((one) => Array.isArray(one));
  const longest = lists.map((list) => itemsOf(list)).toSorted((a, b) => b.length - a.length)[0] ?? [];
  return longest.map(
    (item) => new Map(Object.entries(item).map(([name, held]) => [name, textsIn(held)] as const)),
  );
}

function textsIn(value: unknown): string {
  return Array.isArray(value) ? value.map(textOf).filter(Boolean).join(',') : textOf(value);
}
