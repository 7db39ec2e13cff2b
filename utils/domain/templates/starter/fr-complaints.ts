import { letter, type StarterReply } from './starter-reply.ts';

export const starterFrComplaints: readonly StarterReply[] = [
  {
    key: 'complaint-heard',
    folder: 'complaints',
    title: 'Réclamation\u00a0: demander ce qui s’est passé',
    shortcut: 'excuses',
    tags: ['réclamation', 'mécontentement', 'excuses'],
    body: letter(
      'fr',
      'Toutes mes excuses, et merci de nous en parler. J’aimerais comprendre et arranger les choses. Pouvez-vous me raconter ce qui s’est passé, et quand\u202f? Je m’en occupe personnellement et je vous réponds aujourd’hui.',
    ),
  },
  {
    key: 'complaint-comment',
    folder: 'complaints',
    title: 'Réclamation dans un commentaire',
    shortcut: 'parler',
    tags: ['réclamation', 'commentaire', 'privé'],
    body: letter(
      'fr',
      'Toutes mes excuses, et merci de nous en parler. J’aimerais vous écouter jusqu’au bout et arranger les choses, et c’est plus simple entre nous. Pouvez-vous nous écrire en message privé\u202f? Je vous répondrai personnellement.',
    ),
  },
  {
    key: 'damaged-item',
    folder: 'complaints',
    title: 'Article arrivé abîmé',
    shortcut: 'abime',
    tags: ['abîmé', 'cassé', 'remplacement', 'remboursement'],
    body: letter(
      'fr',
      'Je regrette vraiment que votre article soit arrivé dans cet état. Pouvez-vous m’envoyer votre numéro de commande, une photo de l’article et une de l’emballage\u202f? Je m’occupe ensuite du remplacement ou du remboursement, comme vous préférez.',
    ),
  },
  {
    key: 'wrong-order',
    folder: 'complaints',
    title: 'Mauvais article reçu',
    shortcut: 'erreur',
    tags: ['erreur', 'mauvais article', 'échange'],
    body: letter(
      'fr',
      'Toutes mes excuses, l’erreur vient de nous. Pouvez-vous mettre l’article de côté pour l’instant, et m’en envoyer une photo avec votre numéro de commande\u202f? Je vous fais parvenir le bon, sans frais, et je vous dis ici quel jour il arrivera.',
    ),
  },
  {
    key: 'missing-item',
    folder: 'complaints',
    title: 'Il manque quelque chose',
    shortcut: 'manque',
    tags: ['manquant', 'incomplet', 'commande'],
    body: letter(
      'fr',
      'Je regrette qu’il manque quelque chose dans votre commande. Pouvez-vous me dire quoi et m’envoyer votre numéro de commande\u202f? Je vérifie aussitôt, puis je vous l’envoie ou je vous le rembourse, comme vous préférez.',
    ),
  },
  {
    key: 'billing-problem',
    folder: 'complaints',
    title: 'Problème de paiement',
    shortcut: 'debit',
    tags: ['facture', 'débité deux fois', 'montant'],
    body: letter(
      'fr',
      'Je regrette ce souci, regardons cela ensemble. Pouvez-vous m’envoyer la date, le montant et votre numéro de commande\u202f? Je n’ai pas besoin de votre numéro de carte. Je vous dis ici aujourd’hui ce qui s’est passé et comment nous allons le corriger.',
    ),
  },
  {
    key: 'poor-welcome',
    folder: 'complaints',
    title: 'Accueil qui a déplu',
    shortcut: 'accueil',
    tags: ['équipe', 'accueil', 'visite', 'excuses'],
    body: letter(
      'fr',
      'Toutes mes excuses pour cet accueil. Tout le monde doit se sentir bien reçu chez nous. Pouvez-vous me dire quel jour c’était et ce qui s’est passé\u202f? J’en parle avec l’équipe et je vous réponds personnellement.',
    ),
  },
  {
    key: 'slow-reply',
    folder: 'complaints',
    title: 'Excuses pour une réponse tardive',
    shortcut: 'attente',
    tags: ['réponse tardive', 'attente', 'excuses'],
    body: letter(
      'fr',
      'Toutes mes excuses pour cette attente. J’ai lu votre message et je m’en occupe personnellement. En avez-vous toujours besoin, ou quelque chose a-t-il changé depuis\u202f? Dites-le-moi et je m’y mets tout de suite.',
    ),
  },
  {
    key: 'complaint-solved',
    folder: 'complaints',
    title: 'Tout est-il réglé\u202f?',
    shortcut: 'resolu',
    tags: ['suivi', 'réclamation', 'résolu'],
    body: letter(
      'fr',
      'Merci de nous avoir permis d’arranger les choses. De notre côté, tout est fait comme convenu. Est-ce que tout va bien pour vous aussi\u202f? S’il reste quoi que ce soit, dites-le-moi ici et je m’en occupe.',
    ),
  },
];
