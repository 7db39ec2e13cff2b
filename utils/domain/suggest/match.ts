import type { Language, Template } from '../templates/template.ts';
import { askedOf, type Evidence, evidenceFor, sum, wholeOf } from './evidence.ts';
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
const nothing: Evidence = { words: new Map(), examples: new Map() };

/** How well each template of a language answers the message, those with any evidence. */
export function matchMessage(index: SuggestionIndex, language: Language, question: Question): Match[] {
  const asked = askedOf(index, language, question.messages);
  const evidence = evidenceFor(index, asked);
  const whole = wholeOf(asked);
  const wholeTerms = sum(asked.map(({ weight }) => weight));
  const stems = question.messages.flatMap((message) => stemsOf(message, language));
  const matches: Match[] = [];
  for (const { template, terms } of index.all()) {
    if (!template.surfaces.includes(question.surface)) continue;
    if (terms.against.some((keyword) => mentions(stems, keyword.stems))) continue;
    const keyword = terms.keywords.find((keyword) => mentions(stems, keyword.stems));
    const { words, examples } = evidence.get(template.id) ?? nothing;
    const parts = {
      words: whole === 0 ? 0 : sum(words.values()) / whole ** tuning.length / tuning.words,
      example: bestExample(index, terms.examples, examples, wholeTerms) / tuning.example,
      keyword: keyword === undefined ? 0 : tuning.keyword,
      learned: question.learned(template.id) / tuning.learned,
    };
    const score = together(Object.values(parts)) * (template.frequent ? 1 : tuning.notFrequent);
    if (score > 0) matches.push({ template, score, reason: () => reasonOf(parts, keyword?.written, words) });
  }
  return matches;
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
