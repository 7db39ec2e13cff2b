import { createChecker } from './checker.ts';
import type { Context } from './context.ts';
import { rules } from './rules.ts';

/**
 * A text of each language that leads every rule to its patterns. Each also with a dash: engines keep texts of Latin
 * letters in another form than all others, and compile a pattern for each form.
 */
const samples: readonly string[] = [
  'Hello Emma, thank you for your message. We are open today, but the blue one is sold out! Take care of it.',
  'Bonjour Emma, merci pour votre message. Nous sommes ouverts, mais le bleu est complet ! Prenez votre temps.',
].flatMap((text) => [text, `${text} — Tom`]);

/** An engine first interprets a pattern and compiles it when it is used again. */
const rounds = 2;

/**
 * Makes the first real check as fast as the later ones: an engine compiles a pattern when it first meets a text, and all
 * of them together take a tenth of a second. A step is one rule on one text, so that whoever goes through the steps can
 * stop between them for the page's own work.
 * @param context that of the open conversation: on another surface other rules count
 */
export function* warmUp(context: Context): Iterable<void> {
  const asked: Context = {
    ...context,
    customer: { name: 'Emma', lastMessage: 'Hello, is it late? It is broken again.' },
  };
  for (const text of samples) {
    for (const rule of rules) {
      for (let round = 0; round < rounds; round += 1) {
        createChecker([rule]).check(text, { ...asked, turn: 'first' });
        yield;
      }
    }
  }
}
