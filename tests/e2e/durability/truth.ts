import { isDeepStrictEqual } from 'node:util';
import type { Template } from '../../../utils/domain/templates/template.ts';
import type { Write } from './in-page/clients.ts';
import { sampleReply } from './sample.ts';

export interface Truth {
  /** Ids of which the latest acknowledged state is not there, nor the next one. Must be empty. */
  lost: string[];
  /** Ids that stand there twice, or that nobody wrote. Must be empty. */
  duplicates: string[];
}

/** Holds what was acknowledged against what the library says, byte for byte. */
export function compare(writes: readonly Write[], library: readonly Template[]): Truth {
  const ids = library.map(({ id }) => id);
  const written = new Set(writes.map(({ id }) => id));
  return {
    lost: lostOf(writes, library),
    duplicates: ids.filter((id, index) => ids.indexOf(id) !== index || !written.has(id)),
  };
}

function lostOf(writes: readonly Write[], library: readonly Template[]): string[] {
  const byId = new Map(library.map((template) => [template.id, template]));
  return lastAcknowledged(writes)
    .filter(({ id, revision }) => {
      // The next state, which nobody builds upon (see in-page/clients.ts), may have been written without an answer.
      const allowed = [sampleReply(id, revision), sampleReply(id, revision + 1)];
      return !allowed.some((state) => isDeepStrictEqual(byId.get(id), state));
    })
    .map(({ id, revision }) => `${id} revision ${revision}`);
}

/** One write for each reply: its latest state that was called saved. */
function lastAcknowledged(writes: readonly Write[]): Write[] {
  const last = new Map<string, Write>();
  for (const write of writes) {
    if (write.acknowledged && write.revision >= (last.get(write.id)?.revision ?? 0))
      last.set(write.id, write);
  }
  return [...last.values()];
}
