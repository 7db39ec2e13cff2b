/** Bytes under names. */
export interface ByteArea {
  put(name: string, bytes: Uint8Array<ArrayBuffer>, info?: Record<string, string>): Promise<void>;
  /** Null when there is nothing of this name. */
  get(name: string): Promise<Stored | null>;
  names(): Promise<string[]>;
  remove(name: string): Promise<void>;
  /** Removes the whole area. */
  destroy(): Promise<void>;
}

export interface Stored {
  /** What was put beside the bytes. */
  info(key: string): string | null;
  bytes(): Promise<Uint8Array<ArrayBuffer>>;
}

/** Caches want addresses. No such host can exist (RFC 2606), and nothing is ever asked of it: caches do not fetch. */
const address = 'https://library.invalid/';

/**
 * Cache Storage: another engine than the database, in other files, which survived every case in which the database was
 * damaged (measured in Chromium, platform.md section 4).
 */
export function cacheArea(area: string): ByteArea {
  const cache = () => caches.open(area);
  return {
    async put(name, bytes, info = {}) {
      await (await cache()).put(address + name, new Response(bytes, { headers: info }));
    },
    async get(name) {
      const response = await (await cache()).match(address + name);
      if (response === undefined) return null;
      return {
        info: (key) => response.headers.get(key),
        bytes: async () => new Uint8Array(await response.arrayBuffer()),
      };
    },
    async names() {
      const requests = await (await cache()).keys();
      return requests.map(({ url }) => url.slice(address.length));
    },
    async remove(name) {
      await (await cache()).delete(address + name);
    },
    async destroy() {
      await caches.delete(area);
    },
  };
}
