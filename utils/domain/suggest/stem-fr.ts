/** Endings of nouns, adjectives and regular verbs, folded; the longest that fits goes. */
const endings = [
  ...['issement', 'eraient', 'issons', 'issez', 'ement', 'aient', 'erait', 'erais', 'eront', 'erons', 'erez'],
  ...['erai', 'eras', 'iere', 'ions', 'ant', 'ent', 'ons', 'ait', 'ais', 'ees', 'iez', 'era', 'ier'],
  ...['ee', 'es', 'er', 'ez', 'e', 's', 'x'],
];

/** Shorter rests have nothing in common any more: "mer", "mes" and "mais" are three words. */
const shortestRest = 3;

/**
 * A light stemmer in the spirit of Savoy's (2006, doi 10.1145/1141277.1141523), which takes off endings and knows no
 * words: "commande", "commander" and "commandé" meet in "command".
 */
export function stemFr(word: string): string {
  if (word.length > 5 && word.endsWith('aux')) return `${word.slice(0, -2)}l`;
  const ending = endings.find((end) => word.endsWith(end) && word.length - end.length >= shortestRest);
  const bare = ending === undefined ? word : word.slice(0, -ending.length);
  return /([b-df-hj-np-tv-z])\1$/.test(bare) && bare.length > shortestRest ? bare.slice(0, -1) : bare;
}
