import { type RefObject, useEffect, useRef } from 'react';

/** Open dialogs, the topmost last. Only that one pulls. */
const open: HTMLElement[] = [];

/** Pulls the focus back into the topmost dialog whenever it goes elsewhere, somebody else's shadow host included. */
export function useFocusTrap(): RefObject<HTMLDivElement | null> {
  const dialog = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = dialog.current;
    if (element === null) return;
    open.push(element);
    const pull = (event: FocusEvent): void => {
      if (open.at(-1) !== element || !(event.target instanceof Node) || element.contains(event.target))
        return;
      element.querySelector<HTMLElement>('[contenteditable=true], textarea, button')?.focus();
    };
    document.addEventListener('focusin', pull);
    return () => {
      document.removeEventListener('focusin', pull);
      open.splice(open.indexOf(element), 1);
    };
  }, []);
  return dialog;
}
