import { replyLike } from '../domain/capture/alike.ts';
import { keyedHash } from '../domain/suggest/keyed-hash.ts';
import { foldedWords } from '../domain/templates/fold.ts';
import { sessionArea } from '../platform/storage-areas.ts';
import type { Store } from '../storage/contract.ts';
import { inTurn } from './in-turn.ts';
import { readSettings } from './library.ts';

/** Under `storage.session`, which is in memory: hashes of the texts that were offered since the browser started. */
const areaKey = 'keep-offers';

/** The oldest go: whoever inserts more than this many texts in a day may be asked again. */
const mostOffers = 300;

interface Offered {
  /** Made at random, so that nobody can tell by trying which texts these are. */
  hashKey: string;
  hashes: string[];
}

/** Whether to ask the person if this text shall be kept as a reply. Notes that it was asked. */
export function offersToKeep(store: Store, text: string): Promise<boolean> {
  return inTurn(store, async () => {
    if (!(await readSettings(store)).keepOffers) return false;
    const offered = await readOffered();
    const hash = keyedHash(offered.hashKey, foldedWords(text).join(' '));
    if (offered.hashes.includes(hash)) return false;
    if (replyLike(text, await store.all('templates')) !== null) return false;
    const hashes = [...offered.hashes, hash].slice(-mostOffers);
    await sessionArea.set(areaKey, { ...offered, hashes });
    return true;
  });
}

async function readOffered(): Promise<Offered> {
  const known = await sessionArea.get(areaKey);
  // Nobody else writes under this key.
  if (known !== undefined) return known as Offered;
  return { hashKey: crypto.randomUUID().replaceAll('-', ''), hashes: [] };
}
