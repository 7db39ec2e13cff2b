import { elodie, tom } from './customers.ts';
import type { Thread } from './types.ts';
import { theySay, thread, weSay } from './write.ts';

/** Atelier Vélo Nord. Élodie wrote here too, under the id she has at the bakery: a thread id alone names nobody. */
export function workshopThreads(): Thread[] {
  return [
    thread(elodie, [
      theySay(27, 'Bonjour, la roue arrière de mon vélo est voilée 🚲'),
      theySay(26, 'Pouvez-vous la redresser avant samedi ?'),
    ]),
    thread(tom, [
      theySay(130, 'Hi, do you rent cargo bikes by the day?'),
      weSay(122, 'Hi Tom! Yes, 45 € a day, helmet and child seat included. Which day suits you?'),
    ]),
  ];
}
