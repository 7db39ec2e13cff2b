/** Where the person was typing before the panel took the focus. */
export interface SavedCaret {
  composer: HTMLElement;
  restore(): void;
}

/** Remembers the caret or selection of a composer; without one inside, typing goes on at the end. */
export function saveCaret(composer: HTMLElement): SavedCaret {
  if (composer instanceof HTMLTextAreaElement) {
    const { selectionStart, selectionEnd } = composer;
    return { composer, restore: () => composer.setSelectionRange(selectionStart, selectionEnd) };
  }
  const selection = composer.ownerDocument.getSelection();
  const range = selection !== null && selection.rangeCount > 0 ? selection.getRangeAt(0) : null;
  if (range === null || !composer.contains(range.commonAncestorContainer)) {
    return { composer, restore: () => caretToEnd(composer) };
  }
  const kept = range.cloneRange();
  return {
    composer,
    restore() {
      if (!kept.startContainer.isConnected || !composer.contains(kept.commonAncestorContainer))
        caretToEnd(composer);
      else select(composer, kept);
    },
  };
}

/** Focuses a composer and puts the caret where it was; `focus()` alone would put it at the start. */
export function focusAt(composer: HTMLElement, saved: SavedCaret | null): void {
  composer.focus({ preventScroll: true });
  if (saved !== null && saved.composer === composer) saved.restore();
  else caretToEnd(composer);
}

/** Extends the selection over the characters before the caret, so that what is inserted replaces them. */
export function selectBefore(composer: HTMLElement, characters: number): void {
  if (composer instanceof HTMLTextAreaElement) {
    const end = composer.selectionEnd;
    composer.setSelectionRange(Math.max(0, end - characters), end);
    return;
  }
  const selection = composer.ownerDocument.getSelection();
  if (selection === null || selection.rangeCount === 0) return;
  const range = selection.getRangeAt(0).cloneRange();
  // What was typed in one go stands in one text node; anything else is left as it is and the check afterwards tells.
  if (range.endContainer.nodeType !== Node.TEXT_NODE || range.endOffset < characters) return;
  range.setStart(range.endContainer, range.endOffset - characters);
  select(composer, range);
}

function caretToEnd(composer: HTMLElement): void {
  if (composer instanceof HTMLTextAreaElement) {
    composer.setSelectionRange(composer.value.length, composer.value.length);
    return;
  }
  const range = composer.ownerDocument.createRange();
  range.selectNodeContents(lastLine(composer));
  range.collapse(false);
  select(composer, range);
}

/** The innermost last element: a caret behind a paragraph instead of in it is refused by some editors. */
function lastLine(composer: HTMLElement): Node {
  let at: Node = composer;
  while (at.lastChild !== null && at.lastChild.nodeName !== 'BR') at = at.lastChild;
  return at;
}

/** Never for a textarea: its selection is not the document's. */
export function select(composer: HTMLElement, range: Range): void {
  const selection = composer.ownerDocument.getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
}
