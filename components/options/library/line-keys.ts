import type { BulkForm, SelectionAct } from './selection.ts';

/**
 * The keys of the list: arrows walk, with Shift they choose, Space chooses one, Ctrl+A all, Escape leaves; M asks for the
 * folder to move to, T for tags.
 * @param order what can be chosen, from top to bottom
 */
export function lineKeys(
  event: KeyboardEvent,
  root: HTMLElement | null,
  order: readonly string[],
  selecting: boolean,
  onChoose: (act: SelectionAct) => void,
): void {
  const lines = Array.from(root?.querySelectorAll<HTMLElement>('.line') ?? []);
  const at = lines.findIndex(
    (line) => line.matches(':focus') || line.closest('li')?.matches(':focus-within'),
  );
  const line = lines[at];
  if (line === undefined) return;
  const id = line.dataset.id ?? '';
  const next = lines[{ ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: lines.length - 1 }[event.key] ?? -1];

  if (next !== undefined) {
    next.focus();
    const to = next.dataset.id ?? '';
    if (event.shiftKey) onChoose({ kind: 'range', from: id, to, order });
  } else if (event.key === ' ' && order.includes(id)) {
    onChoose({ kind: 'toggle', id });
  } else if (event.key.toLowerCase() === 'a' && (event.ctrlKey || event.metaKey)) {
    onChoose({ kind: 'all', order });
  } else if (formOf(event) !== null && order.includes(id)) {
    onChoose({ kind: 'form', form: formOf(event), id });
  } else if (event.key === 'Escape' && selecting) {
    onChoose({ kind: 'leave' });
  } else {
    return;
  }
  event.preventDefault();
}

const forms: Record<string, BulkForm> = { m: 'move', t: 'tags' };

function formOf({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): BulkForm | null {
  if (ctrlKey || metaKey || altKey) return null;
  return forms[key.toLowerCase()] ?? null;
}
