import { learn, withoutTerms } from '../domain/suggest/learned.ts';
import { newUsage, type TemplateUsage } from '../domain/templates/usage.ts';
import type { PanelLibrary } from '../messages/protocol.ts';
import { touch } from '../messages/revisions.ts';
import { localArea } from '../platform/storage-areas.ts';
import type { Store } from '../storage/contract.ts';
import { inTurn } from './in-turn.ts';
import { readLibrary, readSettings } from './library.ts';

/** Under `storage.local`: what the hashes of learned terms are made with. No backup and no export has it. */
const keyName = 'learning:key';

export async function readPanelLibrary(store: Store): Promise<PanelLibrary> {
  const [library, usage, learningKey] = await Promise.all([
    readLibrary(store),
    store.all('usage'),
    readLearningKey(),
  ]);
  return { ...library, usage, learningKey };
}

/** Made at random when it is first needed. */
async function readLearningKey(): Promise<string> {
  const known = await localArea.get(keyName);
  if (typeof known === 'string' && /^[0-9a-f]{32}$/.test(known)) return known;
  const made = crypto.randomUUID().replaceAll('-', '');
  await localArea.set(keyName, made);
  return made;
}

/**
 * Counts an insertion, and learns the hashed terms of the message it answered unless the person switched that off.
 * @param now UTC ms
 */
export function noteUse(
  store: Store,
  operation: string,
  { id, terms }: { id: string; terms: readonly string[] },
  now: number,
): Promise<void> {
  return inTurn(store, async () => {
    // Deleted in another tab meanwhile: there is nothing left to count for.
    if ((await store.get('templates', id)) === undefined) return;
    const [{ learning }, before] = await Promise.all([readSettings(store), store.get('usage', id)]);
    const put = learn(before ?? newUsage(id), learning ? terms : [], now);
    await store.write(operation, [{ table: 'usage', put }]);
    await touch('usage');
  });
}

/** The last insertion of this reply was changed by hand before it was sent. One insertion is edited once at most. */
export function noteEdited(store: Store, operation: string, id: string): Promise<void> {
  return inTurn(store, async () => {
    const usage = await store.get('usage', id);
    if (usage === undefined || usage.edited >= usage.uses) return;
    await store.write(operation, [{ table: 'usage', put: { ...usage, edited: usage.edited + 1 } }]);
  });
}

/** Forgets which messages were answered with what. How often each reply was used stays. */
export function forgetLearned(store: Store, operation: string): Promise<void> {
  return inTurn(store, async () => {
    const learned = (await store.all('usage')).filter(({ terms }) => Object.keys(terms).length > 0);
    await store.write(
      operation,
      learned.map((usage) => ({ table: 'usage', put: withoutTerms(usage) }) as const),
    );
    // What a backup still holds means nothing any more.
    await localArea.remove(keyName);
    // The panels have the old key.
    for (const topic of ['usage', 'library'] as const) await touch(topic);
  });
}

export function readUsage(store: Store): Promise<TemplateUsage[]> {
  return store.all('usage');
}

/** A favourite is the same reply as before: it gets no new date and no entry in its history. */
export function setFavourite(
  store: Store,
  operation: string,
  { id, favourite }: { id: string; favourite: boolean },
): Promise<void> {
  return inTurn(store, async () => {
    const template = await store.get('templates', id);
    if (template === undefined || template.favourite === favourite) return;
    await store.write(operation, [{ table: 'templates', put: { ...template, favourite } }]);
    await touch('library');
  });
}
