import type { Problem } from '../finding.ts';
import { packs } from '../packs/packs.ts';
import type { Range } from '../range.ts';
import type { Reply } from '../reply.ts';
import type { Rule } from '../rule.ts';
import type { Word } from '../words.ts';

/**
 * Capitals are shouting when a common word that no name is made of stands in them ("NOT", "VOTRE"), with the capitals
 * around it; or when a whole sentence of five words or more does. Brands, codes and acronyms stay quiet.
 */
export const shouting: Rule = {
  id: 'shouting',
  level: 'warning',
  languages: 'any',
  scope: 'sentence',
  *check(reply) {
    const runs = runsOfCapitals(reply);
    const whole = runs.length === 1 && runs[0]?.length === reply.words.length && reply.words.length >= 5;
    for (const run of runs) {
      const loud = run.some(({ text }) => packs.en.emphasis.has(text) || packs.fr.emphasis.has(text));
      if (loud || whole) yield problem(reply, run);
    }
  },
};

/** Neighbouring words in capitals. A single letter ("I", "À") joins a run and makes none; digits are codes. */
function runsOfCapitals({ text, words }: Reply): Word[][] {
  const runs: Word[][] = [];
  let run: Word[] = [];
  for (const word of words) {
    const written = text.slice(word.from, word.to);
    const capital = /^[\p{Lu}'’]+$/u.test(written);
    const last = run.at(-1);
    const near = last === undefined || /^[\s'’,-]*$/u.test(text.slice(last.to, word.from));
    if (capital && near) run.push(word);
    else {
      runs.push(run);
      run = capital ? [word] : [];
    }
  }
  return [...runs, run].filter((some) => some.some(({ text: { length } }) => length > 1));
}

function problem({ text, words }: Reply, run: readonly Word[]): Problem {
  const range: Range = { from: run[0]?.from ?? 0, to: run.at(-1)?.to ?? 0 };
  const edits = run
    .filter((word) => text.slice(word.from, word.to) !== 'I' && !text.slice(word.from).startsWith("I'"))
    .map((word) => {
      const lower = text.slice(word.from, word.to).toLowerCase();
      const put = word === words[0] ? lower.charAt(0).toUpperCase() + lower.slice(1) : lower;
      return { from: word.from, to: word.to, put };
    });
  return { ranges: [range], fix: { kind: 'sentence-case', edits } };
}
