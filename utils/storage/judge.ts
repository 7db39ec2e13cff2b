import type { LibraryNotice } from '../domain/library/health.ts';
import { tableNames } from './contract.ts';
import type { Held } from './engine.ts';
import { isIntact } from './integrity.ts';

/**
 * What is wrong with what a database holds, or null.
 * @param head generation of the last change that a journal or backup knows; 0 for none
 * @param witnessed replies there were, as `storage.local` remembers it; 0 for none
 */
export function judge(held: Held, head: number, witnessed: number): LibraryNotice['cause'] | null {
  const { rows, integrity } = held;
  const empty = tableNames.every((table) => rows[table].length === 0);
  const untouched = empty && (integrity === null || integrity.generation === 0);
  if (untouched) return head > 0 || witnessed > 0 ? 'gone' : integrity === null ? 'damaged' : null;
  if (integrity === null || !isIntact(integrity, rows)) return empty ? 'gone' : 'damaged';
  return integrity.generation < head ? 'behind' : null;
}
