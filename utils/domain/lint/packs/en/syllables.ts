/**
 * Syllables of an English word by its groups of vowels, with the usual corrections for a silent e. Right for about nine
 * words in ten, which is enough for a mean over a text.
 */
export function syllables(word: string): number {
  const letters = word.replace(/[^a-z]/g, '');
  if (letters.length <= 3) return 1;
  const spoken = letters.replace(/(?:[^laeiouy]es|[^td]ed|[^laeiouy]e)$/, '').replace(/^y/, '');
  const groups = spoken.match(/[aeiouy]{1,2}/g)?.length ?? 1;
  return Math.max(
    1,
    groups +
      (/(?:ia|io(?!n)|ua(?=l)|ity$|[^aeiou]ism$)/.test(letters) ? 1 : 0) -
      (/ity$/.test(letters) ? 1 : 0),
  );
}
