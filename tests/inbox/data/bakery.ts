import { elodie, jeanPierre, li, madonna, nameless, noam, yasmine, zoe } from './customers.ts';
import type { Message, Thread } from './types.ts';
import { sticker, theySay, thread, weSay } from './write.ts';

const day = 24 * 60;

/** Boulangerie Morel. Élodie is newest, so she is the one selected. `french` follows the interface's language. */
export function bakeryThreads(french: boolean): Thread[] {
  return [
    thread(elodie, french ? elodieInFrench() : elodieInEnglish(), {
      older: elodieBefore(),
      note: 'Daughter Jeanne is allergic to hazelnuts.',
    }),
    thread(yasmine, [
      theySay(41, 'Bonjour, ma commande n° 4821 devait être prête hier. Où en est-elle ?'),
      theySay(38, 'Vous pouvez m’appeler au 06 12 34 56 78 si c’est plus simple.'),
    ]),
    thread(zoe, [
      theySay(95, 'Hello! Do you have anything vegan? 🌻'),
      weSay(
        92,
        'Hi Zoë! Yes: the olive fougasse, the country loaf and, from Thursday, an apple tart made with oat butter.',
      ),
      theySay(64, 'Wonderful, thank you so much ❤️'),
      sticker(63),
    ]),
    thread(jeanPierre, [
      theySay(190, 'Bonjour, peut-on avoir 40 baguettes tous les vendredis pour la cantine ?'),
      weSay(184, 'Bonjour Jean-Pierre, avec plaisir. Livrées ou à retirer ?'),
      theySay(182, 'Livrées avant 10 h si possible.'),
      weSay(171, 'C’est noté : 40 baguettes, chaque vendredi avant 10 h. À vendredi ! Lucas'),
    ]),
    thread(
      elodie,
      [
        theySay(6 * 60, 'J’ai vu la photo de votre fraisier, il est magnifique 😍'),
        weSay(5 * 60, 'Merci Élodie ! Il est au comptoir jusqu’à dimanche.'),
      ],
      { id: elodie.instagram ?? '', channel: 'instagram' },
    ),
    thread(li, [
      theySay(8 * 60, '請問你們星期日營業嗎？'),
      weSay(8 * 60 - 1, 'Merci pour votre message ! Nous sommes fermés et vous répondrons demain dès 7 h.', {
        automatic: true,
      }),
    ]),
    thread(madonna, [
      theySay(day + 30, 'Is the croissant-making class still on for the 12th? Two seats please.'),
    ]),
    thread(noam, [
      theySay(day + 200, 'שלום, האם יש לכם חלות ביום שישי?'),
      weSay(day + 150, 'Bonjour ! Oui, chaque vendredi dès 7 h, sur commande la veille.'),
    ]),
    thread(nameless, [
      theySay(3 * day, 'how much for the big one'),
      weSay(
        3 * day - 20,
        'Hello! Which one do you mean: the country loaf (4.80 €) or the galette for 8 (26 €)?',
      ),
    ]),
  ];
}

function elodieInEnglish(): Message[] {
  const asked = weSay(55, 'Happy to! How many guests, and does anybody have an allergy?');
  return [
    theySay(8 * day, 'The walnut bread was gone in ten minutes, thank you ❤️'),
    weSay(8 * day - 6, 'So glad you liked it, Élodie! See you soon. Lucas'),
    theySay(58, 'Hello! I’d like to order a birthday cake for my daughter, she turns six 🎂'),
    weSay(57, 'Thank you for your message! We answer as fast as we can.', { automatic: true }),
    asked,
    theySay(9, ['Twelve guests, and no hazelnuts please.', 'She loves raspberries.'], { quote: asked }),
    theySay(3, 'Are you open on Sunday morning? And how much would the cake be? 🙂'),
  ];
}

function elodieInFrench(): Message[] {
  const asked = weSay(55, 'Avec plaisir ! Combien d’invités, et y a-t-il une allergie ?');
  return [
    theySay(8 * day, 'Le pain aux noix a disparu en dix minutes, merci ❤️'),
    weSay(8 * day - 6, 'Ravis qu’il vous ait plu, Élodie ! À bientôt. Lucas'),
    theySay(
      58,
      'Bonjour ! Je voudrais commander un gâteau d’anniversaire pour ma fille, elle fête ses six ans 🎂',
    ),
    weSay(57, 'Merci pour votre message ! Nous répondons au plus vite.', { automatic: true }),
    asked,
    theySay(9, ['Douze invités, et pas de noisettes s’il vous plaît.', 'Elle adore les framboises.'], {
      quote: asked,
    }),
    theySay(3, 'Êtes-vous ouverts dimanche matin ? Et combien coûterait le gâteau ? 🙂'),
  ];
}

function elodieBefore(): Message[] {
  return Array.from({ length: 12 }, (_, index) => {
    const minutes = (60 - index * 4) * day;
    return index % 2 === 0
      ? theySay(minutes, `Bonjour, vous reste-t-il du pain aux noix pour samedi ? (${index / 2 + 1})`)
      : weSay(minutes - 12, 'Bonjour Élodie, oui, je vous en mets un de côté. À samedi ! Lucas');
  });
}
