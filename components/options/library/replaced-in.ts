import { type TextQuery, withReplaced } from '../../../utils/domain/library/find-text.ts';
import type { Desk } from '../desk.ts';

/** Also in what was typed and not saved: else saving it would bring the old price back. */
export function replacedIn(
  drafts: Desk['drafts'],
  { ids, query, replacement }: { ids: readonly string[]; query: TextQuery; replacement: string },
): Desk['drafts'] {
  return new Map(
    Array.from(drafts, ([id, draft]) => {
      const { body } = draft.edits;
      if (body === undefined || !ids.includes(id)) return [id, draft];
      const replaced = withReplaced(body, query, replacement);
      return [id, { ...draft, edits: { ...draft.edits, body: replaced } }];
    }),
  );
}
