/**
 * Calls back after each thing that can change the text before the caret. Editors differ in what they emit (Lexical keeps
 * `input` to itself, native insertions emit none), so keys, input and the selection are all heard, and one look is made
 * when the event is over.
 */
export function followComposer(
  document: Document,
  composer: () => HTMLElement | null,
  changed: (composer: HTMLElement) => void,
  signal: AbortSignal,
): void {
  let timer: ReturnType<typeof setTimeout> | undefined;

  function later(): void {
    timer ??= setTimeout(() => {
      timer = undefined;
      const current = composer();
      if (current !== null && current.contains(document.activeElement)) changed(current);
    });
  }

  for (const type of ['input', 'keyup', 'selectionchange']) {
    document.addEventListener(type, later, { capture: true, signal });
  }
  signal.addEventListener('abort', () => clearTimeout(timer));
}
