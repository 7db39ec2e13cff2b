import { type KeyPress, matchesCombo } from '../settings/keys.ts';
import type { Surroundings } from './language/run.ts';
import type { Answers } from './missing.ts';
import type { UsageOf } from './rank.ts';
import { type RenderResult, render } from './render.ts';
import type { TemplateSearch } from './search.ts';
import type { Language, Template } from './template.ts';

/** What the person did in the panel so far. */
export interface Picker {
  query: string;
  language: Language | null;
  tag: string | null;
  /** Index into the results. */
  selected: number;
  /** Typed or chosen for what is missing. */
  answers: Answers;
}

export const emptyPicker: Picker = { query: '', language: null, tag: null, selected: 0, answers: {} };

export type PickerAct =
  | { kind: 'query'; query: string }
  | { kind: 'language'; language: Language | null }
  | { kind: 'tag'; tag: string | null }
  | { kind: 'move'; by: number; count: number }
  | { kind: 'select'; index: number }
  | { kind: 'answer'; name: string; value: string };

export function pick(picker: Picker, act: PickerAct): Picker {
  switch (act.kind) {
    case 'query':
      return { ...picker, query: act.query, selected: 0 };
    case 'language':
      return { ...picker, language: act.language, selected: 0 };
    case 'tag':
      return { ...picker, tag: act.tag, selected: 0 };
    case 'move':
      return { ...picker, selected: act.count === 0 ? 0 : around(picker.selected + act.by, act.count) };
    case 'select':
      return { ...picker, selected: act.index };
    case 'answer':
      return { ...picker, answers: { ...picker.answers, [act.name]: act.value } };
  }
}

/** Round the ends: the last reply is one step above the first. A page may be longer than the whole list. */
function around(index: number, count: number): number {
  return ((index % count) + count) % count;
}

/** More than can be looked through is no help; the search narrows it down. */
export const mostResults = 200;

/** @param suggested ids of what is suggested for the message on screen: first while nothing is typed */
export function resultsOf(
  search: TemplateSearch,
  { query, language, tag }: Picker,
  usage?: UsageOf,
  suggested: readonly string[] = [],
): Template[] {
  const found = search.find(query, { language, tag, ...(usage && { usage }) });
  if (query.trim() !== '' || suggested.length === 0) return found.slice(0, mostResults);
  const first = suggested.flatMap((id) => found.find((template) => template.id === id) ?? []);
  return [...first, ...found.filter((template) => !first.includes(template))].slice(0, mostResults);
}

export function previewOf(template: Template, surroundings: Surroundings, picker: Picker): RenderResult {
  return render(template, surroundings, picker.answers);
}

/** What a key in the panel asks for; null leaves it to the field that has the focus. */
export type KeyIntent =
  | { kind: 'insert' }
  | { kind: 'insert-number'; index: number }
  | { kind: 'close' }
  | { kind: 'favourite' }
  | { kind: 'move'; by: number }
  | { kind: 'type'; character: string }
  | { kind: 'erase' };

/** Marks the chosen reply as a favourite, or no longer. */
export const favouriteKey = 'Alt+F';

/** Rows that a page key moves by. */
const page = 8;

/**
 * @param query a digit chooses only while nothing is typed; with Alt it always does
 */
export function intentOf(press: KeyPress, query: string): KeyIntent | null {
  const held = press.ctrlKey || press.metaKey;
  const digit = /^(?:Digit|Numpad)([1-9])$/.exec(press.code)?.[1];
  if (press.altKey && !held && digit !== undefined)
    return { kind: 'insert-number', index: Number(digit) - 1 };
  if (matchesCombo(press, favouriteKey)) return { kind: 'favourite' };
  if (held || press.altKey) return null;
  if (query === '' && /^[1-9]$/.test(press.key))
    return { kind: 'insert-number', index: Number(press.key) - 1 };
  switch (press.key) {
    case 'Enter':
      return press.shiftKey ? null : { kind: 'insert' };
    case 'Escape':
      return { kind: 'close' };
    case 'ArrowDown':
      return { kind: 'move', by: 1 };
    case 'ArrowUp':
      return { kind: 'move', by: -1 };
    case 'PageDown':
      return { kind: 'move', by: page };
    case 'PageUp':
      return { kind: 'move', by: -page };
    case 'Backspace':
      return { kind: 'erase' };
    default:
      return [...press.key].length === 1 ? { kind: 'type', character: press.key } : null;
  }
}
