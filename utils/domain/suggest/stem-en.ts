const vowel = /[aeiouy]/;

/**
 * A light stemmer: plural, -ing, -ed and the silent e, after the first steps of Porter (1980, doi 10.1108/eb046814).
 * It leaves derivations alone ("delivery" and "deliver" stay two words): wrong meetings cost more than missed ones.
 */
export function stemEn(word: string): string {
  if (word.length <= 3) return word;
  const bare = withoutEnding(singular(word));
  if (bare.length > 3 && bare.endsWith('e')) return bare.slice(0, -1);
  return bare.length > 3 && bare.endsWith('y') ? `${bare.slice(0, -1)}i` : bare;
}

function singular(word: string): string {
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:s|x|z|ch|sh)es$/.test(word)) return word.slice(0, -2);
  return /[^sui]s$/.test(word) ? word.slice(0, -1) : word;
}

function withoutEnding(word: string): string {
  const ending = /(?:ing|ed)$/.exec(word)?.[0];
  if (ending === undefined) return word;
  const rest = word.slice(0, -ending.length);
  if (rest.length < 3 || !vowel.test(rest)) return word;
  return /([^aeiouyls])\1$/.test(rest) ? rest.slice(0, -1) : rest;
}
