import type { Template } from '../templates/template.ts';

/** A deleted reply, until it is put back or its time is over. */
export interface TrashedTemplate {
  /** That of the reply. */
  id: string;
  template: Template;
  /** UTC ms */
  deletedAt: number;
}

/** How long a deleted reply can be put back (platform.md, section 4). */
export const trashKeptMs = 30 * 24 * 60 * 60 * 1000;

export function isExpired(trashed: TrashedTemplate, now: number): boolean {
  return now - trashed.deletedAt >= trashKeptMs;
}
