import type { Adapter } from './adapter.ts';
import { businessSuiteMessages } from './business-suite/messages-adapter.ts';

/** Every surface that can be read, in the order in which they are asked. */
export const adapters: readonly Adapter[] = [businessSuiteMessages];

export function adapterFor(url: URL): Adapter | null {
  return adapters.find((adapter) => adapter.handles(url)) ?? null;
}
