import type { BulkChange } from '../../../utils/domain/library/bulk.ts';
import type { TextQuery } from '../../../utils/domain/library/find-text.ts';
import type { ReplySort } from '../../../utils/domain/library/reply-sort.ts';
import type { UsageOf } from '../../../utils/domain/templates/rank.ts';
import type { Failure } from '../../basics/failure.ts';

/** What keeping a large library in order needs to know, beside the replies. */
export interface TidyModel {
  sort: ReplySort;
  usage: UsageOf;
}

/** Why a folder has not got its name; null when it has. */
export type FolderProblem = 'name-taken' | Failure | null;

export interface TidyActs {
  sort(sort: ReplySort): void;
  addFolder(name: string): Promise<FolderProblem>;
  renameFolder(id: string, name: string): Promise<FolderProblem>;
  deleteFolder(id: string, name: string): void;
  orderFolders(ids: string[]): void;
  /** Resolves with whether it was done. `name`: that of the folder or tag. */
  change(ids: string[], change: BulkChange, name: string): Promise<boolean>;
  replace(ids: string[], query: TextQuery, replacement: string): Promise<boolean>;
}
