import type { BulkChange } from '../domain/library/bulk.ts';
import type { TextQuery } from '../domain/library/find-text.ts';

/** Options → background: what keeps a large library in order. Whatever answers with `Changed` can be taken back. */
export interface TidyRequests {
  /** A new folder comes last. */
  saveFolder(input: { id: string; name: string }): SaveFolderResult;
  /** Its replies stay, in no folder. */
  deleteFolder(input: { id: string }): Changed;
  orderFolders(input: { ids: string[] }): null;
  /** Several replies, one write. */
  changeReplies(input: { ids: string[]; change: BulkChange }): Changed;
  /** Puts something else into the texts of these replies, wherever they contain what is looked for. */
  replaceText(input: { ids: string[]; query: TextQuery; replacement: string }): Changed;
  /** Takes one change of many rows back. */
  undoChange(input: { id: string }): UndoResult;
}

/** `id` names the change for `undoChange`; null when nothing was changed. */
export interface Changed {
  id: string | null;
  /** Replies. */
  changed: number;
}

export type SaveFolderResult = { saved: true } | { saved: false; reason: 'name-taken' };

/** `kept`: replies that were changed again since, and stayed as they are. `gone`: too many changes ago. */
export type UndoResult = { done: true; kept: number } | { done: false; reason: 'gone' };
