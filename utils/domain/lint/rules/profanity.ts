import { languageSchema } from '../../templates/template.ts';
import { packs } from '../packs/packs.ts';
import { findPhrases, phraseIndex } from '../phrases.ts';
import { rangesOf } from '../range.ts';
import type { Rule } from '../rule.ts';

/** Letters hidden behind signs: f*ck, sh!t, b1tch, m*rde, p*tain. One hidden letter at least, so no plain word matches. */
const hidden =
  /(?<![\p{L}\p{N}])(?:f[*@#$%._-]{1,2}c?k(?:ing|ed|er|s)?|f\*{2,3}|sh[*!1@#$]+t(?:ty|s)?|s\*+t|b[*!1@#$]tch(?:es|y)?|b\*{3,4}h|a[*$@]{2}(?:hole)?|c[*@#]+nt|d[*!1]ck(?:head)?|bullsh[*!1]t|cr[*@4]p|m[*@3]rd(?:e|ique)|m\*{3,4}e|p[*@]t[*@a]in|p\*{4,5}|put[*@]in|c[*@0]nn?(?:ard|asse)s?|enc[*@]l[eé]s?|b[*0]rdel|sal[*@0]pe?)(?![\p{L}\p{N}])/gu;

/** Insults of one language that mean nothing in the other, so that they are found whatever the rest is written in. */
const everywhere = phraseIndex([
  ...'shit fuck fucking bullshit asshole motherfucker bitch wtf'.split(' '),
  ...'merde putain connard connasse salope enculé bordel abruti'.split(' '),
]);

export const profanity: Rule = {
  id: 'profanity',
  level: 'error',
  languages: 'any',
  scope: 'sentence',
  *check({ plain, words, language }) {
    const index = languageSchema.options.find((option) => option === language);
    yield* Array.from(rangesOf(plain, hidden), (range) => ({ ranges: [range] }));
    yield* Array.from(findPhrases(words, everywhere), (range) => ({ ranges: [range] }));
    if (index === undefined) return;
    for (const range of findPhrases(words, packs[index].profanity)) {
      const [known] = findPhrases(
        words.filter(({ from, to }) => from >= range.from && to <= range.to),
        everywhere,
      );
      if (known === undefined) yield { ranges: [range] };
    }
  },
};
