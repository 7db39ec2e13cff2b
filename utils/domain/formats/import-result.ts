/** `add`: what is missing comes in, nothing is changed. `replace`: the library becomes what the file holds. */
export type ImportMode = 'add' | 'replace';

/** What became of the replies of a file. */
export interface ImportCounts {
  added: number;
  /** Already there, the same in every word. */
  same: number;
  /** Already there and different: the person's own stays. None when replacing. */
  kept: number;
  /** Replies that lost their shortcut, because another one answers to it. */
  shortcutsDropped: number;
  /** Replies that went to the trash; none when adding. */
  trashed: number;
}
