import { letter, type StarterReply } from './starter-reply.ts';

export const starterFrProduct: readonly StarterReply[] = [
  {
    key: 'price-list',
    folder: 'product',
    title: 'Tarifs',
    shortcut: 'tarifs',
    tags: ['prix', 'coût', 'combien'],
    body: letter(
      'fr',
      'Merci pour votre question. Tous nos tarifs sont ici\u00a0: [tarifs]',
      'Dites-moi ce qui vous intéresse et je vous donne le prix exact, sans surprise.',
    ),
  },
  {
    key: 'quote',
    folder: 'product',
    title: 'Éléments pour un devis',
    shortcut: 'devis',
    tags: ['devis', 'estimation', 'prix'],
    body: letter(
      'fr',
      'Je vous prépare volontiers un devis. Pouvez-vous me dire\u00a0:',
      '1. Ce dont vous avez besoin',
      '2. La quantité ou les dimensions',
      '3. Pour quelle date',
      'Dès que j’ai votre réponse, je vous envoie ici un prix clair.',
    ),
  },
  {
    key: 'in-stock',
    folder: 'product',
    title: 'Oui, nous l’avons',
    shortcut: 'dispo',
    tags: ['stock', 'disponible', 'réserver'],
    body: letter(
      'fr',
      'Bonne nouvelle, nous l’avons. Voulez-vous que je vous le mette de côté\u202f? Dites-moi simplement le modèle qui vous plaît et le jour qui vous arrange pour passer, ou si vous préférez la livraison.',
    ),
  },
  {
    key: 'sold-out',
    folder: 'product',
    title: 'Épuisé pour le moment',
    shortcut: 'rupture',
    tags: ['stock', 'épuisé', 'indisponible'],
    body: letter(
      'fr',
      'Malheureusement, nous n’en avons plus pour le moment. Je me renseigne sur le prochain arrivage et je vous donne la date ici. Si c’est pressé, je peux aussi vous proposer quelque chose de très proche, disponible aujourd’hui. Est-ce que cela vous irait\u202f?',
    ),
  },
  {
    key: 'alternative',
    folder: 'product',
    title: 'Pas celui-là, mais un autre très proche',
    shortcut: 'autre',
    tags: ['alternative', 'à la place', 'indisponible'],
    body: letter(
      'fr',
      'Merci d’avoir pensé à nous. Nous n’avons pas ce modèle, mais nous en avons un très proche, qui plaît beaucoup. Puis-je vous envoyer une photo et le prix, pour que vous voyiez s’il vous convient\u202f?',
    ),
  },
  {
    key: 'product-details',
    folder: 'product',
    title: 'En savoir plus sur un produit',
    shortcut: 'infos',
    tags: ['dimensions', 'matière', 'renseignement'],
    body: letter(
      'fr',
      'Je vous en dis volontiers plus. Qu’aimeriez-vous savoir surtout\u00a0: les dimensions, la matière, le mode d’emploi, autre chose\u202f? Je vérifie pour vous, et je vous envoie une photo si cela peut aider.',
    ),
  },
  {
    key: 'allergens',
    folder: 'product',
    title: 'Allergènes et ingrédients',
    shortcut: 'allergenes',
    tags: ['allergie', 'ingrédients', 'gluten', 'végétalien'],
    body: letter(
      'fr',
      'Merci de poser la question, c’est important. Quel produit vous ferait plaisir, et que devez-vous éviter\u202f? Je vérifie les ingrédients et les traces possibles, et je vous réponds clairement ici avant votre commande.',
    ),
  },
  {
    key: 'gift-cards',
    folder: 'product',
    title: 'Cartes cadeaux',
    shortcut: 'cadeau',
    tags: ['cadeau', 'bon d’achat', 'offrir'],
    body: letter(
      'fr',
      'Oui, nous avons des cartes cadeaux. Vous les trouverez ici\u00a0: [site web]',
      'Si vous préférez passer en chercher une, dites-moi le montant souhaité et le prénom à inscrire, et je vous la prépare.',
    ),
  },
];
