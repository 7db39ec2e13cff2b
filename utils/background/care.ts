import { type Care, isExportDue, newCare, remindLaterMs } from '../domain/library/care.ts';
import { touch } from '../messages/revisions.ts';
import type { Store } from '../storage/contract.ts';
import type { LibraryStore } from '../storage/library-store.ts';
import { inTurn } from './in-turn.ts';
import { emptyOldTrash } from './trash.ts';

export async function exportDue(store: Store, now: number): Promise<boolean> {
  const [care, templates] = await Promise.all([readCare(store), store.all('templates')]);
  const first = templates.reduce((least, { createdAt }) => Math.min(least, createdAt), now);
  return isExportDue(care, templates.length === 0 ? null : first, now);
}

export function noteExport(store: Store, operation: string, now: number): Promise<void> {
  return writeCare(store, operation, { exportedAt: now, remindAfter: null });
}

export function remindLater(store: Store, operation: string, now: number): Promise<void> {
  return writeCare(store, operation, { remindAfter: now + remindLaterMs });
}

async function readCare(store: Store): Promise<Care> {
  return (await store.get('care', 'care')) ?? newCare;
}

function writeCare(store: Store, operation: string, part: Partial<Omit<Care, 'id'>>): Promise<void> {
  return inTurn(store, async () => {
    await store.write(operation, [{ table: 'care', put: { ...(await readCare(store)), ...part } }]);
    await touch('health');
  });
}

/** After a change, the library is looked after once nothing came for this long, ms (platform.md, section 4). */
export const quietMs = 10_000;

/**
 * Looks after the library a while after the background started and after the last change. The background may be stopped
 * before: what was acknowledged stands in the journal by then, and the next start comes back to it.
 */
export function lookAfter(
  store: LibraryStore,
  now: () => number,
  report: (error: unknown) => void,
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  async function keepUp(): Promise<void> {
    await emptyOldTrash(store, now());
    await store.keepUp();
    await touch('health');
  }
  function soon(): void {
    clearTimeout(timer);
    timer = setTimeout(() => void keepUp().catch(report), quietMs);
  }
  soon();
  return soon;
}
