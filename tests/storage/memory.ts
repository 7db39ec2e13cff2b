import type { ByteArea } from '../../utils/platform/cache-area.ts';
import type { KeyValueArea } from '../../utils/platform/storage-areas.ts';

/** Cache Storage that lives in this process; what it holds can be looked at, damaged and refused. */
export interface MemoryBytes extends ByteArea {
  held: Map<string, { bytes: Uint8Array<ArrayBuffer>; info: Record<string, string> }>;
  /** When set, every call rejects with it. */
  broken: Error | null;
}

export function memoryBytes(): MemoryBytes {
  const area: MemoryBytes = {
    held: new Map(),
    broken: null,
    async put(name, bytes, info = {}) {
      whole(area);
      area.held.set(name, { bytes: bytes.slice(), info });
    },
    async get(name) {
      const stored = whole(area).get(name);
      if (stored === undefined) return null;
      return { info: (key) => stored.info[key] ?? null, bytes: async () => stored.bytes.slice() };
    },
    names: async () => [...whole(area).keys()],
    async remove(name) {
      whole(area).delete(name);
    },
    async destroy() {
      whole(area).clear();
    },
  };
  return area;
}

function whole({ broken, held }: MemoryBytes): MemoryBytes['held'] {
  if (broken !== null) throw broken;
  return held;
}

export interface MemoryArea extends KeyValueArea {
  held: Map<string, unknown>;
}

export function memoryArea(): MemoryArea {
  const held = new Map<string, unknown>();
  return {
    held,
    get: async (key) => structuredClone(held.get(key)),
    async set(key, value) {
      held.set(key, structuredClone(value));
    },
    async remove(key) {
      held.delete(key);
    },
    async clear() {
      held.clear();
    },
  };
}
