import type { Problem } from '../finding.ts';
import { findOwnPhrases } from '../own-phrases.ts';
import { packs } from '../packs/packs.ts';
import type { Rule } from '../rule.ts';

export const textspeak: Rule = {
  id: 'textspeak',
  level: 'suggestion',
  languages: ['en', 'fr'],
  scope: 'sentence',
  *check({ text, words, language }, { settings }) {
    if (language === null) return;
    for (const [index, { from, to, text: word }] of words.entries()) {
      const full = packs[language].textspeak.get(word);
      if (full === undefined) continue;
      const written = text.slice(from, to);
      const starts = index === 0;
      // Capitals are an acronym, a model or a name (DS, Ty); "R&B" and "U-shaped" are none of these words.
      if (/\p{Lu}/u.test(starts ? written.slice(1) : written) || (starts && /^\p{Lu}$/u.test(written)))
        continue;
      if (/[&@/.-]$/u.test(text.slice(0, from)) || /^[&@/-]/u.test(text.slice(to))) continue;
      yield problem(from, to, starts ? full.charAt(0).toUpperCase() + full.slice(1) : full);
    }
    yield* findOwnPhrases(words, settings, 'textspeak').map((range) => ({ ranges: [range] }));
  },
};

function problem(from: number, to: number, full: string): Problem {
  const ranges = [{ from, to }];
  return full === ''
    ? { ranges }
    : { ranges, params: { full }, fix: { kind: 'spell-out', edits: [{ from, to, put: full }] } };
}
