import type { Edit } from '../../range.ts';
import type { Reply } from '../../reply.ts';
import type { Word } from '../../words.ts';

/** Verbs whose forms follow no ending, as one writes to a customer. Keys without accents, like all plain words. */
const verbs: Readonly<Record<string, string>> = {
  as: 'avez',
  es: 'êtes',
  peux: 'pouvez',
  veux: 'voulez',
  vas: 'allez',
  dois: 'devez',
  sais: 'savez',
  fais: 'faites',
  viens: 'venez',
  reviens: 'revenez',
  tiens: 'tenez',
  prends: 'prenez',
  comprends: 'comprenez',
  recois: 'recevez',
  dis: 'dites',
  vois: 'voyez',
  mets: 'mettez',
  connais: 'connaissez',
  attends: 'attendez',
  reponds: 'répondez',
  envoies: 'envoyez',
  essaies: 'essayez',
  paies: 'payez',
  appelles: 'appelez',
  rappelles: 'rappelez',
  achetes: 'achetez',
  choisis: 'choisissez',
  finis: 'finissez',
  ecris: 'écrivez',
  lis: 'lisez',
  crois: 'croyez',
  bois: 'buvez',
  pars: 'partez',
  sors: 'sortez',
  perds: 'perdez',
  preferes: 'préférez',
  esperes: 'espérez',
  cherches: 'cherchez',
  habites: 'habitez',
  ecoutes: 'écoutez',
  recuperes: 'récupérez',
  etais: 'étiez',
  etes: 'êtes',
};
const orders: Readonly<Record<string, string>> = {
  dis: 'dites',
  envoie: 'envoyez',
  donne: 'donnez',
  ecris: 'écrivez',
  passe: 'passez',
  viens: 'venez',
  regarde: 'regardez',
  appelle: 'appelez',
  prends: 'prenez',
  fais: 'faites',
  laisse: 'laissez',
  montre: 'montrez',
  contacte: 'contactez',
  rappelle: 'rappelez',
  demande: 'demandez',
  indique: 'indiquez',
  apporte: 'apportez',
  choisis: 'choisissez',
  tiens: 'tenez',
  attends: 'attendez',
  reponds: 'répondez',
  precise: 'précisez',
  confirme: 'confirmez',
  renvoie: 'renvoyez',
};
const pronouns: Readonly<Record<string, string>> = {
  tu: 'vous',
  te: 'vous',
  "t'": 'vous ',
  toi: 'vous',
  ton: 'votre',
  ta: 'votre',
  tes: 'vos',
};
/** Stand between "tu" and its verb. */
const between = new Set([
  'ne',
  "n'",
  'me',
  "m'",
  'nous',
  'le',
  'la',
  'les',
  "l'",
  'lui',
  'y',
  'en',
  'te',
  "t'",
  'se',
]);

/** Edits that turn tu into vous, or null where a verb's form is not known: half a change would be worse than none. */
export function toVous({ text, plain, words }: Reply): Edit[] | null {
  const edits: Edit[] = [];
  const put = (word: Word, changed: string) => {
    const capital = /^\p{Lu}/u.test(text.slice(word.from));
    const written = capital ? changed.charAt(0).toUpperCase() + changed.slice(1) : changed;
    edits.push({ from: word.from, to: word.to, put: written });
  };
  for (const [index, word] of words.entries()) {
    const previous = words[index - 1];
    const order = orders[word.text];
    if (order !== undefined && /^-(?:moi|nous|le|la|les|lui|en|y)\b/.test(plain.slice(word.to)))
      put(word, order);
    const pronoun = pronouns[word.text];
    if (pronoun === undefined || (word.text === 'ton' && /^(?:le|un|ce|du|bon)$/.test(previous?.text ?? '')))
      continue;
    put(word, pronoun);
    if (word.text !== 'tu') continue;
    const verb =
      plain[word.from - 1] === '-'
        ? previous
        : words.slice(index + 1).find(({ text: next }) => !between.has(next));
    const form = verb === undefined ? null : polite(verb.text);
    if (verb === undefined || form === null) return null;
    put(verb, form);
  }
  return edits.toSorted((a, b) => a.from - b.from);
}

function polite(verb: string): string | null {
  const known = verbs[verb];
  if (known !== undefined) return known;
  if (/[a-z]{2}ras$/.test(verb)) return verb.replace(/ras$/, 'rez');
  if (/[a-z]{2}ais$/.test(verb)) return verb.replace(/ais$/, 'iez');
  return /[a-z]{3}es$/.test(verb) ? verb.replace(/es$/, 'ez') : null;
}
