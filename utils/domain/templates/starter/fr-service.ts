import { letter, type StarterReply } from './starter-reply.ts';

export const starterFrService: readonly StarterReply[] = [
  {
    key: 'booking',
    folder: 'service',
    title: 'Prendre rendez-vous ou réserver une table',
    shortcut: 'reserver',
    tags: ['réservation', 'rendez-vous', 'table'],
    body: letter(
      'fr',
      'Avec plaisir. Pour réserver, il me faut simplement\u00a0:',
      '1. Le jour et l’heure qui vous arrangent, avec un second choix',
      '2. Ce que vous souhaitez, ou le nombre de personnes',
      '3. Le nom pour la réservation',
      'Je vérifie aussitôt et je vous confirme ici.',
    ),
  },
  {
    key: 'appointment-confirmed',
    folder: 'service',
    title: 'Rendez-vous confirmé',
    shortcut: 'confirme',
    tags: ['réservation', 'rendez-vous', 'confirmation'],
    body: letter(
      'fr',
      'C’est réservé, au jour et à l’heure que vous avez choisis. Vous nous trouverez ici\u00a0: [adresse]',
      'En cas d’empêchement, écrivez-moi ici et nous trouverons un autre moment. À bientôt.',
    ),
  },
  {
    key: 'appointment-move',
    folder: 'service',
    title: 'Déplacer un rendez-vous',
    shortcut: 'deplacer',
    tags: ['rendez-vous', 'reporter', 'décaler'],
    body: letter(
      'fr',
      'Bien sûr, nous pouvons le déplacer. Je garde votre heure actuelle tant que nous n’avons pas trouvé mieux. Quels jours et quelles heures vous arrangeraient\u202f? Donnez-moi deux possibilités et je vous en confirme une ici.',
    ),
  },
  {
    key: 'appointment-cancelled',
    folder: 'service',
    title: 'Rendez-vous annulé',
    shortcut: 'annuler',
    tags: ['rendez-vous', 'réservation', 'annulation'],
    body: letter(
      'fr',
      'Merci de nous avoir prévenus, cela nous aide vraiment. Votre rendez-vous est annulé, vous n’avez rien d’autre à faire. Quand vous voudrez reprendre rendez-vous, envoyez-moi un jour qui vous arrange et je vous trouverai une place.',
    ),
  },
  {
    key: 'cannot-do',
    folder: 'service',
    title: 'Ce n’est pas possible, mais…',
    shortcut: 'impossible',
    tags: ['refus', 'alternative', 'solution'],
    body: letter(
      'fr',
      'Merci de nous avoir posé la question. Malheureusement, nous ne pouvons pas le faire, et je préfère vous le dire tout de suite. Cherchons une autre solution\u00a0: dites-moi ce qu’il vous faut et pour quand, et je vous proposerai ce qui s’en approche le plus.',
    ),
  },
  {
    key: 'send-photos',
    folder: 'service',
    title: 'Demander des photos',
    shortcut: 'photos',
    tags: ['photo', 'image', 'voir'],
    body: letter(
      'fr',
      'Une photo m’aiderait à bien vous répondre. Pourriez-vous m’en envoyer deux, une d’ensemble et une de près, à la lumière du jour si possible\u202f? Je les regarde et je vous dis ici ce que nous pouvons faire.',
    ),
  },
  {
    key: 'clarify',
    folder: 'service',
    title: 'Demander des précisions',
    shortcut: 'preciser',
    tags: ['question', 'comprendre', 'détails'],
    body: letter(
      'fr',
      'Merci pour votre message. Avant de vous répondre, j’aimerais m’assurer de bien comprendre. Pouvez-vous m’en dire un peu plus sur ce que vous cherchez, et pour quand\u202f? Je vous ferai ensuite une réponse complète ici.',
    ),
  },
  {
    key: 'did-that-help',
    folder: 'service',
    title: 'Cela vous a-t-il été utile\u202f?',
    shortcut: 'utile',
    tags: ['suivi', 'relance', 'autre question'],
    body: letter(
      'fr',
      'Je voulais m’assurer que ma dernière réponse vous a été utile. Est-ce que tout est clair, ou puis-je faire autre chose pour vous\u202f? Un petit mot ici suffit et je m’en occupe.',
    ),
  },
];
