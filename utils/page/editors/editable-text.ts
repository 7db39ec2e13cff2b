const blocks = new Set(['P', 'DIV', 'LI', 'H1', 'H2', 'H3', 'BLOCKQUOTE', 'PRE', 'UL', 'OL']);

/**
 * The text that a contenteditable element shows.
 * @param see called for every point of its DOM where a caret can be, with the length of the text before it
 */
export function editableText(
  root: HTMLElement,
  see: (node: Node, offset: number, before: number) => void,
): string {
  let text = '';
  // Blocks that begin together begin one line, so a line end is written only where something stood before.
  let atLineStart = true;

  function walk(node: Node): void {
    if (node.nodeType === Node.TEXT_NODE) {
      const value = node.nodeValue ?? '';
      for (let offset = 0; offset <= value.length; offset++) see(node, offset, text.length + offset);
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
      see(node, index, text.length);
      walk(child);
    });
    see(node, node.childNodes.length, text.length);
    atLineStart = false;
  }

  walk(root);
  return text;
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
