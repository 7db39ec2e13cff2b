import type { Template } from '../templates/template.ts';

/** A reply as it was until it was changed. */
export interface TemplateVersion {
  template: Template;
  /** UTC ms of the change that took its place. */
  replacedAt: number;
}

/** Everything that a reply was before, newest first. */
export interface TemplateHistory {
  /** That of the reply. */
  id: string;
  versions: TemplateVersion[];
}

/** Versions kept of each reply (platform.md, section 4). */
export const mostVersions = 20;

/** The history after `replaced` gave way to something else. */
export function withVersion(
  history: TemplateHistory | undefined,
  replaced: Template,
  now: number,
): TemplateHistory {
  const versions = [{ template: replaced, replacedAt: now }, ...(history?.versions ?? [])];
  return { id: replaced.id, versions: versions.slice(0, mostVersions) };
}

/** Whether two states of a reply read the same: when it was touched does not count. */
export function isSameReply(a: Template, b: Template): boolean {
  const bare = ({ createdAt: _created, updatedAt: _updated, ...rest }: Template) =>
    JSON.stringify(Object.entries(rest).toSorted(([x], [y]) => (x < y ? -1 : 1)));
  return bare(a) === bare(b);
}
