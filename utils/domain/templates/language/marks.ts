/**
 * While a reply is being filled in, one character stands for each thing that is missing, so that filters and conditions
 * treat it as the text it will be. They are characters that no writing has: private use for what is missing,
 * noncharacters ("reserved for internal use", Unicode 23.7) for the caret.
 */
const first = 0xe000;

/** More questions than this are no reply any more; there are 256 marks. */
export const mostFields = 60;

export const missingMark = /[\ue000-\ue0ff]/u;

export function markOf(index: number): string {
  return String.fromCharCode(first + index);
}

/** Which one a mark stands for. */
export function indexOfMark(mark: string): number {
  return mark.charCodeAt(0) - first;
}

/** Where the caret goes: the reply's own wish, and that of an included one, which counts when there is no other. */
export const cursorMarks = { own: '\ufdd0', included: '\ufdd1' } as const;

/** What came from outside must not look like a mark. One character for one: places in the text stay where they are. */
export function withoutMarks(text: string): string {
  return text.replace(/[\ue000-\ue0ff\ufdd0\ufdd1]/g, '\ufffd');
}
