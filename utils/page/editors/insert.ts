import type { InsertOutcome } from '../../messages/protocol.ts';
import type { Driver } from './driver.ts';
import { drivers } from './drivers.ts';
import { kindOf } from './kind.ts';
import { putCaret } from './put-caret.ts';
import { normalised, type ReadBack, readBack } from './read-back.ts';

/** How long an editor may take to show the text, ms. */
const proofWithin = 1_000;

/**
 * Puts text in place of the selection and proves it by reading the composer afterwards: exactly what stood there before,
 * with the text at the caret. A way that changed anything else is never followed by another one: the draft comes first.
 * @param composer focused, with its selection where the text shall go
 * @param text line ends "\n"
 * @param caret where the caret shall stand afterwards, as an offset into `text`; null leaves it behind the text
 */
export async function insertAtCaret(
  composer: HTMLElement,
  text: string,
  caret: number | null,
): Promise<InsertOutcome> {
  const kind = kindOf(composer);
  if (kind === 'unknown') return { inserted: false, reason: 'unknown-editor', tried: [], touched: false };
  if (drivers[kind].hearsSelection) await selectionHeard(composer.ownerDocument);
  const before = readBack(composer);
  const wanted = expected(before, text);
  const tried: string[] = [];
  for (const way of drivers[kind].ways) {
    tried.push(way.name);
    way.put(composer, text);
    if (await becomes(composer, wanted)) {
      const start = before.selection?.start ?? before.text.length;
      if (caret !== null) await putCaret(composer, start + caret, nextLook);
      return { inserted: true, by: `${kind}/${way.name}` };
    }
    if (readBack(composer).text !== before.text) {
      return { inserted: false, reason: 'not-proven', tried, touched: true };
    }
  }
  return { inserted: false, reason: 'not-proven', tried, touched: false };
}

/** Takes the last change back and says whether the draft stands again as it was. */
export async function undoInsertion(composer: HTMLElement, draftBefore: string): Promise<boolean> {
  const kind = kindOf(composer);
  if (kind === 'unknown') return false;
  const driver: Driver = drivers[kind];
  driver.undo(composer);
  return becomes(composer, normalised(draftBefore));
}

function expected({ text, selection }: ReadBack, inserted: string): string {
  const { start, end } = selection ?? { start: text.length, end: text.length };
  return normalised(text.slice(0, start) + inserted + text.slice(end));
}

/** Editors change the DOM a microtask or a frame later; hidden tabs have no frames, so a timer looks as well. */
async function becomes(composer: HTMLElement, wanted: string): Promise<boolean> {
  const until = performance.now() + proofWithin;
  await Promise.resolve();
  while (normalised(readBack(composer).text) !== wanted) {
    if (performance.now() > until) return false;
    await nextLook();
  }
  return true;
}

/** Resolves after the next `selectionchange`, or after 100 ms: an unchanged selection tells nobody. */
function selectionHeard(document: Document): Promise<void> {
  return new Promise((resolve) => {
    const done = () => setTimeout(resolve);
    document.addEventListener('selectionchange', done, { once: true });
    setTimeout(resolve, 100);
  });
}

function nextLook(): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, 50);
    requestAnimationFrame(() => {
      clearTimeout(timer);
      resolve();
    });
  });
}
