import { inventedCustomer } from './customers.ts';
import { pickFrom, randomFrom } from './random.ts';
import type { Thread } from './types.ts';
import { theySay, thread, weSay } from './write.ts';

const questions = [
  'Bonjour, êtes-vous ouverts le lundi ?',
  'Do you deliver on Saturdays?',
  'Quel est le prix pour dix personnes ?',
  'Hello, can I change my order?',
  'Avez-vous encore des places pour l’atelier ?',
  'Where can I park nearby?',
  'Merci pour tout, à bientôt !',
  'Is this gluten free?',
  'Je n’ai toujours pas reçu la facture.',
] as const;
const answers = [
  'Bonjour, oui, de 7 h à 13 h. À bientôt !',
  'Hi! Yes, before noon, within 10 km.',
  'Bonjour, comptez 42 € pour dix parts.',
  'Of course: what would you like to change?',
] as const;

/** Enough people to make the list scroll. The oldest are months back; each next one is older than the one before. */
export function inventedThreads(count: number): Thread[] {
  const random = randomFrom(42);
  let minutes = 4 * 24 * 60;
  return Array.from({ length: Math.max(0, count) }, (_, index) => {
    minutes += 20 + Math.floor(random() * 400);
    const question = theySay(minutes, pickFrom(questions, random));
    const answered = random() < 0.7;
    const messages = answered ? [question, weSay(minutes - 9, pickFrom(answers, random))] : [question];
    return thread(inventedCustomer(index), messages, { unread: !answered && random() < 0.5 });
  });
}
