import { chromeStorage, rowsOf, settled } from './databases.ts';

/** Everything that the extension keeps, by store, as text: compressed bodies are opened. */
export async function dumpStores(): Promise<Record<string, string>> {
  return {
    databases: await dumpDatabases(),
    caches: await dumpCaches(),
    local: JSON.stringify(await chromeStorage().local.get(null)),
    web: JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie]),
  };
}

async function dumpDatabases(): Promise<string> {
  const found: unknown[] = [];
  for (const { name } of await indexedDB.databases()) {
    if (name === undefined) continue;
    const database = await settled(indexedDB.open(name));
    found.push(name, await rowsOf(database));
    database.close();
  }
  return JSON.stringify(found);
}

async function dumpCaches(): Promise<string> {
  const found: unknown[] = [];
  for (const name of await caches.keys()) {
    const cache = await caches.open(name);
    for (const request of await cache.keys()) {
      const response = await cache.match(request);
      if (response === undefined) continue;
      found.push(name, request.url, [...response.headers], await bodyOf(await response.blob()));
    }
  }
  return JSON.stringify(found);
}

async function bodyOf(blob: Blob): Promise<string> {
  const magic = new Uint8Array(await blob.slice(0, 2).arrayBuffer());
  const gzipped = magic[0] === 0x1f && magic[1] === 0x8b;
  const stream = gzipped ? blob.stream().pipeThrough(new DecompressionStream('gzip')) : blob.stream();
  return new Response(stream).text();
}
