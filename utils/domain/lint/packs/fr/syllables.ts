/** Syllables of a French word by its groups of vowels; a final e, es or ent is silent, as one speaks it. */
export function syllables(word: string): number {
  const letters = word.replace(/[^a-zœæ]/g, '');
  if (letters.length <= 3) return 1;
  const spoken = letters.replace(/(?<=[aeiouy].*)(?:e|es|ent)$/, '').replace(/(?<=[gq])u(?=[eioa])/g, '');
  return Math.max(1, spoken.match(/[aeiouyœæ]+/g)?.length ?? 1);
}
