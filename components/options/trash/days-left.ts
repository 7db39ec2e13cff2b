import { type TrashedTemplate, trashKeptMs } from '../../../utils/domain/library/trash.ts';

const dayMs = 24 * 60 * 60 * 1000;

/** How long a deleted reply stays, in days begun. @param now UTC ms */
export function daysLeft({ deletedAt }: TrashedTemplate, now: number): number {
  return Math.max(1, Math.ceil((deletedAt + trashKeptMs - now) / dayMs));
}

/** For the sentence that says how long everything stays. */
export const daysKept: number = trashKeptMs / dayMs;
