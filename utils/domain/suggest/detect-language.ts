import { foldedWords } from '../templates/fold.ts';
import type { Language } from '../templates/template.ts';
import { words } from './pack.ts';

/** Words that are frequent in one language and no word of the other. */
const marks: Record<Language, ReadonlySet<string>> = {
  en: new Set(
    words(`the is are you your i my do does can what when where how much hi hello please thanks thank it for of and to
      have has was were did will would not any this that there here u ur pls thx im dont cant whats order open my with
      been your at but just only from who why want need still yes`),
  ),
  fr: new Set(
    words(`le la les un une des du de et est vous votre vos je j ai mon ma mes bonjour bonsoir merci svp que qu qui pour
      pas avec dans il elle nous ne ce c cette quand combien comment pouvez avez etes peut voudrais slt bjr vs pr stp pk
      sur au aux ou l d suis sont ca y`),
  ),
};

/**
 * The language of a message by its function words: quick, and enough to choose between two. Null when neither is ahead.
 * (`i18n.detectLanguage` may take its place: writing-help.md, section 1.)
 */
export function detectLanguage(text: string): Language | null {
  const said = foldedWords(text);
  const count = (language: Language) => said.filter((word) => marks[language].has(word)).length;
  // An accent is a mark, too: English writes almost none.
  const accents = /[éèêàçùôîœ]/iu.test(text) ? 1 : 0;
  const lead = count('en') - count('fr') - accents;
  return lead === 0 ? null : lead > 0 ? 'en' : 'fr';
}
