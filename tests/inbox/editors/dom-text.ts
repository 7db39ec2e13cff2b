// Reads a contenteditable's text from the DOM: for the editor that has no state of its own, and to tell when an
// editor's DOM has caught up with its state.

/** A character for private use: no text has it. */
const endMark = '\uE000';
const blockTags = new Set(['P', 'DIV', 'LI', 'UL', 'OL', 'BLOCKQUOTE', 'FIGURE', 'H1', 'H2']);

export function domText(root: HTMLElement): string {
  if (root instanceof HTMLTextAreaElement) return root.value;
  return linesOf(root).map(lineText).join('\n');
}

/** The text before a point in `root`, whose length is the point's offset. */
export function textBefore(root: HTMLElement, node: Node, offset: number): string {
  const range = document.createRange();
  range.setStart(root, 0);
  range.setEnd(node, offset);
  const copy = document.createElement('div');
  copy.append(range.cloneContents());
  // An end mark keeps a <br> just before the point from counting as the filler at a line's end.
  copy.append(document.createTextNode(endMark));
  return domText(copy).replace(/\n?\uE000$/, (mark) =>
    mark.length > 1 && endsInBlock(copy) ? '' : mark.slice(0, -1),
  );
}

function endsInBlock(copy: HTMLElement): boolean {
  const before = copy.childNodes[copy.childNodes.length - 2];
  return before !== undefined && isBlock(before);
}

function linesOf(element: Node): Node[][] {
  const lines: Node[][] = [];
  let loose: Node[] = [];
  const flush = (): void => {
    if (loose.length > 0) lines.push(loose);
    loose = [];
  };
  for (const child of element.childNodes) {
    if (isBlock(child)) {
      flush();
      lines.push(...linesOf(child));
    } else {
      loose.push(child);
    }
  }
  flush();
  return lines.length > 0 ? lines : [[]];
}

function lineText(nodes: readonly Node[]): string {
  const text = nodes.map(inlineText).join('');
  // A last <br> only holds the line open.
  return nodes.some((node) => node.nodeName === 'BR' || node.childNodes.length > 0) && endsWithBreak(nodes)
    ? text.slice(0, -1)
    : text;
}

function endsWithBreak(nodes: readonly Node[]): boolean {
  const last = nodes.at(-1);
  if (last === undefined) return false;
  return last.nodeName === 'BR' || endsWithBreak([...last.childNodes]);
}

function inlineText(node: Node): string {
  if (node.nodeName === 'BR') return '\n';
  if (node instanceof HTMLImageElement) return node.alt;
  return node instanceof Text ? node.data : [...node.childNodes].map(inlineText).join('');
}

function isBlock(node: Node): boolean {
  return blockTags.has(node.nodeName);
}
