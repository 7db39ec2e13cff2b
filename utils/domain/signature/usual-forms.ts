import { fold } from '../templates/fold.ts';

/** What stands before a name at the end of a letter, in both languages. */
const closings =
  'best|best regards|best wishes|all the best|kind regards|kindest regards|warm regards|warmest regards|warmly|regards|sincerely|yours|yours sincerely|yours truly|cheers|thanks|many thanks|thanks again|thank you|with love|love|lots of love|take care|see you|see you soon|see you then|have a (?:nice|great|lovely|good) (?:day|evening|week|weekend)|talk soon|cordialement|bien cordialement|tres cordialement|amicalement|chaleureusement|sincerement|sinceres salutations|salutations|bien a vous|bien a toi|a bientot|a tres bientot|a tres vite|a plus|merci|merci encore|merci beaucoup|merci a vous|belle journee|bonne journee|bonne soiree|belle soiree|bon week-end|bonne semaine|au plaisir|bises|bisous|affectueusement|respectueusement|avec plaisir|a (?:ce soir|demain|samedi|dimanche|lundi|mardi|mercredi|jeudi|vendredi)';

/** A closing alone, on its line. */
export const closingLine = new RegExp(`^(?:${closings})\\s*[,.!]*$`, 'u');
/** A closing with its comma and what follows on the same line. */
export const closingBefore = new RegExp(`^(?:[^\\n]*[.!?…]\\s+)?(?:${closings})\\s*[,!–—-]\\s*(?=\\S)`, 'u');

/** A team or a department where a person should stand. Folded text, without dash or closing. */
export const team =
  /^(?:(?:the|your|our|all|all of us|whole|entire|everyone|from|at|votre|notre|toute|toutes|la|le|les) |l['’] ?)*(?:(?:(?!(?:you|we|i|ask|contact|please|call|write|see|with|thanks|can|is|are|has) )[\p{L}\p{N}&'’.-]+ ){0,4}(?:team|staff|crew|customer (?:service|care|support)|support|helpdesk|help desk|customer services)|(?:equipes?|service (?:clients?|clientele|consommateurs?|apres-vente)|sav|direction|support client)(?: [^.!?]{1,50})?)(?: (?:at|of|from|de|du|chez) [^.!?]{1,40}| [\p{L}-]+){0,1}$/u;

/** One to three words with capitals, as a name is written. */
const nameShape = /^\p{Lu}[\p{L}\p{M}'’.-]*(?: \p{Lu}[\p{L}\p{M}'’.-]*){0,2}$/u;

/** Words that stand alone at the end of replies without being names. */
const noNames = new Set(
  'hi hello hey dear bonjour bonsoir salut coucou merci thanks thank cheers cordialement best regards sincerely yes no oui non ok okay sorry desole desolee welcome bienvenue monday tuesday wednesday thursday friday saturday sunday lundi mardi mercredi jeudi vendredi samedi dimanche january february march april june july august september october november december today tomorrow demain bisous bises love amicalement enjoy voila super parfait great perfect bravo felicitations congratulations retour envoyer send modifier change click ouvert open ferme closed facebook instagram epuise sold soldes'.split(
    ' ',
  ),
);

export function looksLikeName(text: string): boolean {
  return (
    nameShape.test(text) &&
    !fold(text)
      .split(/[\s-]/)
      .some((word) => noNames.has(word))
  );
}
