import { countWords } from './words.ts';

/** R25: green to 60 words, amber to 110, red above. */
const green = 60;
const amber = 110;
/** Vendors of inbox tools document 2,000 characters for Meta's channel; the warning comes early enough to finish. */
export const nearLimit = 1_900;
const most = 2_000;

export interface Length {
  readonly words: number;
  /** UTF-16 units: never fewer than any way of counting that the channel may use. */
  readonly characters: number;
  readonly zone: 'green' | 'amber' | 'red';
  readonly limit: 'far' | 'near' | 'over';
}

export function lengthOf(text: string): Length {
  const words = countWords(text);
  const characters = text.length;
  return {
    words,
    characters,
    zone: words <= green ? 'green' : words <= amber ? 'amber' : 'red',
    limit: characters > most ? 'over' : characters >= nearLimit ? 'near' : 'far',
  };
}
