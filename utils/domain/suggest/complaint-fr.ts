/** Comment les clients se plaignent: the French counterpart of `complaintEn`, matched in the same way. */
export const complaintFr: readonly RegExp[] = [
  /\b(?:faire|deposer|formuler|adresser) (?:une|ma) (?:reclamation|plainte)\b/,
  /\b(?:me|nous) plaindre\b/,
  /\b(?:tres|vraiment|extremement|tellement|profondement|plus que|assez|super|trop) (?:decue?s?|mecontente?s?|enervee?s?|fachee?s?|agacee?s?|insatisfaite?s?|remontee?s?|en colere)\b/,
  /\b(?:suis|sommes) (?:decue?s?|mecontente?s?|furieux|furieuse|furieuses|scandalisee?s?|outree?s?|degoutee?s?|en colere|insatisfaite?s?)\b/,
  /\b(?:pas|pas du tout|pas vraiment) (?:contente?s?|satisfaite?s?|acceptable|normal du tout)\b/,
  /\b(?:inadmissible|inacceptable|honteux|honteuse|scandaleux|scandaleuse|lamentable|intolerable|inexcusable|une honte)\b/,
  /\b(?:pire|mauvaise) (?:experience|accueil|service|repas|commande)\b/,
  /\b(?:service|accueil|repas|experience|qualite|travail|suivi) (?:vraiment |tres |absolument |tout simplement )?(?:horrible|deplorable|catastrophique|nul|nulle|lamentable|mediocre|execrable|decevant|decevante)\b/,
  /\b(?:etait|ete|est|etaient|sont) (?:vraiment |tres |particulierement |extremement )?(?:desagreables?|impolie?s?|malpolie?s?|odieux|odieuse|agressifs?|agressives?|irrespectueux|irrespectueuse)\b/,
  /\b(?:mal (?:recus?|recues?|accueillie?s?|parle|traitee?s?)|manque de respect)\b/,
  /\b(?:exige|veux|demande) (?:le |un )?remboursement (?:immediat|integral|total)\b/,
  /\b(?:arnaque|arnaquee?s?|vous vous moquez|se moquer? du monde|foutage de gueule|du grand n importe quoi)\b/,
  /\b(?:plus jamais|ne (?:reviendrai|reviendrons|commanderai|recommanderai)|perdu (?:un client|une cliente))\b/,
  /\b(?:signaler? a la (?:dgccrf|repression)|dgccrf|mon avocat|mise en demeure|mauvais avis|avis negatif|association de consommateurs)\b/,
];
