import { type Answers, answerTo, type Missing } from '../missing.ts';
import { fillPlaces, placesIn } from '../places.ts';
import { cursorMarks, indexOfMark, markOf, missingMark, withoutMarks } from './marks.ts';
import { tidy } from './source-text.ts';

export interface Rendered {
  /** Line ends are "\n". What is missing stands as a mark: see `missingMark` and `missing`. */
  text: string;
  /** Without a value, in the order in which the text is read. A reply with any is not inserted. */
  missing: Missing[];
  /** What the person may be asked: everything missing, and the questions that have an answer. */
  fields: Missing[];
  /** Where the caret shall stand after insertion, as an offset into `text` in UTF-16 units; null for its end. */
  caret: number | null;
}

/**
 * Puts answers and places into a text that has marks.
 * @param marked what the marks stand for, in their order
 */
export function finish(raw: string, marked: readonly Missing[], answers: Answers): Rendered {
  // Places first: what a person answers may have brackets of its own.
  const filled = fillPlaces(raw, placeAnswers(raw, answers));
  const places = placesIn(filled).map((name): Missing => ({ kind: 'place', name }));
  const answered = filled.replace(new RegExp(missingMark, 'gu'), (mark) => {
    const field = marked[indexOfMark(mark)];
    const answer = field === undefined ? null : answerTo(field, answers);
    return answer === null ? mark : withoutMarks(answer);
  });
  const { text, caret } = withoutCursor(tidy(answered));
  const at = (field: Missing) =>
    filled.indexOf(field.kind === 'place' ? `[${field.name}]` : markOf(marked.indexOf(field)));
  // A question that a condition or filter left out in the end is not asked.
  const asked = marked.filter((field) => field.kind === 'variable' || at(field) >= 0);
  const fields = [...asked, ...places].toSorted((a, b) => at(a) - at(b));
  const missing = fields.filter((field) => answerTo(field, answers) === null);
  return { text: renumbered(text, marked, missing), missing, fields, caret };
}

function placeAnswers(raw: string, answers: Answers): Answers {
  const given = placesIn(raw).flatMap((name): [string, string][] => {
    const answer = Object.hasOwn(answers, name) ? (answers[name]?.trim() ?? '') : '';
    return answer === '' ? [] : [[name, withoutMarks(answer)]];
  });
  return Object.fromEntries(given);
}

/** The reply's own wish counts before that of an included one. */
function withoutCursor(marked: string): { text: string; caret: number | null } {
  const { own, included } = cursorMarks;
  const at = marked.indexOf(marked.includes(own) ? own : included);
  const without = (text: string) => text.replaceAll(own, '').replaceAll(included, '');
  return { text: without(marked), caret: at < 0 ? null : without(marked.slice(0, at)).length };
}

/** A mark's number is its place in `missing`, so that a preview can say what stands there. */
function renumbered(text: string, marked: readonly Missing[], missing: readonly Missing[]): string {
  return text.replace(new RegExp(missingMark, 'gu'), (mark) => {
    const field = marked[indexOfMark(mark)];
    return field === undefined ? mark : markOf(missing.indexOf(field));
  });
}
