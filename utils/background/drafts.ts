import { safeParse } from 'valibot';
import type { TemplateImage } from '../domain/templates/image.ts';
import { type KeptDraft, keptDraftSchema } from '../domain/templates/reply-draft.ts';
import type { Change, Store } from '../storage/contract.ts';
import { inTurn } from './in-turn.ts';
import { withoutLoosePictures } from './pictures.ts';

/** What was typed and not saved, oldest first. Nobody is told of a change: each window holds what is typed in it. */
export async function readDrafts(store: Store): Promise<KeptDraft[]> {
  const all = await store.all('drafts');
  return all.filter((row) => safeParse(keptDraftSchema, row).success).toSorted((a, b) => a.at - b.at);
}

/** @param image the picture that the draft brings along, if the library does not have it yet */
export function keepDraft(
  store: Store,
  operation: string,
  draft: KeptDraft,
  image: TemplateImage | null,
): Promise<void> {
  return inTurn(store, async () => {
    const changes: Change[] = [{ table: 'drafts', put: draft }];
    if (image !== null) changes.push({ table: 'images', put: image });
    await store.write(operation, await withoutLoosePictures(store, changes));
  });
}

export function dropDraft(store: Store, operation: string, id: string): Promise<void> {
  return inTurn(store, async () => {
    const there = (await store.get('drafts', id)) !== undefined;
    const changes: Change[] = there ? [{ table: 'drafts', delete: id }] : [];
    await store.write(operation, await withoutLoosePictures(store, changes));
  });
}
