import { phraseIndex } from '../../phrases.ts';
import type { LanguagePack } from '../pack.ts';
import * as forms from './forms.ts';
import { promotional } from './promotional.ts';
import { syllables } from './syllables.ts';
import * as tone from './tone.ts';
import { jargon, profanity, textspeak } from './words.ts';

/** Words that hardly any French text has. Left out because both languages have them: on, a, me, as, or, but, pour, son. */
const functionWords = new Set(
  "the and is are was were be been you your we our they their he she it its i i'm i'll i've we're we'll we've you're it's that's don't didn't can't won't isn't this that these those there here have has had do does did will would can could should may might must not no yes to of in at by for with from about into out up over after before when where what which who how why if then than because so very just only also please thanks thank hello hi hey sorry my his her them us any some all more most other next new now today tomorrow yesterday open order let get got send know need want like see make back good great day".split(
    ' ',
  ),
);

/** Common words that no brand is made of. Articles are left out: THE NORTH FACE. */
const emphasis = new Set(
  "not no never always must only before after now please really very twice every all any final free urgent immediately absolutely definitely completely exactly immediate stop read don't dont do did does is are was will won't can can't cannot you your we our they that this have has had be been there again never ever nothing nobody everything ready sorry today tomorrow yes wrong right need should would could because why what when where how who thanks thank already still too so much more".split(
    ' ',
  ),
);

export const en: LanguagePack = {
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
    'had that very so no yes bye ha haha knock night really many much long far well hear there now big ok please ho hey tut blah more'.split(
      ' ',
    ),
  ),
  longSentence: 30,
  readability: (wordsPerSentence, syllablesPerWord) =>
    206.835 - 1.015 * wordsPerSentence - 84.6 * syllablesPerWord,
};
