import type { ImportedReply } from '../../../utils/domain/formats/format.ts';
import {
  defaultChoices,
  type ImportChoices,
  type ImportPlan,
  planImport,
} from '../../../utils/domain/formats/plan-import.ts';
import type { Folder, Template } from '../../../utils/domain/templates/template.ts';

/** A reply of a file in which only the given parts matter. */
export function reply(part: Partial<ImportedReply> = {}): ImportedReply {
  return {
    ...{ title: 'A reply', body: 'Thank you.', shortcut: '', tags: [], folder: [], language: null },
    ...{ keywords: [], examples: [], surfaces: null, frequent: null, id: null, row: null, notes: [] },
    ...part,
  };
}

export interface Library {
  templates: readonly Template[];
  folders: readonly Folder[];
}

/** What would be done with it at 50 ms by somebody who writes French. */
export function plan(
  library: Partial<Library>,
  replies: ImportedReply[],
  choices?: Partial<ImportChoices>,
): ImportPlan {
  let count = 0;
  return planImport(
    { templates: [], folders: [], ...library },
    { replies, folders: replies.map(({ folder }) => folder) },
    { now: 50, newId: () => `new-${++count}`, language: 'fr', choices: { ...defaultChoices, ...choices } },
  );
}
