import { fold } from '../templates/fold.ts';

/**
 * A reply this soon after the question (ms) was written by a machine: Meta's instant reply comes with the question, and
 * nobody reads, chooses and sends in less than three seconds. Counted from the first message of the run, because a
 * person's reply can cross with the customer's next one.
 */
export const automaticWithinMs = 3_000;

/** Shorter beginnings ("Hello, thank") fit too many texts to say anything. Characters. */
const shortestBeginning = 20;

/**
 * Whether a reply reads like one of the automatic texts that the person told us. Rows of the list cut long texts and end
 * with "…"; there the beginning decides.
 */
export function isAutomaticText(text: string, automaticTexts: readonly string[]): boolean {
  const cut = /(?:…|\.\.\.)\s*$/u.test(text);
  const said = plain(text.replace(/(?:…|\.\.\.)\s*$/u, ''));
  if (said === '') return false;
  return automaticTexts.some((automatic) => {
    const known = plain(automatic);
    if (known === said) return true;
    return cut && said.length >= shortestBeginning && known.startsWith(said);
  });
}

/**
 * Whether a reply is Meta's instant or away reply: a configured text, or certainly within seconds of the question.
 * Times are UTC ms; coarse ones prove nothing.
 */
export function isAutomatic(
  reply: { text: string; at: { latest: number } },
  question: { at: { earliest: number } } | null,
  automaticTexts: readonly string[],
): boolean {
  if (isAutomaticText(reply.text, automaticTexts)) return true;
  return question !== null && reply.at.latest - question.at.earliest <= automaticWithinMs;
}

/** Letters and digits only: the page shows other spaces, quotes and emoji than the editor. */
function plain(text: string): string {
  return (fold(text).match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
}
