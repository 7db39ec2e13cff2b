/**
 * `[opening hours]`: a fact that the business fills in. The starter library has them; so have replies copied from
 * elsewhere. Two letters or more, so that "[1]" and "[x]" stay what they are; a link "[text](…)" is none either.
 */
const place = /\[(\p{L}[\p{L}\p{M}\p{N} '’-]{1,38})\](?!\()/gu;

export type Filled = Readonly<Record<string, string>>;

/** The distinct places of a text, in order of appearance, without their brackets. */
export function placesIn(text: string): string[] {
  return [...new Set(Array.from(text.matchAll(place), (match) => match[1] ?? ''))];
}

/** The text with every place that has a value filled in; the others keep their brackets. */
export function fillPlaces(text: string, filled: Filled): string {
  return text.replace(place, (whole, name: string) =>
    Object.hasOwn(filled, name) ? (filled[name] ?? whole) : whole,
  );
}
