/**
 * Overwrites the newest backup with what no gzip reader takes; its description stays, as after a damaged disk.
 * @returns how many backups there are
 */
export async function spoilNewestBackup(): Promise<number> {
  const cache = await caches.open('repartee-backups');
  const requests = await cache.keys();
  const newest = requests.toSorted((a, b) => generationOf(b) - generationOf(a))[0];
  const stored = newest === undefined ? undefined : await cache.match(newest);
  if (newest === undefined || stored === undefined) throw new Error('There is no backup to spoil.');
  const garbage = new Uint8Array(2_000).fill(0x5a);
  await cache.put(newest, new Response(garbage, { headers: stored.headers }));
  return requests.length;
}

/** The address ends in the number of the change after which it was made. */
function generationOf({ url }: Request): number {
  return Number(url.slice(url.lastIndexOf('/') + 1));
}
