import type { RefCallback } from 'react';

// Controls that no extension may ever press. They carry no mark in the DOM, so that nothing can avoid them by the mark.

const dangerous = new WeakMap<Element, string>();

/** A `ref` for a control that changes something for real: `<button ref={danger('send')}>`. */
export function danger(what: string): RefCallback<Element> {
  return (element) => {
    if (element === null) return;
    dangerous.set(element, what);
    return () => {
      dangerous.delete(element);
    };
  };
}

/** What the event would set off, or null. */
export function dangerOf(event: Event): string | null {
  for (const target of event.composedPath()) {
    const what = target instanceof Element ? dangerous.get(target) : undefined;
    if (what !== undefined) return what;
  }
  return null;
}
