import { packs } from '../packs/packs.ts';
import type { Range } from '../range.ts';
import { type Reply, wordsIn } from '../reply.ts';
import type { Rule } from '../rule.ts';

/** "Plain English" on Flesch's scale begins here; Kandel and Moles kept the scale for French. */
const plainEnough = 60;
/** Below both, the formulas swing with every word (writing-help.md, section 1). */
const fewestWords = 60;
const fewestSentences = 3;
/** Salutation and sign-off are lines of hardly any words and would make every letter look easy. */
const shortLine = 4;

export const hardToRead: Rule = {
  id: 'hard-to-read',
  level: 'suggestion',
  languages: ['en', 'fr'],
  scope: 'reply',
  *check(reply) {
    if (reply.language === null) return;
    const prose = reply.sentences
      .map((sentence) => wordsIn(reply, sentence))
      .filter((words) => words.length >= shortLine);
    const words = prose.flat();
    const [first] = words;
    const last = words.at(-1);
    if (first === undefined || last === undefined) return;
    if (words.length < fewestWords && prose.length < fewestSentences) return;
    const { readability, syllables } = packs[reply.language];
    const spoken = words.reduce((sum, word) => sum + syllables(word.text), 0);
    const score = readability(words.length / prose.length, spoken / words.length);
    if (score < plainEnough)
      yield { ranges: [around(reply, first, last)], params: { score: Math.round(score) } };
  },
};

function around(reply: Reply, first: Range, last: Range): Range {
  const end = reply.sentences.find(({ to }) => to >= last.to)?.to ?? last.to;
  return { from: first.from, to: end };
}
