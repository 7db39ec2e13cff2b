import { phrases } from './pack.ts';

/**
 * Ce que les gens demandent, et comment ils le disent: the French counterpart of `conceptsEn`, compiled by hand in the
 * same way. Written with accents; folded when read.
 */
export const conceptsFr: Readonly<Record<string, readonly string[]>> = {
  price: phrases(
    'prix, tarif, tarifs, coût, coûte, coûtent, combien, c est combien, cher, chère, frais, liste de prix, total',
  ),
  quote: phrases('devis, estimation, chiffrage, projet, sur mesure, travaux'),
  stock: phrases(
    'en stock, stock, disponible, disponibles, disponibilité, il vous reste, vous reste, il en reste, vous avez encore, avez vous encore, mettre de côté, auriez vous',
  ),
  'sold-out': phrases(
    'rupture, rupture de stock, épuisé, réassort, réapprovisionnement, revient, reviennent, de retour, à nouveau, en ravoir, en recevoir, prochain arrivage, indisponible, victime de son succès, plus en stock',
  ),
  alternative: phrases(
    'similaire, alternative, à la place, quelque chose comme, ressemble, ressemblant, un autre, une autre, autre modèle, équivalent, même style, même genre, proche, conseiller, conseillez, différent',
  ),
  details: phrases(
    'taille, tailles, dimension, dimensions, mesure, matière, cuir, coton, bois, composition, poids, pèse, hauteur, largeur, longueur, profondeur, quelle couleur, informations, renseignement, détails, caractéristiques, en savoir plus, fourni, fournis, piles, mode d emploi, utiliser',
  ),
  allergen: phrases(
    'allergie, allergies, allergique, allergène, allergènes, gluten, noix, noisettes, arachide, cacahuète, vegan, végane, végétarien, végétalien, lactose, lait, œuf, ingrédient, ingrédients, contient, contiennent, halal, casher, traces, soja, cœliaque',
  ),
  gift: phrases('cadeau, cadeaux, carte cadeau, bon cadeau, chèque cadeau, bon d achat, offrir'),
  book: phrases(
    'réserver, réservation, rendez vous, table, créneau, créneaux, prendre rendez vous, de la place, place, couverts',
  ),
  confirm: phrases(
    'confirmer, confirmé, confirmation, confirmez, vérifier, bien noté, bien notés, bien pris',
  ),
  move: phrases(
    'décaler, déplacer, reporter, report, autre jour, autre heure, autre horaire, autre date, changer la date, changer l heure, changer mon rendez vous, avancer, repousser, empêchement, plus tard que',
  ),
  cancel: phrases(
    'annuler, annulez, annulation, annulé, ne peux pas venir, ne pourrai pas venir, peux pas venir, pourrai pas venir, ne viendrai pas, ne pourrons pas, serai pas là, désister',
  ),
  hours: phrases(
    'ouvert, ouverts, ouverte, ouvrir, ouvrez, ouverture, horaire, horaires, heures d ouverture, quelle heure, fermez, fermeture, jusqu à quelle heure, à partir de quelle heure, nocturne',
  ),
  closed: phrases(
    'fermé, fermés, fermée, fermeture, férié, jour férié, jours fériés, vacances, congé, congés, noël, pâques, nouvel an, fêtes, pont',
  ),
  where: phrases(
    'où êtes vous, vous êtes où, vous trouver, où se trouve, adresse, situé, située, itinéraire, chemin, venir chez vous, plan, gare, bus, tram, métro, quelle rue, accès, accessible, fauteuil, handicap, poussette',
  ),
  park: phrases('garer, parking, stationner, stationnement, parc de stationnement, se garer'),
  pay: phrases(
    'payer, paye, paiement, paiements, règlement, régler, carte, carte bleue, cb, espèces, liquide, paypal, virement, chèque, chèques, plusieurs fois, acompte, ticket restaurant, tickets restaurant, sans contact',
  ),
  phone: phrases(
    'téléphone, téléphoner, appeler, appelez, rappeler, rappelez, appel, joindre, numéro de téléphone, parler à, parler avec, vive voix, portable, de vive voix',
  ),
  job: phrases(
    'emploi, job, travail, travailler chez, travailler avec, travailler pour, recruter, recrutez, recrutement, embauche, embauchez, cv, postuler, poste, candidature, stage, stagiaire, alternance, apprenti, apprentissage, saisonnier, personnel, mi temps, plein temps',
  ),
  praise: phrases(
    'merci beaucoup, merci pour, merci encore, grand merci, merci infiniment, adoré, adore, magnifique, super, génial, excellent, meilleur, meilleurs, délicieux, parfait, bravo, top, ravie, ravi, régalé, régalés, superbe, félicitations, cinq étoiles, gentil, gentils, compliment, avis, mots, plaisir',
  ),
  order: phrases('commande, commandes, commander, commandé'),
  buy: phrases(
    'acheter, achat, passer commande, passer une commande, comment commander, veux commander, voudrais commander, peut commander, souhaite commander',
  ),
  deliver: phrases(
    'livrer, livrez, livraison, livraisons, expédier, expédiez, expédition, envoi, envoyez vous, frais de port, frais de livraison, transporteur, étranger, à domicile',
  ),
  parcel: phrases('colis, paquet, commande, livraison'),
  status: phrases(
    'où en est, où est, suivi, numéro de suivi, des nouvelles, partie, parti, expédiée, expédié, en route, en cours, statut, elle est où, il est où',
  ),
  'pick-up': phrases(
    'retirer, retrait, venir chercher, passer chercher, passer prendre, récupérer, click and collect, en boutique, au magasin, en magasin, sur place',
  ),
  ready: phrases('prêt, prête, prêts, prêtes, fini, terminé, terminée, réparé'),
  late: phrases(
    'retard, en retard, délai, délais, attends, toujours pas reçu, pas encore reçu, pas reçu, rien reçu, devait arriver, aurait dû, aurait du, toujours rien, si long, aussi long, pas arrivé, promis, attends toujours, tarde',
  ),
  change: phrases(
    'changer, modifier, modification, ajouter, rajouter, remplacer, corriger, mauvaise adresse, rectifier',
  ),
  'order-number': phrases('numéro de commande, numéro, référence, e mail de confirmation, numéro de client'),
  return: phrases(
    'retour, retours, retourner, renvoyer, rendre, échanger, échange, rapporter, ne va pas, trop petit, trop grand, trop petite, trop grande, changer d avis, conditions de retour, rétractation',
  ),
  refund: phrases('rembourser, remboursé, remboursée, remboursement, mon argent, récupérer mon argent'),
  bank: phrases('banque, compte, sur mon compte, relevé'),
  complain: phrases(
    'réclamation, plaindre, plainte, déçu, déçue, décevant, déception, mécontent, mécontente, pas content, pas contente, honteux, inadmissible, inacceptable, scandaleux, horrible, nul, pire, catastrophique, mauvaise expérience, insatisfait, lamentable',
  ),
  damaged: phrases(
    'abîmé, abîmée, cassé, cassée, endommagé, fendu, fissure, rayé, rayure, rayures, écrasé, déchiré, défectueux, défaut, ne marche pas, ne fonctionne pas, taché, brisé, en morceaux, en panne, mauvais état',
  ),
  wrong: phrases(
    'mauvais article, mauvaise taille, mauvaise couleur, mauvais, mauvaise, pas ce que j ai commandé, quelqu un d autre, au lieu de, erreur, trompé, trompés, pas le bon, pas la bonne, inversé',
  ),
  missing: phrases(
    'manque, manquait, manquant, manquants, incomplet, incomplète, oublié, pas dans le, n en ai reçu, reçu que, en moins, il n y avait pas',
  ),
  bill: phrases(
    'débité, débitée, deux fois, prélevé, prélèvement, facture, facturation, facturé, montant, ticket de caisse, tva, surfacturé, double paiement, trop perçu',
  ),
  rude: phrases(
    'désagréable, impoli, impolie, malpoli, malpolie, accueil, mal reçus, mal accueillis, mal parlé, ignoré, ignorés, agressif, agressive, vendeur, vendeurs, vendeuse, serveur, serveuse, caissière, personnel, irrespectueux, bienvenue, bienvenu',
  ),
  'no-answer': phrases(
    'réponse, répondre, répondez, répond, répondu, quelqu un, personne ne répond, pas de réponse, sans réponse, vous ai écrit, mon message, mes messages, sans nouvelles, relance',
  ),
  help: phrases('aide, aider, question, précision, expliquer, comprendre'),
  photo: phrases('photo, photos, image, images'),
};
