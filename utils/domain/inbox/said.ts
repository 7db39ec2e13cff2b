import type { Message } from './snapshot.ts';

/** Messages of a run that are looked at; what was said before is another matter. */
export const mostLastMessages = 5;
/** The Page's messages that a reply is compared with. */
export const mostSentTexts = 20;
/** Characters of each: what the channel takes (product.md, R25). */
export const longestMessage = 2_000;

/**
 * The customer's last run of messages on screen, oldest first. An answer that is already there, such as an automatic one,
 * does not change what was asked. Where it is not known who wrote a message, the run ends: nothing is guessed.
 */
export function lastMessages(messages: readonly Message[]): string[] {
  const end = messages.findLastIndex(({ direction, text }) => direction === 'customer' && text !== '');
  const before = messages.slice(0, end + 1);
  const start = before.findLastIndex(({ direction }) => direction !== 'customer') + 1;
  return textsOf(before.slice(start), mostLastMessages);
}

/** What the Page wrote on screen, oldest first. */
export function sentTexts(messages: readonly Message[]): string[] {
  const own = messages.filter(({ direction }) => direction === 'page');
  return textsOf(own, mostSentTexts);
}

function textsOf(messages: readonly Message[], most: number): string[] {
  return messages
    .map(({ text }) => text.slice(0, longestMessage))
    .filter((text) => text !== '')
    .slice(-most);
}
