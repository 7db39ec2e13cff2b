import type { Pattern } from '../pack.ts';

/** Advertising that nobody asked for. A discount that is only explained is none: each pattern needs a call or a lure. */
export const promotional: readonly Pattern[] = [
  /\bne (?:manquez|ratez|loupez|passez) (?:pas|surtout pas)\b(?! (?:de me|de nous|la livraison))(?:.{0,40}\b(?:solde|offre|promo|vente|occasion|collection|nouveaut|evenement)\w*)|\bavant (?:qu'il ne soit trop tard|rupture)\b|\bjusqu'a epuisement\b|\bdans la limite des stocks\b/g,
  /\b(?:suivez|rejoignez|retrouvez)-nous (?:sur|vite|des)\b|\blikez\b|\baimez notre page\b|\bpartagez (?:cette|notre) (?:publication|page)\b|\b(?:inscrivez-vous|abonnez-vous) a (?:notre|la) (?:newsletter|lettre|page|chaine|infolettre)\b|\bpour nos bons plans\b/g,
  /\boffres? (?:a duree limitee|limitees?|speciales?|exclusives?|exceptionnelles?|flash)\b|\bderniere chance\b|\bplus que (?:quelques|deux|trois|\d+) (?:jours|heures)\b|\bprix casses\b|\bventes? (?:flash|privees?)\b|\bbons plans\b|\bdepechez-vous\b/g,
  /\bun achete,? (?:un|le|1)\b|\b(?:commandez|achetez|reservez) (?:des )?maintenant\b|\bfaites-vous plaisir\b|\bprofitez (?:vite |des maintenant )?(?:de|d') ?(?:nos|notre|l'|cette|ces|la) ?(?:solde|offre|promo|remise|reduction|vente)\w*|\bprofitez-en (?:vite|des|avant)/g,
  /\b(?:decouvrez|avez-vous vu|venez (?:vite )?(?:voir|decouvrir)|jetez un (?:oeil|œil) a|retrouvez) (?:vite |toutes? |tous )?(?:notre|nos|la|les) (?:nouvelles?|nouveau\w*|offres?|soldes?|promo\w*|derniere|bons|collection)\b/g,
  /\b(?:avec|utilisez|entrez|grace au) (?:le |notre |mon )?code\b|\bcode promo\b|\bcode de reduction\b/g,
  /\b(?:recevez|beneficiez de|obtenez|economisez|gagnez|profitez de) (?:jusqu'a )?\d{1,2} ?%|(?:^|\s)- ?\d{1,2} ?% sur\b|\b\d{1,2} ?% (?:de (?:remise|reduction) )?sur (?:tout|toute|votre prochaine|l'ensemble)\b(?! le mardi)/g,
  /\bparrainez\b|\bparlez de nous\b|\bgagnez (?:un|une|des|votre)\b|\bjeu[- ]concours\b|\btirage au sort\b|\bnos soldes\b|\bsoldes d'(?:ete|hiver)\b|\bblack friday\b/g,
];
