import { isDeepStrictEqual } from 'node:util';
import type { Template } from '../../../utils/domain/templates/template.ts';
import type { Write } from './in-page/clients.ts';
import { sampleReply } from './sample.ts';

export interface Truth {
  /** Ids of which an acknowledged state is not there, nor a later one. Must be empty. */
  lost: string[];
  /** Ids that stand there twice, or that nobody wrote. Must be empty. */
  duplicates: string[];
}

/** Each reply is made and changed at most once: see in-page/clients.ts. */
const lastRevision = 1;

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
  return writes
    .filter(({ acknowledged }) => acknowledged)
    .filter(({ id, revision }) => {
      // A later state, the last there is, may have been written without an answer.
      const allowed = range(revision, lastRevision);
      return !allowed.some((state) => isDeepStrictEqual(byId.get(id), sampleReply(id, state)));
    })
    .map(({ id, revision }) => `${id} revision ${revision}`);
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}
