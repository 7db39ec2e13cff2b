import { foldedWords } from '../templates/fold.ts';
import type { Language } from '../templates/template.ts';
import { complaintEn } from './complaint-en.ts';
import { complaintFr } from './complaint-fr.ts';
import { likeness } from './likeness.ts';

/** Why a message may deserve a text of its own (R33). A hint, never an obstacle. */
export type GuardReason =
  /** The very reply stands in this conversation already. */
  | 'already-sent'
  /** The customer complains. */
  | 'complaint'
  /** No saved reply is anywhere near the message. */
  | 'weak-match';

export interface Guarded {
  /** The customer's last run of messages, oldest first. */
  messages: readonly string[];
  /** Null when it is not known. */
  language: Language | null;
  /** How well the best reply fits (`Suggestions.strength`). */
  strength: number;
  /** The text that would go in; null when none is chosen. */
  text: string | null;
  /** What the Page wrote in this conversation, as far as it is on screen. */
  sentTexts: readonly string[];
}

const complaints: Record<Language, readonly RegExp[]> = { en: complaintEn, fr: complaintFr };

/** Half of what a suggestion needs: between the two lies what may well be a frequent question in other words. */
const weak = 0.5;

/** "Ok", "thanks", "see you" ask for nothing, let alone for something of one's own. */
const fewestWords = 4;

/** From this likeness on, two texts are the same reply, with another name or day in it. */
const same = 0.9;

export function guard({ messages, language, strength, text, sentTexts }: Guarded): GuardReason | null {
  if (text !== null && sentTexts.some((sent) => likeness(sent, text) >= same)) return 'already-sent';
  if (messages.some((message) => isComplaint(message, language))) return 'complaint';
  const length = foldedWords(messages.join(' ')).length;
  return language !== null && strength < weak && length >= fewestWords ? 'weak-match' : null;
}

/** @param language null looks for complaints in any language */
export function isComplaint(message: string, language: Language | null): boolean {
  const words = foldedWords(message).join(' ');
  const patterns = language === null ? Object.values(complaints).flat() : complaints[language];
  return patterns.some((pattern) => pattern.test(words));
}
