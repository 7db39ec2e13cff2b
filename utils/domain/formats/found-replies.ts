import type { ImportedReply, ReadOutcome } from './format.ts';

/** What several files hold together, in their order. */
export interface FoundReplies {
  replies: ImportedReply[];
  folders: string[][];
}

export function foundIn(outcomes: readonly ReadOutcome[]): FoundReplies {
  const read = outcomes.filter((outcome) => outcome.ok);
  return {
    replies: read.flatMap(({ replies }) => replies),
    folders: read.flatMap(({ folders }) => folders),
  };
}
