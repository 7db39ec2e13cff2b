/** How a composer takes text. Decided for each element, never by the address: three families are in use at once. */
export type EditorKind = 'text-field' | 'lexical' | 'draft' | 'unknown';

/** The markers are the editors' own, not Facebook's. */
export function kindOf(element: HTMLElement): EditorKind {
  if (element instanceof HTMLTextAreaElement) return 'text-field';
  if (element.closest('[data-lexical-editor="true"]') !== null) return 'lexical';
  const draft = '.public-DraftEditor-content, [data-contents="true"]';
  if (element.matches(draft) || element.querySelector(draft) !== null) return 'draft';
  return 'unknown';
}
