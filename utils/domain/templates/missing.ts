import type { Missing } from './render.ts';

/** Where an answer can be kept for later replies: the person's name, the Page's name, a fact in every saved reply. */
export type Keeping = 'agent-name' | 'page-name' | 'place' | null;

/** A customer's name is never kept (product.md, red line 4). */
export function keepingOf(missing: Missing): Keeping {
  if (missing.kind === 'place') return 'place';
  if (missing.name === 'agent.name') return 'agent-name';
  if (missing.name === 'page.name') return 'page-name';
  return null;
}
