/** Words up to which a reply is read, and up to which it is still skimmed (product.md R25). */
const shortAtMost = 60;
const longAtMost = 110;

/** Characters from which a message may be cut: vendors document 2,000, and names are filled in (product.md R25). */
export const nearLimit = 1_900;

export type LengthLevel = 'short' | 'long' | 'very-long';

/** How long a text is for who reads it. Signs that stand alone, as before a French colon, are no words. */
export function lengthOf(text: string): { words: number; characters: number; level: LengthLevel } {
  const words = (text.match(/\S+/g) ?? []).filter((part) => /[\p{L}\p{N}]/u.test(part)).length;
  const level = words <= shortAtMost ? 'short' : words <= longAtMost ? 'long' : 'very-long';
  return { words, characters: text.length, level };
}
