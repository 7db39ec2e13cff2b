import { editableText } from './editable-text.ts';

/** The text of a composer with the selection as offsets into it; without a selection inside, `selection` is null. */
export interface ReadBack {
  text: string;
  selection: { start: number; end: number } | null;
}

/** What really stands in a composer: no driver's own word is believed. */
export function readBack(element: HTMLElement): ReadBack {
  if (element instanceof HTMLTextAreaElement) {
    return { text: element.value, selection: { start: element.selectionStart, end: element.selectionEnd } };
  }
  return readEditable(element);
}

/** For comparing: line ends, no-break and zero-width spaces differ between editors without meaning anything. */
export function normalised(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[\u00a0\u202f]/g, ' ')
    .replace(/\u200b|\ufeff/g, '');
}

function readEditable(root: HTMLElement): ReadBack {
  const selected = root.ownerDocument.getSelection();
  const range = selected !== null && selected.rangeCount > 0 ? selected.getRangeAt(0) : null;
  let start: number | null = null;
  let end: number | null = null;
  const text = editableText(root, (node, offset, before) => {
    if (range === null) return;
    if (range.startContainer === node && range.startOffset === offset) start = before;
    if (range.endContainer === node && range.endOffset === offset) end = before;
  });
  return { text, selection: start !== null && end !== null ? { start, end } : null };
}
