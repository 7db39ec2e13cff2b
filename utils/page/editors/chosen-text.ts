import { readBack } from './read-back.ts';

/** The selected part of a composer's text; the whole where nothing is selected. Line ends are "\n". */
export function chosenText(composer: HTMLElement): string {
  const { text, selection } = readBack(composer);
  const { start, end } = selection ?? { start: 0, end: 0 };
  return (start < end ? text.slice(start, end) : text).replace(/\r\n?/g, '\n').trim();
}
