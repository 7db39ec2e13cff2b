import type { Variant } from '../variant.ts';
import { bakeryThreads } from './bakery.ts';
import { inventedThreads } from './invented.ts';
import type { Thread } from './types.ts';
import { workshopThreads } from './workshop.ts';

/** A Page's threads, newest first, as many as the variant asks for. */
export function threadsOf(asset: string, variant: Variant): Thread[] {
  const written = asset === '1002' ? workshopThreads() : bakeryThreads(variant.locale === 'fr_FR');
  return [...written, ...inventedThreads(variant.threads - written.length)].slice(0, variant.threads);
}
