import { select } from './caret.ts';
import { editableText } from './editable-text.ts';
import { readBack } from './read-back.ts';

/** An editor may still put its own caret after the text has arrived; so many looks, one frame each, see to that. */
const mostTries = 5;

/**
 * Puts the caret into a reply box that has the focus. Undo does not count it as a step: only the selection moves.
 * @param at offset into what `readBack` reads, UTF-16
 */
export async function putCaret(
  composer: HTMLElement,
  at: number,
  nextLook: () => Promise<void>,
): Promise<void> {
  const { text } = readBack(composer);
  let stayed = 0;
  for (let tries = 0; tries < mostTries && stayed < 2; tries++) {
    const { text: now, selection } = readBack(composer);
    // Somebody types already, where the caret was then.
    if (now !== text) return;
    const there = selection?.start === at && selection.end === at;
    stayed = there ? stayed + 1 : 0;
    if (!there) moveTo(composer, at);
    await nextLook();
  }
}

function moveTo(composer: HTMLElement, at: number): void {
  if (composer instanceof HTMLTextAreaElement) {
    composer.setSelectionRange(at, at);
    return;
  }
  const point = pointAt(composer, at);
  if (point === null) return;
  const range = composer.ownerDocument.createRange();
  range.setStart(point.node, point.offset);
  range.collapse(true);
  select(composer, range);
}

interface Point {
  node: Node;
  offset: number;
}

/** Several points of the DOM are one place in the text: a text node is the best, else the innermost element. */
function pointAt(root: HTMLElement, at: number): Point | null {
  let best: (Point & { rank: number }) | null = null;
  editableText(root, (node, offset, before) => {
    if (before !== at) return;
    const rank = node.nodeType === Node.TEXT_NODE ? Number.POSITIVE_INFINITY : depthOf(node, root);
    if (best === null || rank > best.rank) best = { node, offset, rank };
  });
  return best;
}

function depthOf(node: Node, root: Node): number {
  let depth = 0;
  for (let above: Node | null = node; above !== null && above !== root; above = above.parentNode) depth++;
  return depth;
}
