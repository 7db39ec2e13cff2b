import type { Pattern, Softening } from '../pack.ts';

const adverb =
  "(?:\\w+ment |encore |aussi |bien |meme |deja |simplement |tout |toujours |pourtant |donc |juste |d'abord |au moins )*";
const you = '(?:vous|tu)';
const pattern = (source: string): Pattern => new RegExp(source, 'g');

/** What a customer can be reproached with not having done. */
const duties =
  'lu|suivi|respecte|verifie|precise|indique|rempli|fourni|paye|regle|donne|envoye|joint|mentionne|prevenu|signale|confirme|repondu|ecoute|compris|fait attention|regarde|demande|coche|choisi|renvoye|rendu|rappele|annule|tenu compte|conserve|garde|transmis|renseigne|dit|parle|communique|informe|mesure|pris la peine|daigne|valide';

export const blame: readonly Pattern[] = [
  /\bpourtant (?:bien |tres |clairement )?(?:ecrit|indique|precise|clair|marque|simple|affiche|mentionne|annonce|signale|prevenu)\w*|\bvous (?:etes|etiez) (?:arrive|venu|passe|presente)\w* .{0,30}\b(?:retard|tard)\b/g,
  pattern(
    `\\b(?:vous (?:avez|aviez)|tu (?:as|avais)|t'as) ${adverb}(?:oublie (?:de|d'|d)|omis|neglige|refuse|ignore|mal (?:lu|compris|rempli|saisi|indique|note|range|utilise|lave|monte|choisi|ecrit|orthographie|calcule)|rate|casse|abime|endommage|perdu|confondu|tarde|trop tarde|laisse passer|commis|fait (?:une |l')?erreur|fait une fausse)`,
  ),
  // Not "vous auriez dû recevoir notre message": that would be ours to explain.
  pattern(
    `\\b(?:vous auriez|tu aurais|t'aurais) (?:${adverb}|(?:mieux|quand meme|peut-etre) )(?:du|pu|mieux fait)\\b(?!,? (?:recevoir|trouver|avoir|etre|passer|voir arriver|beneficier))`,
  ),
  pattern(
    `\\b(?:vous (?:ne )?(?:nous |m'|me |l'|les |le |la |lui )*(?:n')?(?:avez|aviez)|tu (?:ne )?(?:nous |m'|me |l')*(?:n')?(?:as|avais)) (?:pas|jamais|meme pas|toujours pas) ${adverb}(?:${duties})e?s?\\b`,
  ),
  pattern(`\\bvous n'(?:avez|aviez) (?:rien|aucunement) (?:${duties}|precise|dit)\\b`),
  /\b(?:votre|ta) (?:propre |seule )?(?:faute|negligence|inattention|etourderie|imprudence|manque d'attention|oubli)\b|\bpar (?:votre|ta) (?:faute|erreur)\b/g,
  /\b(?:erreur|faute|probleme|souci|responsabilite) (?:vient|venait|est|provient|reste|incombe|se situe) (?:\w+ment )?(?:de vous|de toi|de votre|de ta|de ton|chez vous|a vous|la votre|votre)\b|\berreur de votre part\b|\b(?:erreur|oubli|negligence) de ta part\b/g,
  pattern(
    `\\bsi (?:vous (?:aviez|nous aviez|m'aviez|l'aviez)|tu (?:avais|nous avais|m'avais)) ${adverb}(?:${duties}|appele|commande|reserve|pris|attendu)e?s?\\b`,
  ),
  /\b(?:vous avez du|vous devez vous etre|vous avez sans doute du) (?:vous )?(?:tromper|trompe|saisir|mal|confondre|oublier|entrer|faire)|\bvous vous etes (?:\w+ment |encore |sans doute |surement )?(?:tromp|mepris|mal exprim|mal pris)|\btu t'es (?:tromp|plante)|\bvous faites erreur\b|\bvous avez tort\b|\bvous confondez\b|\bvous melangez\b/g,
  /\b(?:comme|puisque|parce que|vu que) vous (?:avez|n'avez|etes|aviez) \w+(?: \w+)? (?:trop |si |en |tres )?(?:tard|retard|pas)\b/g,
  pattern(
    `\\b(?:vous avez|tu as) ${adverb}(?:visiblement|manifestement|clairement|sciemment|volontairement) |\\b(?:visiblement|manifestement|clairement),? (?:vous (?:n'avez|ne|avez)|tu (?:n'as|as|ne))`,
  ),
  /\b(?:vous deviez(?! (?:recevoir|etre livr|avoir))|tu devais(?! (?:recevoir|avoir))|vous etiez (?:cense|prie|tenu|prevenu|averti|suppose)\w*)\b|\bvous etiez pourtant\b/g,
  /\b(?:vous (?:nous |m')?avez|tu (?:nous |m')?as) (?:\w+ment )?(?:donne|indique|communique|saisi|fourni|choisi|envoye|commande|note|ecrit|entre|transmis|pris|selectionne|renseigne|laisse)(?:e|es|s)? (?:la |le |les |un |une |des |l')?(?:mauvais|fauss|faux|mal|incorrect|erron)\w*/g,
  /\b(?:pas|aucunement|en rien|nullement) (?:de )?(?:notre|mon|ma|nos) (?:faute|probleme|responsabilite|erreur|affaire)\b|\bc'est (?:votre|ton) probleme\b|\b(?:n'y suis|n'y sommes) pour rien\b|\bne (?:sommes|suis) pas responsables?\b/g,
  /(?:^|[,;:!?.] |\bmais |\bet |\bpourtant )il (?:fallait|aurait fallu|suffisait)(?! y)\b|\bfallait (?:pas|le|la|lire|y|prevenir|appeler|commander)\b(?! penser)/g,
  /\bc'est (?:bien )?(?:vous|toi) qui (?:avez|aviez|n'avez|as|l'avez|nous avez|vous etes|devez|deviez|l'as)\b/g,
  /\b(?:la )?prochaine fois,? (?:veuillez |merci de |pensez a |essayez de |vous )?(?:lire|lisez|bien lire|bien regarder|reflech|faire (?:plus )?attention|faites|soyez|devriez|ecoutez)/g,
  /\bvous (?:devriez|pourriez) (?:quand meme |au moins |vraiment )?(?:faire (?:plus )?attention|lire|le savoir|mieux|apprendre|reflechir|savoir que|vous renseigner)\b|\bvous (?:pretendez|pretendiez)\b|\bvous dites (?:que|avoir)\b.{0,60}\bmais\b/g,
  /\ba cause de (?:vous|toi|votre|ton|ta)\b|\b(?:du|due|suite) a votre (?:retard|oubli|erreur|negligence|propre|absence|mauvaise|manque)\b|\bfaute d'avoir\b|\ben raison de votre (?:retard|oubli|erreur|negligence|absence|manque)\b/g,
  /\bpourquoi (?:n'avez-vous|vous n'avez|ne nous avez-vous|ne m'avez-vous|tu n'as|n'as-tu|avez-vous)(?: pas| attendu)?\b/g,
  /\b(?:c'est|il est|il etait|c'etait) (?:a vous|de votre devoir|de votre responsabilite|a toi) (?:de|d'|d)|\bsous votre (?:entiere )?responsabilite\b|\bprenez-vous-en a vous\b|\bvous ne pouvez vous en prendre qu'a vous\b|\btant pis pour (?:vous|toi)\b/g,
  pattern(`\\b${you} (?:n'avez|n'as|ne l'avez|ne l'as) qu'a (?:vous|t'en|vous en)`),
  pattern(`\\b(?:vous n'aviez|tu n'avais|t'avais) qu'a\\b`),
];

export const excuse =
  /\b(?:si|au cas ou|quand|lorsque|n'est pas|ce n'est pas|n'etait pas|ni)\b[^,;:.!?]*$|\b(?:que|dont) $|\b(?:ou|comment) $/;

export const softenings: readonly Softening[] = [
  {
    find: /\b(?:vous avez|tu as) (?:encore |visiblement )?(?:oublie de |oublie d'|omis de |omis d'|neglige de |neglige d')(?:nous )?(?:preciser|indiquer|donner|joindre|fournir|envoyer|mentionner|communiquer|transmettre)(?= (?:la |le |les |l'|votre |vos |un |une |ta |ton |tes ))/,
    put: 'il nous manque encore',
  },
  {
    find: /\b(?:vous ne nous avez|vous n'avez|tu n'as) pas (?:precise|indique|donne|joint|fourni|envoye|mentionne|communique|transmis)(?= (?:la |le |les |l'|votre |vos |un |une |ta |ton |tes ))/,
    put: 'il nous manque encore',
  },
  {
    find: /\bvous auriez (?:du|pu)(?= (?:nous |me |l'|le |la )?\w+(?:er|ir|re)\b)/,
    put: 'la prochaine fois, n’hésitez pas à',
  },
  {
    find: /\bil fallait(?= (?:nous |me |l'|le |la )?\w+(?:er|ir|re)\b)/,
    put: 'pour la prochaine fois, pensez à',
  },
  { find: /\bvous avez du vous tromper d(?:'|e )(\w+)/, put: 'pouvez-vous vérifier : $1' },
  {
    find: /\bvous nous avez (?:donne|indique) une? mauvaise? (\w+)(?=[.!]?$)/,
    put: 'nous avons un souci avec l’information « $1 »',
  },
];

export const angry: readonly Pattern[] = [
  /\b(?:pas|suis pas|sommes pas) payee?s? pour\b|\b(?:rien ne|qu'est-ce qui|qui) (?:me|nous) (?:dit|prouve|garantit) que vous\b|\b(?:le premier|la premiere|le seul|la seule) (?:client |cliente |personne )?(?:a (?:vous plaindre|se plaindre|rouspeter|raler)|qui (?:se plaint|s'en plaint|rale))\b|\b(?:personne|aucun \w+)(?: d'autre| autre)? ne (?:s'est|s'en est|se|s'en) (?:jamais )?plain\w+/g,
  /\bmonde ne tourne pas\b|\bqu'est-ce qui vous (?:fait (?:croire|penser)|permet)\b|\b(?:tant mieux pour vous|grand bien vous fasse|c'est vous qui voyez|si vous le dites|ne comptez pas sur (?:nous|moi)|bien fait|ca vous apprendra)\b|\bvous etes (?:ingrat|arrogant|pretentieu|capricieu|exigeant|mal eleve|ignorant|paresseu|de mauvais)\w*|\bquel(?:le)? (?:ingratitude|culot|toupet|arrogance)\b/g,
  /\bil ne faut pas (?:croire|exagerer|rever|pousser|abuser|s'etonner)\b|\bfaut pas (?:croire|exagerer|rever|pousser|abuser)\b|\b(?:et )?puis quoi encore\b|\bet quoi encore\b|\bvous etes (?:bien |vraiment )?(?:le|la) seule?\b(?= (?:a|qui|client)|$|[.!])|\bvous etes (?:marrants?|rigolos?|droles?)\b(?=, vous|\W*$)/g,
  /\b(?:planque|cache|caches)\w* derriere\b|^(?:et |mais |alors |bon,? )?(?:vous croyez|croyez-vous|tu crois|pensez-vous (?:vraiment|serieusement)|vous pensez (?:vraiment|que je|que nous|qu'on))\b|\b(?:ne sommes|ne suis|n'est|suis) pas (?:votre|vos|des|un|une)? ?(?:magicien\w*|devins?|voyant\w*|larbin\w*|esclave\w*|bonnes?|mere|serviteur\w*|a votre disposition|a vos ordres|la pour)\b/g,
  /\bpersonne ne vous (?:oblige|a oblige|force|retient|a force)\b|\b(?:un minimum|un peu) de (?:respect|politesse|bon sens|savoir-vivre|reflexion|jugeote|patience)\b(?! (?:encore|s'il))|\bque voulez-vous que (?:j'y|je|nous|l'on|on)\b|\bqu'est-ce que vous voulez que\b|\bvous n'y connaissez rien\b|\bvous ne comprenez (?:rien|donc|decidement)\b|\bvous en avez pour votre argent\b|\ba ce prix-la\b/g,
  /\bcombien de fois (?:faut|faudra|dois|devons|va|vais|allons|je|nous|on|encore)\b/g,
  /(?:^|[,;:!?.] |\bet |\balors |\bdonc |\bmerci )(?:arretez|arrete|cessez|cesse|d'arreter|de cesser)\b(?:-vous)? (?:de |d'|un peu|maintenant|avec|vos|ca|votre)?/g,
  /\b(?:perdre|perd|perdez|gaspiller|gaspillez|fait perdre) (?:notre|mon|du|son) temps\b|\bperte de temps\b/g,
  /\b(?:savez|pouvez|sais)(?:-vous| vous)? (?:pas |meme pas )?lire\b|\bapprenez a\b|\bvous ne savez pas\b|\bvous (?:etes|seriez) (?:aveugle|sourd|bete|stupide|serieux|serieuse|malade|fou|folle|bouche|ridicule|de mauvaise foi|impoli|mal poli|malpoli|malhonnete|penible|agressif|agressive|gonfle|insupportable|culotte|odieux|odieuse)\w*|\b(?:etes-vous|t'es|tu es) (?:aveugle|sourd|bete|stupide|serieux|serieuse|malade)\w*/g,
  /\b(?:qu'est-ce que|quelle partie|que|quoi) .{0,40}(?:vous ne comprenez|ne comprenez-vous|tu ne comprends|vous ne comprenez pas)\b|\bvous (?:le )?(?:faites|faites-vous) expres\b|\bc'est (?:pourtant )?(?:si |pas |trop )(?:complique|difficile)\b(?! a)/g,
  /\b(?:allez|va|aller|allez donc) (?:voir )?(?:ailleurs|chez (?:un autre|les autres|la concurrence|le concurrent))\b|\b(?:trouvez|cherchez)(?:-vous)? (?:un|une) autre (?:boutique|restaurant|magasin|boulangerie|vendeur)\b|\bpassez votre chemin\b|\bbon debarras\b/g,
  /\b(?:laissez|laisse|fichez|foutez)(?:-nous|-moi| nous)(?: la paix| tranquilles?)?\b(?=.{0,3}(?:$|[.,!]|tranquille|la paix))|\bne (?:revenez|remettez|mettez) (?:plus|jamais|pas les pieds)\b|\bn'etes (?:plus|pas) (?:le bienvenu|la bienvenue|bienvenu)/g,
  /\bje (?:vous |te )?l'ai (?:deja|pourtant|assez) (?:dit|ecrit|explique|repete)\b|\bje vous ai (?:deja|pourtant) (?:dit|explique|repondu|ecrit|repete|prevenu)\w*|\bnous vous (?:l')?(?:avons|avions) (?:deja|pourtant) (?:dit|explique|repondu|ecrit|repete|prevenu|averti)\w*|\bon vous (?:l')?a (?:deja|pourtant) (?:dit|explique|repondu|prevenu)\w*/g,
  /\bcalmez-vous\b|\bcalme-toi\b|\bdetendez-vous\b|\bdu calme\b|\bon se calme\b|\b(?:baissez|changez) (?:d'un ton|de ton)\b|\bvous en faire une raison\b|\bfaites-vous une raison\b|\bet alors(?= ?\?)|\bla belle affaire\b|\btant pis\b(?=[.! ]*$)|\bgrandissez\b/g,
  /\b(?:allons|vais|va|vous serez|serez|ferons|ferai) (?:etre )?(?:vous )?(?:bloquer|signaler|bannir|bloque|banni|bloquee|bannie|signale|poursuivre|poursuivi|attaquer)\w*\b(?! la)|\b(?:vous )?(?:bloquerons|bloquerai|signalerons|signalerai|bannirons|poursuivrons)\b|\b(?:notre|nos|mon|mes) (?:avocats?|service juridique|conseil juridique)\b|\bau tribunal\b|\bporter plainte\b|\ben justice\b|\bpoursuites\b|\bla police\b|\bdiffamation\b/g,
  /\bbien essaye\b|\bbien tente\b|\bprenez(?:-nous| nous) (?:pas )?pour\b|\bvous nous prenez pour\b|\bbonne chance (?:avec|pour trouver)\b|(?:^|[,;:] )(?:bravo|felicitations|merci),? (?:vous avez (?:reussi|gagne)|pour (?:rien|cette (?:mauvaise|belle) )|a vous d)|\bvous etes (?:vraiment |trop |bien )?(?:charmante?|un comique|un genie)(?! de\b)\b|\bquelle surprise\b|\bpuisque vous (?:savez|connaissez) (?:tout|mieux)\b|\bmonsieur je-sais-tout\b|\bc'est la meilleure\b|\bon croit rever\b/g,
  /(?:^|[,;:] |\bet |\balors |\bdonc |\bmerci de )(?:relisez|relis|relire)\b|\b(?:lisez|lis|regardez|ecoutez) (?:donc |un peu |bien |enfin |encore )?.{0,25}\bavant (?:de|d')\s?(?:vous plaindre|ecrire|poster|raler|critiquer|demander)\b|\bouvrez les yeux\b/g,
  /\bvotre (?:attitude|ton|comportement|mauvaise foi|agressivite|impolitesse|insolence|cinema|mauvaise humeur)\b|\b(?:sur|avec) ce ton\b|\bun peu de respect\b|\bcomment osez-vous\b|\bvous osez\b|\brestez poli\w*|\bsoyez poli\w*|\bmelez-vous\b/g,
  /\b(?:clients?|gens|personnes) comme (?:vous|toi)\b|\b(?:je m'en|on s'en|nous nous en|je me|on se) (?:fiche|moque|tape|contrefiche)\b|\b(?:le cadet de|rien a faire de|rien a cirer|egal de|peu importe votre)\b|\bvous (?:vous )?(?:moquez|foutez|fichez) de\b|\bvous rigolez\b|\bvous plaisantez\b|\bc'est une blague\b/g,
  /\bvotre \w+ (?:est|sont) (?:ridicules?|absurdes?|grotesques?|pathetiques?|inadmissibles?|inacceptables?|n'importe quoi|mensongere?s?)\b|\b(?:c'est|vous (?:dites|racontez|faites|ecrivez)|du grand) n'importe quoi\b|\bc'est (?:vraiment |completement |totalement )?(?:ridicule|absurde|grotesque|du delire)\b|\bvous (?:mentez|exagerez|delirez|racontez|inventez|abusez)\b|\bmensonges?\b/g,
  /\b(?:pour la (?:derniere|enieme|centieme) fois|une derniere fois)\b|\bje ne (?:le )?(?:repeterai|redirai|me repeterai|vais pas (?:repeter|le repeter|me repeter))\b|\bfin de la discussion\b|\bpoint final\b|\bun point c'est tout\b|\bdebat clos\b/g,
  /\bon verra (?:bien )?qui\b|\bne vous (?:genez|privez) pas\b|\bsi (?:cela|ca|c'est|le prix) (?:ne )?(?:vous|te) (?:convient|plait|va) pas\b|\bque (?:cela|ca) vous plaise ou non\b|\bc'est a prendre ou a laisser\b|\bfaites donc\b|\bfermez-la\b|\btaisez-vous\b/g,
  /\b(?:marre|assez|ras le bol|ras-le-bol) (?:de|d'|des) (?:vos?|ces?|repeter|cette|gens|vous)\b|\bca suffit\b|\bencore vous\b|\bvous n'etes pas (?:le|la) seule?\b|\bfaites un effort\b|\bpour qui vous prenez-vous\b|\bvous vous prenez pour\b|\bpas que ca a faire\b|\bd'autres chats\b/g,
];

export const curt: readonly Pattern[] = [
  /\b(?:c'est|tout est) (?:bien |pourtant |deja )?(?:ecrit|marque|indique|affiche|precise) (?:au|sur|dans|en|la|dessus|partout|noir)\b[^,;:]{0,30}(?=[.!]?$)|^(?:peu importe|minute|patientez|attendez votre tour|comme vous voulez|faites comme vous voulez|a vous de voir|c'est le jeu|c'est la vie)(?= ?[.!]?$)/g,
  /\bil (?:faut|faudrait|suffit de|n'y a qu'a|suffisait de) (?:aller )?(?:regarder|voir|chercher|lire|consulter) (?:sur|dans)? ?(?:internet|le site|notre site|google|la faq|l'annonce)(?=[.!]?$)|^(?:tout est la|c'est (?:evident|logique|clair|pour quoi|a quel sujet))(?= ?[.!?]?$)/g,
  /\bcomme (?:je|nous|on) (?:vous |te )?(?:l'ai|l'avons|l'a|ai|avons|disais|disions|le disais|le disions|l'avais|l'indiquais)(?: deja| bien)?(?: (?:dit|indique|precise|ecrit|mentionne|explique))?\b/g,
  /\bcomme (?:deja |clairement |bien |precedemment |convenu )*(?:indique|dit|precise|mentionne|explique|ecrit|stipule)e?s?\b/g,
  /\b(?:c'est|ce sont) (?:le|la|les|notre|nos) (?:reglement|regles?|politique|regle de la maison)(?=[.!]?$)|\bc'est (?:ainsi|comme ca)(?=[.!]?$)/g,
  /\b(?:c'est|tout est|tout se trouve|l'info est|les infos sont|c'est (?:bien )?(?:marque|ecrit|indique|precise)) ?(?:bien |clairement )?(?:marque|ecrit|indique|precise)? ?(?:sur|dans) (?:le|la|notre|l'|nos) ?(?:site|faq|annonce|description|page|fiche|cgv|conditions)(?=[.!]?$)/g,
  /^(?:il suffit de |merci de |veuillez )?(?:voir|cf|regardez|consultez|consulter|allez sur|lisez|lire|regarder|cherchez sur|cherchez dans|cherchez)(?: le| la| notre| nos| l'| sur)* ?(?:site|faq|annonce|description|cgv|google|internet|conditions|fiche)(?=[.!]?$)/g,
  /\bcherchez (?:sur )?(?:google|internet|un peu)\b|\brien a (?:ajouter|redire)\b|\bpas (?:mon|notre) (?:service|rayon|domaine)\b|\baucune exception\b|\b(?:je n'y|nous n'y|on n'y) (?:peux|pouvons|peut) rien\b|\bdebrouillez-vous\b|\bvoyez (?:avec|ca avec) (?:un autre|quelqu'un)|\bc'est tout(?=[.!]?$)|\bje ne sais pas(?=[.!]?$)/g,
];

export const clipped =
  /^(?:non|oui|ok|ouais|nan|nope|epuise|epuisee|pas possible|impossible|ferme|aucun|aucune|indisponible|pas disponible|plus disponible|plus en stock|non desole|desole non|rupture|en rupture|aucune idee|sais pas|je ne sais pas|pas de stock|complet|peut-etre|jamais|ca depend|bien sur que non|certainement pas|en mp|mp|appelez|plus tard|bientot|lundi|c'est fait)[.!]*$/;
