import { foldedWords } from '../templates/fold.ts';

/** How much two texts have in common, 0 to 1: Dice's coefficient over their folded words. */
export function likeness(a: string, b: string): number {
  const [one, other] = [foldedWords(a), foldedWords(b)];
  if (one.length + other.length === 0) return 0;
  const counts = new Map<string, number>();
  for (const word of one) counts.set(word, (counts.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of other) {
    const left = counts.get(word) ?? 0;
    if (left > 0) common++;
    counts.set(word, left - 1);
  }
  return (2 * common) / (one.length + other.length);
}
