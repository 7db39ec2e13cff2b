import { readBack } from './editors/read-back.ts';

/** "/" and letters at the start of a word, right before the caret: the beginning of a shortcut. */
const call = /(?:^|[\s\u00a0])\/(\p{L}[\p{L}\p{N}_-]{0,39})$/u;

/** What stands between the slash and the caret, or null. */
export function slashQuery(textBeforeCaret: string): string | null {
  return call.exec(textBeforeCaret)?.[1] ?? null;
}

/** The call that is being typed in this composer, or null. */
export function slashIn(composer: HTMLElement): string | null {
  const { text, selection } = readBack(composer);
  if (selection === null || selection.start !== selection.end) return null;
  return slashQuery(text.slice(0, selection.start));
}
