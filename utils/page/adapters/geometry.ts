/** The box of an element; wrappers with `display: contents` have none, so their first child with a box stands in. */
export function boxOf(element: Element): DOMRect {
  const box = element.getBoundingClientRect();
  if (box.width > 0 || box.height > 0) return box;
  for (const child of element.children) {
    const inner = boxOf(child);
    if (inner.width > 0 || inner.height > 0) return inner;
  }
  return box;
}

export function isVisible(element: Element): boolean {
  const box = boxOf(element);
  return box.width > 1 && box.height > 1;
}

/** Whether two boxes share a part of the screen's width: they stand above each other, not side by side. */
export function shareColumn(a: DOMRect, b: DOMRect): boolean {
  const shared = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  return shared > Math.min(a.width, b.width) / 2;
}
