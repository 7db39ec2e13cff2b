import type { Fix, Problem } from '../finding.ts';
import { toVous } from '../packs/fr/to-vous.ts';
import type { Range } from '../range.ts';
import type { Reply } from '../reply.ts';
import type { Rule } from '../rule.ts';
import type { Word } from '../words.ts';

const tuWords = new Set(['tu', 'te', "t'", 'toi', 'ton', 'ta', 'tes']);
const vousWords = new Set(['vous', 'votre', 'vos', 'votres']);
/** Imperatives of tu that nothing else looks like once a hyphen and a pronoun follow: "dis-moi", "envoie-nous". */
const tuImperative =
  /(?:^|[^\p{L}])((?:dis|envoie|donne|ecris|passe|viens|regarde|appelle|prends|fais|laisse|montre|contacte|rappelle|demande|indique|apporte|choisis|tiens|attends|reponds|precise|confirme|renvoie)-(?:moi|nous|le|la|les|lui|en|y))(?![\p{L}])/gu;
/** Imperatives of vous: "envoyez". Not the adverbs and nouns that end alike. */
const noVerb = new Set(['chez', 'assez', 'nez', 'rez', 'rendez']);

export const register: Rule = {
  id: 'register',
  level: 'warning',
  languages: ['fr'],
  scope: 'reply',
  *check(reply, { addressForm }) {
    const tu = familiar(reply);
    const vous = polite(reply);
    const mixed = tu.length > 0 && vous.length > 0;
    if (addressForm === 'tu') {
      if (vous.length > 0) yield { ranges: vous, params: { form: 'vous' } };
    } else if (addressForm === 'vous' || mixed) {
      // The rarer form is the slip, unless the Page says vous anyway; of as many, tu is.
      const slip = addressForm === 'vous' || tu.length <= vous.length ? tu : vous;
      const fix = slip === tu ? toVousFix(reply) : null;
      const problem: Problem = { ranges: slip, params: { form: slip === tu ? 'tu' : 'vous' } };
      if (slip.length > 0) yield fix === null ? problem : { ...problem, fix };
    }
  },
};

function familiar({ plain, text, words }: Reply): Range[] {
  const found: Range[] = words
    .filter(
      (word, index) => tuWords.has(word.text) && isAddress(word, words[index - 1], words[index + 1], plain),
    )
    .map(({ from, to }) => ({ from, to }));
  const orders = Array.from(plain.matchAll(tuImperative), (match) => {
    const from = match.index + match[0].length - (match[1]?.length ?? 0);
    return { from, to: match.index + match[0].length };
  });
  const covered = (range: Range) => orders.some(({ from, to }) => range.from >= from && range.to <= to);
  return [...found.filter((range) => !covered(range)), ...orders]
    .filter(({ from }) => !isQuoted(text, from))
    .toSorted((a, b) => a.from - b.from);
}

/** "le ton de la peinture": after an article, "ton" is a noun. "Ta" alone in capitals is a name or a sound. */
function isAddress(word: Word, before: Word | undefined, after: Word | undefined, plain: string): boolean {
  if (word.text !== 'ton') return word.text !== "t'" || /^[aeiouyhœ]/.test(plain.slice(word.to));
  return (
    after !== undefined &&
    !/^(?:le|un|ce|du|bon|de|mi|demi|meme|quel|ton|votre|notre|au|du|sur|d')$/.test(before?.text ?? '')
  );
}

function polite({ plain, text, words }: Reply): Range[] {
  return words
    .filter((word, index) => {
      if (isQuoted(text, word.from)) return false;
      // rendez-vous
      if (word.text === 'vous') return !(words[index - 1]?.text === 'rendez' && plain[word.from - 1] === '-');
      return vousWords.has(word.text) || (/^[a-z]{3,}ez$/.test(word.text) && !noVerb.has(word.text));
    })
    .map(({ from, to }) => ({ from, to }));
}

/** Words in quotes are a title or the customer's own. */
function isQuoted(text: string, at: number): boolean {
  const before = text.slice(0, at);
  return (
    before.lastIndexOf('«') > before.lastIndexOf('»') || before.lastIndexOf('“') > before.lastIndexOf('”')
  );
}

function toVousFix(reply: Reply): Fix | null {
  const edits = toVous(reply);
  return edits === null ? null : { kind: 'use-vous', edits };
}
