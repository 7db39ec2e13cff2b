/** Text as a person sees it: pictures of emoji count as their `alt`, runs of spaces as one. */
export function visibleText(element: Element): string {
  let text = '';
  for (const node of element.childNodes) {
    if (node instanceof HTMLImageElement) text += node.alt;
    else if (node instanceof HTMLBRElement) text += '\n';
    else if (node instanceof Element) text += visibleText(node);
    else if (node.nodeType === Node.TEXT_NODE) text += node.nodeValue ?? '';
  }
  return text.replace(/[ \t\u00a0]+/g, ' ').trim();
}

/** The innermost elements that hold text, in reading order, without the subtrees to skip. */
export function textLeaves(root: Element, skip: string): Element[] {
  if (root.matches(skip)) return [];
  const own = [...root.childNodes].some(
    (node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim() !== '',
  );
  if (own) return [root];
  return [...root.children].flatMap((child) => textLeaves(child, skip));
}
