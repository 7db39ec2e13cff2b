import { letter, type StarterReply } from './starter-reply.ts';

export const starterFrBusiness: readonly StarterReply[] = [
  {
    key: 'opening-hours',
    folder: 'business',
    title: 'Horaires d’ouverture',
    shortcut: 'horaires',
    tags: ['ouvert', 'heures', 'ouverture'],
    body: letter(
      'fr',
      'Voici nos horaires d’ouverture\u00a0: [horaires]',
      'Quel jour pensez-vous venir\u202f? Les horaires changent parfois les jours fériés, alors je vérifie volontiers pour vous.',
    ),
  },
  {
    key: 'closed-today',
    folder: 'business',
    title: 'Fermé aujourd’hui ou jour férié',
    shortcut: 'ferme',
    tags: ['fermé', 'jour férié', 'vacances', 'horaires'],
    body: letter(
      'fr',
      'Nous sommes fermés aujourd’hui, et je ne voudrais pas que vous vous déplaciez pour rien. Voici nos horaires habituels\u00a0: [horaires]',
      'En attendant, dites-moi ici ce qu’il vous faut et je m’en occupe dès l’ouverture.',
    ),
  },
  {
    key: 'address-parking',
    folder: 'business',
    title: 'Adresse et stationnement',
    shortcut: 'adresse',
    tags: ['où', 'itinéraire', 'parking', 'accès'],
    body: letter(
      'fr',
      'Vous nous trouverez ici\u00a0: [adresse]',
      'Pour vous garer\u00a0: [stationnement]',
      'Dites-moi d’où vous venez, ou s’il vous faut un accès sans marches, et je vous indique le chemin le plus simple.',
    ),
  },
  {
    key: 'payment-methods',
    folder: 'business',
    title: 'Moyens de paiement',
    shortcut: 'paiement',
    tags: ['payer', 'carte', 'espèces', 'virement', 'règlement'],
    body: letter(
      'fr',
      'Voici comment vous pouvez payer\u00a0: [moyens de paiement]',
      'Pour votre sécurité, nous ne demandons jamais de numéro de carte par message. Si un autre moyen vous arrange, dites-moi lequel et je regarde ce que nous pouvons faire.',
    ),
  },
  {
    key: 'phone-call',
    folder: 'business',
    title: 'En parler au téléphone',
    shortcut: 'appel',
    tags: ['téléphone', 'appeler', 'parler'],
    body: letter(
      'fr',
      'De vive voix, c’est parfois plus simple. Vous pouvez appeler le [téléphone] et me demander. Voici nos horaires\u00a0: [horaires]',
      'Si vous préférez que nous vous appelions, dites-moi à quelle heure et à quel numéro.',
    ),
  },
  {
    key: 'reply-later',
    folder: 'business',
    title: 'Une personne répondra plus tard',
    shortcut: 'plustard',
    tags: ['absence', 'occupé', 'attente'],
    body: letter(
      'fr',
      'Merci, j’ai bien vu votre message. Je ne peux pas y répondre comme il faut tout de suite, et je préfère le faire avec soin. Je vous écrirai personnellement pendant nos heures d’ouverture\u00a0: [horaires]',
      'D’ici là, ajoutez tout ce qui peut m’aider, comme une photo ou une date.',
    ),
  },
  {
    key: 'job-application',
    folder: 'business',
    title: 'Candidature',
    shortcut: 'emploi',
    tags: ['travail', 'recrutement', 'cv', 'stage'],
    body: letter(
      'fr',
      'Merci de vouloir travailler avec nous. Pouvez-vous nous envoyer votre CV à [e-mail], avec quelques mots sur vous et vos disponibilités\u202f? Nous lisons toutes les candidatures et nous vous répondrons par e-mail.',
    ),
  },
  {
    key: 'thanks-praise',
    folder: 'business',
    title: 'Merci pour un compliment',
    shortcut: 'merci',
    tags: ['compliment', 'avis', 'remerciement', 'commentaire'],
    body: letter(
      'fr',
      'Merci, vos mots nous font très plaisir. Je les partage avec toute l’équipe. Nous espérons vous revoir bientôt, et s’il vous faut quoi que ce soit d’ici là, écrivez-moi ici.',
    ),
  },
  {
    key: 'private-details',
    folder: 'business',
    title: 'Commentaire\u00a0: la suite en message privé',
    shortcut: 'prive',
    tags: ['commentaire', 'confidentialité', 'données personnelles'],
    body: letter(
      'fr',
      'J’aimerais regarder cela pour vous, et vos informations doivent rester entre nous. Pouvez-vous nous écrire en message privé, avec votre nom, et votre numéro de commande si vous en avez un\u202f? Je m’occupe de la suite.',
    ),
  },
];
