import { isPointerPress, type Sight } from '../domain/privacy/sight.ts';

export interface PointerParts {
  sight(): Promise<Sight>;
  /** Something keeps the panel from being seen: the press was not taken. */
  refused(): void;
}

/** Events that a press consists of, and the ones that follow from it. */
const ofPresses = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click', 'dblclick', 'auxclick'];

/** Pressing these only puts the caret there. */
const fields = 'input:not([type="checkbox"]), textarea';

/**
 * Stands before every component: what a script made up is dropped, and a press with the pointer gets through only when
 * the person could see what they pressed. Presses are done in their order. Keys are not held back: they need the focus.
 */
export function guardPointer(view: Window, parts: PointerParts, signal: AbortSignal): void {
  let letting = false;
  let turn = Promise.resolve();

  function stop(event: Event): void {
    event.preventDefault();
    event.stopImmediatePropagation();
  }

  async function decide(target: EventTarget): Promise<void> {
    const sight = await parts.sight();
    if (sight === 'covered') parts.refused();
    if (sight !== 'clear') return;
    letting = true;
    target.dispatchEvent(
      new PointerEvent('click', { bubbles: true, cancelable: true, composed: true, view }),
    );
    letting = false;
  }

  for (const type of ofPresses) {
    view.addEventListener(
      type,
      (event) => {
        if (!event.isTrusted && !letting) stop(event);
      },
      { capture: true, signal },
    );
  }
  view.addEventListener(
    'click',
    (event) => {
      const { target } = event;
      if (letting || !isPointerPress(event) || !(target instanceof Element) || target.matches(fields)) return;
      stop(event);
      turn = turn.then(() => decide(target));
    },
    { capture: true, signal },
  );
}
