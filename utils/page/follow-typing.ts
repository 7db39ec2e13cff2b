/**
 * Calls back after each thing that can change the text before the caret. Editors differ in what they emit (Lexical keeps
 * `input` to itself, native insertions emit none), so keys, input and the selection are all heard, and one look is made
 * when the event is over.
 */
export function followTyping(document: Document, changed: () => void, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;

  function later(): void {
    timer ??= setTimeout(() => {
      timer = undefined;
      changed();
    });
  }

  for (const type of ['input', 'keyup', 'selectionchange']) {
    document.addEventListener(type, later, { capture: true, signal });
  }
  signal.addEventListener('abort', () => clearTimeout(timer));
}
