import type { Language } from '../templates/template.ts';
import { plainOf } from './plain.ts';
import { type Range, shifted } from './range.ts';
import { sentencesOf } from './sentences.ts';
import { type Word, wordsOf } from './words.ts';

/**
 * A text as rules see it. A rule for single sentences gets each sentence as a reply of its own, so that its answer depends
 * on nothing else and can be kept until the sentence changes.
 */
export interface Reply {
  readonly text: string;
  /** See `plainOf`; as long as the text. */
  readonly plain: string;
  readonly words: readonly Word[];
  readonly sentences: readonly Range[];
  /** Null where it is none of the product's languages, or cannot be told. */
  readonly language: Language | null;
}

export function readReply(text: string, language: Language | null): Reply {
  const plain = plainOf(text);
  return { text, plain, words: wordsOf(plain), sentences: sentencesOf(plain), language };
}

/** One sentence of a text, and where it stands in it. */
export interface Part {
  readonly at: number;
  readonly reply: Reply;
}

/** The whole text, put together from its sentences, so that only new sentences are read. */
export function joinReply(
  text: string,
  plain: string,
  parts: readonly Part[],
  language: Language | null,
): Reply {
  return {
    text,
    plain,
    words: parts.flatMap(({ at, reply }) => reply.words.map((word) => shifted(word, at))),
    sentences: parts.map(({ at, reply }) => ({ from: at, to: at + reply.text.length })),
    language,
  };
}

/** The words between two places. */
export function wordsIn(reply: Reply, { from, to }: Range): Word[] {
  return reply.words.filter((word) => word.from >= from && word.to <= to);
}
