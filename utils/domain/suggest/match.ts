import type { Language, Template } from '../templates/template.ts';
import { askedOf, evidenceFor, sum, wholeOf } from './evidence.ts';
import type { Question } from './suggester.ts';
import type { SuggestionIndex } from './suggestion-index.ts';
import { mentions } from './template-terms.ts';
import { stemsOf } from './terms.ts';

/** Why a reply is suggested: what the person can check at a glance. */
export type Reason =
  /** These words of the message are what the reply is about. */
  | { kind: 'words'; words: string[] }
  /** The message has a keyword that the person gave the reply. */
  | { kind: 'keyword'; keyword: string }
  /** It resembles an example question of the reply. */
  | { kind: 'example' }
  /** The reply was sent after messages like this one. */
  | { kind: 'used-for-similar' };

export interface Match {
  template: Template;
  /** From 1 on it is worth suggesting. */
  score: number;
  /** Worked out when it is asked for: few of the matches are shown. */
  reason(): Reason;
}

/**
 * What makes a match worth suggesting and how the kinds of evidence compare, set by the tuning half of
 * tests/fixtures/suggestions alone.
 */
export const tuning = {
  /** A message of a run before the last one. */
  earlier: 0.8,
  /** A part with less than this much to tell is no surer a match for being short (1 is one telling word). */
  least: 1,
  /** How much a long message asks for more evidence: 0 not at all, 1 in proportion. */
  length: 0.5,
  /** What each kind of evidence must reach to be enough alone. */
  words: 0.38,
  example: 0.5,
  learned: 0.4,
  /** A keyword is the person's own word that this reply fits: enough alone. */
  keyword: 1.2,
  /** How much the weaker kinds add to the strongest one. */
  support: 0.3,
  /** What is left to a text that wants to be made personal each time (R33). */
  notFrequent: 0.7,
};

/** Words named in a reason: more is no help at a glance. */
const mostWords = 3;

const none: ReadonlySet<string> = new Set();

/** Whoever writes more sentences than this in one message tells a story. */
const mostSentences = 8;

/** How well each template of a language answers the messages, those with any evidence. */
export function matchMessage(index: SuggestionIndex, language: Language, question: Question): Match[] {
  const heard = partsOf(question.messages).map(({ text, loud }) => hear(index, language, text, loud));
  const stems = question.messages.flatMap((message) => stemsOf(message, language));
  const matches: Match[] = [];
  for (const { template, terms } of index.all()) {
    if (!template.surfaces.includes(question.surface)) continue;
    if (terms.against.some((keyword) => mentions(stems, keyword.stems))) continue;
    const keyword = terms.keywords.find((keyword) => mentions(stems, keyword.stems));
    let words = 0;
    let example = 0;
    let said: ReadonlyMap<string, number> = new Map();
    for (const { evidence, whole, wholeTerms, loud } of heard) {
      const own = evidence.get(template.id);
      if (own === undefined) continue;
      const here = (loud * sum(own.words.values())) / Math.max(whole, tuning.least) ** tuning.length;
      if (here > words) [words, said] = [here, own.words];
      const like = bestExample(index, terms.examples, own.examples, Math.max(wholeTerms, tuning.least));
      example = Math.max(example, loud * like);
    }
    const parts = {
      words: words / tuning.words,
      example: example / tuning.example,
      keyword: keyword === undefined ? 0 : tuning.keyword,
      learned: question.learned(template.id) / tuning.learned,
    };
    const score = together(Object.values(parts)) * (template.frequent ? 1 : tuning.notFrequent);
    if (score > 0) matches.push({ template, score, reason: () => reasonOf(parts, keyword?.written, said) });
  }
  return matches;
}

/** A part of what was written, with all that speaks for any template. */
function hear(index: SuggestionIndex, language: Language, text: string, loud: number) {
  const asked = askedOf(index, language, text);
  return {
    loud,
    evidence: evidenceFor(index, asked),
    whole: wholeOf(asked),
    wholeTerms: sum(asked.map(({ weight }) => weight)),
  };
}

/** Messages often ask several things: each sentence is looked at alone, and the last message also as a whole. */
function partsOf(messages: readonly string[]): { text: string; loud: number }[] {
  return messages.flatMap((message, position) => {
    const loud = position === messages.length - 1 ? 1 : tuning.earlier;
    const sentences = message.split(/[.!?\n]+/).filter((sentence) => /\p{L}/u.test(sentence));
    const texts = sentences.length > 1 ? [message, ...sentences.slice(0, mostSentences)] : [message];
    return texts.map((text) => ({ text, loud }));
  });
}

/** What an example shares with the message, as a part of what each of the two says; of the best example. */
function bestExample(
  index: SuggestionIndex,
  examples: readonly ReadonlySet<string>[],
  shared: ReadonlyMap<number, number>,
  whole: number,
): number {
  const parts = Array.from(shared, ([number, common]) => {
    const own = index.tellingOf(examples[number] ?? none);
    return own === 0 ? 0 : common / Math.sqrt(own * whole);
  });
  return Math.max(0, ...parts);
}

function together(parts: readonly number[]): number {
  const strongest = Math.max(...parts);
  return strongest + tuning.support * (sum(parts) - strongest);
}

function reasonOf(
  parts: Record<'words' | 'example' | 'learned', number>,
  keyword: string | undefined,
  words: ReadonlyMap<string, number>,
): Reason {
  if (keyword !== undefined) return { kind: 'keyword', keyword };
  if (parts.learned > Math.max(parts.words, parts.example)) return { kind: 'used-for-similar' };
  if (parts.example > parts.words) return { kind: 'example' };
  const loudest = [...words].toSorted(([, a], [, b]) => b - a).map(([word]) => word);
  // "opening hours" says all that "hours" says.
  const apart = loudest.filter(
    (word) => !loudest.some((other) => other !== word && ` ${other} `.includes(` ${word} `)),
  );
  return { kind: 'words', words: apart.slice(0, mostWords) };
}
