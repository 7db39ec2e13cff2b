import { phraseIndex } from '../../phrases.ts';
import type { LanguagePack } from '../pack.ts';
import * as forms from './forms.ts';
import { promotional } from './promotional.ts';
import { syllables } from './syllables.ts';
import * as tone from './tone.ts';
import { jargon, profanity, textspeak } from './words.ts';

/** Words that hardly any English text has. Left out because both languages have them: on, a, me, as, or, but, son. */
const functionWords = new Set(
  "le la les l' d' j' c' n' s' qu' un une des du de et est sont etait etaient suis sommes etes ete vous votre vos nous notre nos je tu il elle ils elles ce cet cette ces cela ca qui que quoi dont ou quand comment pourquoi combien avec sans sous sur dans chez par pour pas ne plus mais donc alors car si tres trop bien aussi encore toujours deja jamais avez avons ont ai avoir etre fait faire peut peux pouvez pouvons pourriez voulez oui non merci bonjour bonsoir salut desole desolee s'il plait au aux en y lui leur mon ma mes ton ta tes sa ses tout tous toute toutes autre demain aujourd hier heures jour ouvert ouverts commande a-t-il voici voila rien avant apres quel quelle quels quelles belle bonne lundi mardi mercredi jeudi vendredi samedi dimanche tres journee soiree".split(
    ' ',
  ),
);

/** Common words that no brand is made of, without accents. Articles are left out: LA REDOUTE. */
const emphasis = new Set(
  'ne pas non jamais toujours seulement uniquement avant apres maintenant vraiment tres deux trois fois chaque aucun aucune definitif definitive gratuit gratuite gratuitement urgent immediatement absolument obligatoire obligatoirement exactement stop lisez lire sont etes sommes etait sera vous votre vos nous notre nos cela ca rien tout tous toutes personne pret prete desole desoles desolee merci aujourd demain hier oui faux vrai doit doivent devez faut encore deja trop moins beaucoup pourquoi quand comment strictement interdit impossible important attention imperatif imperativement svp'.split(
    ' ',
  ),
);

export const fr: LanguagePack = {
  ...forms,
  ...tone,
  functionWords,
  emphasis,
  promotional,
  syllables,
  textspeak,
  profanity: phraseIndex(profanity),
  jargon: phraseIndex(jargon),
  mayRepeat: new Set(
    'vous nous tres si non oui bon bien tout elle elles ha hey ho oh ah la tellement trop encore jamais petit petite toc bla faire chut doucement vite'.split(
      ' ',
    ),
  ),
  longSentence: 35,
  readability: (wordsPerSentence, syllablesPerWord) =>
    207 - 1.015 * wordsPerSentence - 73.6 * syllablesPerWord,
};
