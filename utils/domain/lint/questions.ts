import type { DetectedLanguage } from './context.ts';
import { languageOfText } from './language.ts';
import { plainOf } from './plain.ts';
import type { Range } from './range.ts';
import { sentencesOf } from './sentences.ts';
import { type Topic, topics } from './topics.ts';

/** One question of the customer. What it is about stays open where no word tells. */
export interface AskedQuestion extends Range {
  readonly text: string;
  readonly topic: Topic | 'other';
  /** Whether the reply has something of that kind. Null where nobody can tell: this list never judges. */
  readonly met: boolean | null;
}

/** R26, R28: what the customer asked, and what a reply can give so that they need not write again. Never a finding. */
export interface Checklist {
  readonly questions: readonly AskedQuestion[];
  /** Facts and next steps that the reply holds. */
  readonly given: readonly Topic[];
}

/** A question without its mark: people in a hurry leave it out. */
const openings = {
  en: /^(?:(?:and|so|but|also|hi|hello|hey|please|ok|good morning|good evening)[ ,!]*)*(?:what|when|where|which|who|how|why|do you|does|did you|can (?:i|you|we)|could (?:i|you|we)|are you|is (?:it|there|the|this|that)|are there|will you|would you|have you|may i|any (?:chance|idea|news))\b/,
  fr: /^(?:(?:et|alors|mais|aussi|bonjour|bonsoir|salut|s'il vous plait|svp)[ ,!]*)*(?:est-ce que|est ce que|quand|quelles?|quels?|ou (?:est|se|puis|etes|sont)|qui |comment|pourquoi|combien|avez-vous|faites-vous|etes-vous|puis-je|peut-on|pouvez-vous|pourriez-vous|livrez-vous|y a-t-il|y a t il|c'est combien|a quelle heure|vous (?:avez|faites|livrez|etes|ouvrez|fermez|prenez)\b.{0,60}$)/,
} as const;

export function checklist(
  message: string | null,
  reply: string,
  detected?: readonly DetectedLanguage[],
): Checklist {
  const answer = plainOf(reply);
  const given = topics.filter(({ given: pattern }) => pattern.test(answer)).map(({ topic }) => topic);
  if (message === null) return { questions: [], given };
  const plain = plainOf(message);
  const language = languageOfText(message, detected);
  const questions = sentencesOf(plain)
    .filter(({ from, to }) => {
      const sentence = plain.slice(from, to);
      return /\?["')\s]*$/.test(sentence) || (language !== null && openings[language].test(sentence));
    })
    .map(({ from, to }): AskedQuestion => {
      const sentence = plain.slice(from, to);
      const topic = topics.find(({ asked }) => asked.test(sentence))?.topic ?? 'other';
      return {
        from,
        to,
        text: message.slice(from, to),
        topic,
        met: topic === 'other' ? null : given.includes(topic),
      };
    });
  return { questions, given };
}
