import { beforeEach, describe, expect, it } from 'vitest';
import { dropDraft, keepDraft, readDrafts } from '../../utils/background/drafts.ts';
import { exportLibrary } from '../../utils/background/exchange.ts';
import { saveTemplate } from '../../utils/background/library.ts';
import { viewRequests } from '../../utils/background/view-requests.ts';
import type { KeptDraft } from '../../utils/domain/templates/reply-draft.ts';
import type { LibraryStore } from '../../utils/storage/library-store.ts';
import { template } from '../make.ts';
import { freshLibrary } from '../storage/library.ts';
import { senders } from './senders.ts';
import { told } from './told.ts';

let store: LibraryStore;
beforeEach(() => {
  store = freshLibrary();
});

function draft(part: Partial<KeptDraft> = {}): KeptDraft {
  return { id: 'reply', base: template(), edits: { body: 'Typed and not sav' }, at: 5, ...part };
}

describe('What was typed and not saved', () => {
  it('is kept as it was typed, oldest first, and nobody is told', async () => {
    const topics = await told(async () => {
      await keepDraft(store, 'operation-1', draft({ id: 'b', at: 9 }), null);
      await keepDraft(store, 'operation-2', draft({ at: 7 }), null);
      await keepDraft(store, 'operation-3', draft({ at: 8, edits: { title: '' } }), null);
    });
    expect(topics).toEqual([]);
    expect(await readDrafts(store)).toEqual([
      draft({ at: 8, edits: { title: '' } }),
      draft({ id: 'b', at: 9 }),
    ]);
  });

  it('of a new reply is kept without a title and a text', async () => {
    const { keepDraft: keep } = viewRequests(store, () => 0);
    const fresh = draft({
      base: template({ title: '', body: '' }),
      edits: { examples: ['Open on Sunday?'] },
    });
    await keep.run({ draft: fresh, image: null }, { sender: senders.view, operation: 'operation-1' });
    expect(await readDrafts(store)).toEqual([fresh]);
  });

  it('is gone when it is dropped, once or twice, or saved', async () => {
    await keepDraft(store, 'operation-1', draft(), null);
    await dropDraft(store, 'operation-2', 'reply');
    await dropDraft(store, 'operation-3', 'reply');
    expect(await readDrafts(store)).toEqual([]);
    await keepDraft(store, 'operation-4', draft(), null);
    await saveTemplate(store, 'operation-5', template(), 9);
    expect(await readDrafts(store)).toEqual([]);
  });

  it('is not in an exported file', async () => {
    await keepDraft(store, 'operation-1', draft(), null);
    expect(JSON.stringify(await exportLibrary(store, 9))).not.toContain('Typed and not sav');
  });

  it('is in the backups', async () => {
    await saveTemplate(store, 'operation-1', template(), 1);
    await keepDraft(store, 'operation-2', draft(), null);
    await store.keepUp();
    const [newest] = await store.backups();
    expect((await store.readBackup(newest?.id ?? ''))?.drafts).toEqual([draft()]);
  });

  it('that no editor could show is left out', async () => {
    const odd = { ...draft({ id: 'odd' }), edits: { surfaces: ['sky'] } } as unknown as KeptDraft;
    await keepDraft(store, 'operation-1', odd, null);
    expect(await readDrafts(store)).toEqual([]);
  });
});
