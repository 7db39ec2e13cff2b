import type { ComplaintSigns } from '../pack.ts';

const decoration = '^[^\\p{L}\\p{N}]*';

export const opening = new RegExp(
  `${decoration}(?:oh non|oh,? |ah,? |alors,? |un grand |mille |un immense |je |nous |vous |on |suis |sommes |est |etre |tout |toute |tous |toutes |mes |nos |plus |plates |sinceres |vraiment |sincerement |tres |profondement |bien |encore |tiens )*(?:bonjour|bonsoir|bon(?:ne)? (?:matin|journee|apres-midi|soiree|nouvelle|annee|fete)|salut|coucou|hello|hey|rebonjour|re-bonjour|merci|remerci\\w+|desolee?s?|navree?s?|pardon|excus\\w+|regret\\w+|confuse?s?|chere?s?|madame|monsieur|mesdames|messieurs|bienvenue|enchantee?s?|ravie?s?|heureu\\w+|felicitations|joyeu\\w+|quelle? (?:bonne|belle|joie|plaisir|gentil\\w*)|quel plaisir|avec plaisir|c'est (?:tres |si |vraiment )?gentil)\\b`,
  'u',
);

export const salutation =
  /^[^\p{L}\p{N}]*(?:bonjour|bonsoir|salut|coucou|hello|hey|rebonjour|re-bonjour|chere?|merci(?: beaucoup)?|bienvenue|desolee?|pardon)(?: a vous)?,? (?:(?:chere?|madame|monsieur|mademoiselle|mme|mr|m|mlle)\.? )*/u;

export const noNames: ReadonlySet<string> = new Set(
  'a au aux avec beaucoup bien bonjour bonne bonsoir c ce cela cette chacun cher chere client cliente clients d dans de des deux dimanche lundi mardi mercredi jeudi vendredi samedi janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre du elle en encore et il ici infiniment j je l la le les leur madame mademoiselle mais malheureusement merci mes messieurs mesdames monsieur n ne noel non nos notre nous on oui ou par paques pas pour qu que qui quelle s sa se ses si soyez sur t tous tout toute toutes tres un une vos votre vous voici y ami amie amis chers cheres vraiment mille toi ma mon hier demain aujourd ravi ravie desole desolee'.split(
    ' ',
  ),
);

export const refusal =
  /\b(?:^(?:non,? |desolee?s?,? )*(?:epuise|complet)\w*(?=[.!]?$)|(?:ne|n') ?(?:y |vous |en )*(?:peux|peut|pouvons|pourrai|pourrons) (?:strictement )?rien|(?:ne|n') ?(?:le |la |les |l'|vous |y |en )*(?:peux|peut|pouvons|pourrai|pourrons|pourra|pouvez)(?: malheureusement| donc)? (?:pas|plus)|(?:ne|n') ?(?:le |la |les |l'|vous |y |en )*(?:faisons|fais|vendons|vends|acceptons|accepte|prenons|livrons|livre|proposons|propose|remboursons|echangeons|reparons|reparerons|avons|stockons|fabriquons|expedions|servons|disposons|assurons|donnons)(?: malheureusement)? (?:pas|plus|aucune?)|on (?:ne|n') ?(?:le |la |les |y |en |vous )*(?:fait|prend|accepte|vend|livre|rembourse|propose|peut|pourra|repare|echange|reprend|garde|donne)(?: malheureusement)? (?:pas|plus|jamais)|(?:ca|cela) ne (?:va pas etre|sera pas|marchera|marche|se fait) ?(?:pas|jamais|plus|possible)?|pas possible|impossible|(?:pas|plus) en mesure|(?:pas|plus) disponibles?|indisponibles?|(?:est|sont|sommes) (?:epuise|complet)\w*|en rupture|plus de (?:place|table|stock|creneau|chambre|billet|disponibilite)s?|(?:n'est|ne sont|n'etes) (?:pas|plus) (?:admis|autorise|accepte|permis|possible|prevu)\w*|aucune? (?:remboursement|echange|remise|exception|place|disponibilite|solution|retour)|pas de (?:remboursement|echange|retour|remise|carte|livraison)|refus\w*|hors de question|contraire a)(?![a-z])/;

export const noRefusal =
  /\b(?:vous ne pouvez pas (?:vous tromper|le rater|la rater|manquer)|ne peut pas (?:mieux|faire mieux)|pas de (?:souci|probleme)|n'y a plus qu'a|ne (?:pouvons|peux|peut) (?:pas |que )?(?:que vous |vous )?(?:remercier assez|que|attendre)|(?:si|quand|lorsque) (?:vous|cela|ca|le \w+|la \w+) (?:ne|n') ?\w+ (?:pas|plus)|n'avons (?:pas|plus) (?:hate|le choix|de doute|oublie)|(?:ne|n') ?\w+ pas (?:a|besoin))\b/g;

export const alternative =
  /\b(?:mais|cependant|toutefois|neanmoins|par contre|en revanche|plutot|sinon|sauf|autre|autres|prochaine?|bientot|encore|a partir|des (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain|le|que|la)|jusqu'a|vous pouvez|vous pourrez|vous pourriez|tu peux|libre a vous|je peux|nous pouvons|je pourrais|nous pourrions|je vous (?:propose|conseille|recommande|invite|envoie|mets|garde|reserve|suggere|tiens)|nous vous (?:proposons|conseillons|recommandons|invitons|envoyons|suggerons|tenons)|je (?:vais|demande|regarde|verifie|l'ai|m'en|le|la)|nous (?:allons|verifions|regardons|demandons)|j'ai (?:\w+ )?(?:demande|transmis|mis|garde|envoye)|souhaitez|voulez|preferez|n'hesitez|merci de|de retour|il y a (?:un|une|des|deux)|il (?:nous |vous |en )?reste|seulement|uniquement|a la place|choisissez|essayez|passez|appelez|ecrivez|envoyez|dites|(?:je|nous) (?:vous |te |m'en |le |la |les |l')*\w+r(?:ai|ons)|ajoutez|demandez|venez|prenez)\b|\?|\ufffc/;

export const complaint: ComplaintSigns = {
  strong:
    /\b(?:decue?s?|decevante?s?|deception|inadmissible|inacceptable|lamentable|honteu\w+|honte|scandaleu\w+|arnaque\w*|voleurs?|c'est du vol|escroc\w*|rembourse[ersz]* moi|remboursez|etre rembourse\w*|debite\w* deux fois|preleve\w* deux fois|pire (?:service|experience|restaurant)|desagreable|impoli\w*|malpoli\w*|furieu\w+|en colere|enerve\w*|mecontent\w*|pas (?:du tout )?contente?|insatisfait\w*|(?:tres )?mauvaise? (?:qualite|service|experience|accueil)|ne (?:fonctionne|marche) (?:pas|plus)|defectueu\w+|n'est (?:toujours )?(?:pas|jamais) arrive\w*|jamais (?:recu|arrive|livre|repondu)\w*|toujours pas|toujours rien|n'ai (?:toujours )?(?:pas|rien) recu|aucune (?:reponse|nouvelle)|aucun retour|personne ne (?:repond|m'a)|plainte|reclamation|horrible|catastroph\w+|immangeable|ne reviendrai (?:pas|plus)|plus jamais|incorrect|nul|nulle|ras le bol|s'en moquait|degueulasse|ratee?)\b/g,
  weak: /\b(?:casse|cassee|cassees|casses|abime\w*|retard|mauvaise?s?|manque|manquant\w*|sec|seche|froide?s?|fuit|attendu|attends|encore|toujours|deux fois|troisieme fois|sale|brulee?|lache|remboursement|dechire\w*|raye\w*|perdu|personne n'|au bout de (?:deux|trois|quelques|\d+)|pas repondu|au lieu)\b/g,
};

export const acknowledgement =
  /\b(?:desolee?s?|navree?s?|excus\w+|pardon|regret\w+|compren\w+|je concois|agacement|frustr\w+|decevant|contrariant|penible|confuse?s?|merci (?:de|d'|pour) (?:\w+ )?(?:avoir|nous|m'|prevenir|signal\w+|votre (?:retour|patience|franchise|message))|(?:notre|mon) (?:erreur|faute)|n'auri(?:ez|ons) (?:pas|jamais) du|n'aurait (?:pas|jamais) du|ce n'est pas (?:ainsi|normal|ce que|l'accueil|la|acceptable|comme)|pas normal|oh non|vous avez (?:tout a fait |parfaitement |entierement )?raison|toutes mes|rattraper|me (?:peine|desole)|triste)\b/;

export const warm =
  /\b(?:merci|s'il vous plait|s'il te plait|desolee?s?|navree?s?|excuses|ravie?s?|heureu\w+|plaisir|bienvenue|regalez|profitez|esper\w+|hate|a bientot|a tres vite|belle|bonne (?:journee|soiree|nouvelle|idee|semaine)|bravo|adorable|gentil\w*|volontiers|bien sur|avec joie|je comprends|prenez soin|n'hesitez pas)\b|\p{Extended_Pictographic}/gu;

/** Second persons plural in -ez that begin a clause; "avez", "pouvez" and their like are asked or told, not ordered. */
export const instruction =
  /(?:^|(?:[,;:]|[.!]) ?(?:et |puis |ensuite,? |enfin,? |apres,? |d'abord,? )*|(?: et (?:puis |ensuite )?| puis | ensuite,? ))(?:d'abord,? |puis,? |ensuite,? |enfin,? |apres (?:quoi|cela),? |maintenant,? |il suffit de |pour finir,? )*(?:(?!avez|pouvez|voulez|savez|devez|allez-y|serez|aurez|recevrez|trouverez|verrez|chez|assez|nez|rez|souhaitez|preferez|pensez-vous|aimez|etiez|aviez|croyez|sachez|excusez|pardonnez|rassurez|veuillez|connaissez|vivez|restez|n'hesitez)[a-z]{3,}ez\b|veuillez [a-z]+(?:er|ir|re)\b|faites\b)/g;
export const noStep =
  /\b(?:dites-(?:le-)?(?:moi|nous)|envoyez-(?:le-|la-)?(?:moi|nous)|ecrivez-(?:moi|nous)|appelez-(?:moi|nous)|passez (?:quand|nous|donc|donc nous)|prenez (?:votre temps|soin)|venez|laissez-(?:moi|nous)|permettez|imaginez|notez que|attendez-(?:moi|nous)|profitez|regalez|soyez|gardez|faites (?:attention|comme)|tenez-(?:moi|nous)|montrez|donnez-(?:moi|nous)|indiquez-(?:moi|nous)|comptez|arretez|relisez)\b/;

export const askedForOffers =
  /\b(?:soldes?|offres?|reductions?|remises?|promo\w*|bons? plans?|bon d'achat|code|newsletter|instagram|suivre|collection|nouveautes)\b/;
