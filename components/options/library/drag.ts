/** A type of our own, so that dropped texts and files of elsewhere are nobody's replies. */
const kind = 'application/x-repartee-replies';

/** Takes these replies along. */
export function takeAlong(event: DragEvent, ids: readonly string[]): void {
  event.dataTransfer?.setData(kind, JSON.stringify(ids));
  if (event.dataTransfer !== null) event.dataTransfer.effectAllowed = 'move';
}

export function carriesReplies(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes(kind) === true;
}

/** The ids of the replies that were dropped; none when it is something else. */
export function droppedReplies(event: DragEvent): string[] {
  try {
    const ids: unknown = JSON.parse(event.dataTransfer?.getData(kind) ?? '');
    return Array.isArray(ids) ? ids.filter((id) => typeof id === 'string') : [];
  } catch {
    return [];
  }
}
