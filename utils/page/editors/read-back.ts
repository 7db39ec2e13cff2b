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

const blocks = new Set(['P', 'DIV', 'LI', 'H1', 'H2', 'H3', 'BLOCKQUOTE', 'PRE', 'UL', 'OL']);

function readEditable(root: HTMLElement): ReadBack {
  const selected = root.ownerDocument.getSelection();
  const range = selected !== null && selected.rangeCount > 0 ? selected.getRangeAt(0) : null;
  let text = '';
  let start: number | null = null;
  let end: number | null = null;

  function mark(node: Node, offset: number, length: number): void {
    if (range === null) return;
    if (range.startContainer === node && range.startOffset === offset) start = length;
    if (range.endContainer === node && range.endOffset === offset) end = length;
  }

  // Blocks that begin together begin one line, so a line end is written only where something stood before.
  let atLineStart = true;

  function walk(node: Node): void {
    if (node.nodeType === Node.TEXT_NODE) {
      const value = node.nodeValue ?? '';
      for (let offset = 0; offset <= value.length; offset++) mark(node, offset, text.length + offset);
      text += value;
      atLineStart = false;
      return;
    }
    if (!(node instanceof HTMLElement)) return;
    if (node instanceof HTMLImageElement) text += node.alt;
    if (node instanceof HTMLBRElement && !isFiller(node)) text += '\n';
    const isBlock = blocks.has(node.tagName) && node !== root;
    if (isBlock && !atLineStart) text += '\n';
    if (isBlock) atLineStart = true;
    node.childNodes.forEach((child, index) => {
      mark(node, index, text.length);
      walk(child);
    });
    mark(node, node.childNodes.length, text.length);
    atLineStart = false;
  }

  walk(root);
  return { text, selection: start !== null && end !== null ? { start, end } : null };
}

/** A break at the end of a block only keeps an empty line open; it is no line end of the text. */
function isFiller(br: HTMLBRElement): boolean {
  let at: Node = br;
  while (at.parentNode instanceof HTMLElement && at.nextSibling === null) {
    at = at.parentNode;
    if (at instanceof HTMLElement && blocks.has(at.tagName)) return true;
  }
  return false;
}
