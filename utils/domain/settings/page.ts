import { type InferOutput, maxLength, nullable, object, pipe, regex, string } from 'valibot';
import { finiteNumber } from '../templates/template.ts';

export const assetIdSchema = pipe(string(), regex(/^\d{1,30}$/));

/** A business's Page whose inbox was opened here. The name is the business's own, never a customer's. */
export const pageSchema = object({
  assetId: assetIdSchema,
  name: nullable(pipe(string(), maxLength(120))),
  /** UTC ms of the last look. */
  seenAt: finiteNumber,
});
export type Page = InferOutput<typeof pageSchema>;

/** The Page that was looked at last, or null before the first. */
export function latestPage(pages: readonly Page[]): Page | null {
  return pages.toSorted((a, b) => b.seenAt - a.seenAt)[0] ?? null;
}
