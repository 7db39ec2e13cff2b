import { foldedWords } from '../templates/fold.ts';
import type { Language } from '../templates/template.ts';

/** Longer texts say more than thanks. Words. */
const mostWords = 12;

/**
 * What says thanks or goodbye, and what may stand around it, as words with alternatives. Written as `fold` writes: lower
 * case, no accents, no signs.
 */
interface Vocabulary {
  core: readonly string[];
  around: readonly string[];
}

const english: Vocabulary = {
  core: [
    'thank (?:you|u)|thanks|thankyou|thanx|thx|tysm|ty|cheers|(?:i )?(?:really )?appreciate it|much appreciated',
    'bye(?: bye)?|good ?bye|see (?:you|ya)|take care|good night',
    'have a (?:good|great|nice|lovely|wonderful) (?:day|evening|night|weekend|week|afternoon|one)',
  ],
  around: [
    'ok|okay|oh|ah|and|x|xx|xxx|great|perfect|super|lovely|brilliant|excellent|wonderful|awesome|amazing|cool',
    'got it|will do|all good|no worries|that s (?:great|perfect|lovely|all)',
    'so much|very much|a lot|a million|many|again|everyone|guys|all|soon|then|tomorrow|later|you too|the same to you',
    'for (?:your|the) (?:quick |fast |prompt )?(?:help|reply|answer|response|info|information|time|support)',
    'for everything|for letting me know|for getting back to me',
  ],
};

const french: Vocabulary = {
  core: [
    'merci+|mille mercis|un grand merci|je vous remercie|je te remercie|thanks',
    'au revoir|a (?:tres )?bientot|a plus tard|a demain|bye|ciao|bien a vous|cordialement',
    '(?:bonne|belle|excellente) (?:fin de )?(?:journee|soiree|semaine)|bonne nuit|bon week ?end|bon apres midi',
  ],
  around: [
    'ok|okay|oh|ah|et|alors|d accord|parfait|super|genial|top|nickel|impeccable|tres bien|entendu|ca marche',
    'c est (?:parfait|note|gentil|super|tout)|bien note|beaucoup|bien|infiniment|enormement|encore|egalement|de meme',
    '(?:a )?(?:vous|toi)(?: aussi)?|a tous|(?:a )?toute l equipe|pour tout',
    'pour (?:votre|ta|la|l) (?:aide|info|information|gentillesse|disponibilite|rapidite)',
    'pour (?:votre|ta|la) (?:reponse|retour)(?: rapide)?|pour (?:ces|vos|les) (?:informations|infos|precisions)',
  ],
};

const vocabularies: Record<Language, { whole: RegExp; core: RegExp }> = {
  en: toExpressions(english),
  fr: toExpressions(french),
};

/**
 * Whether a customer's message says nothing but thanks or goodbye, so that "no reply needed" may be suggested. Rather
 * silent than wrong: "thanks in advance", "no thanks" and « merci de me rappeler » are no goodbyes. Never decides alone.
 */
export function isThanksOrBye(text: string, language: Language): boolean {
  if (/[?\d]/.test(text)) return false;
  const words = foldedWords(text);
  if (words.length === 0 || words.length > mostWords) return false;
  const said = words.join(' ');
  const { whole, core } = vocabularies[language];
  return core.test(said) && whole.test(said);
}

function toExpressions({ core, around }: Vocabulary): { whole: RegExp; core: RegExp } {
  const cores = core.join('|');
  return {
    core: new RegExp(`(?<![^ ])(?:${cores})(?![^ ])`),
    whole: new RegExp(`^(?:(?:${cores}|${around.join('|')})(?: |$))+$`),
  };
}
