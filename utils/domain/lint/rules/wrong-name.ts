import { cleanName, firstName } from '../../inbox/first-name.ts';
import { packs } from '../packs/packs.ts';
import { plainOf } from '../plain.ts';
import type { Rule } from '../rule.ts';

/** A shorter form of a name is the same person: Alex for Alexandra, Tom for Tommy. */
const leastShort = 3;

export const wrongName: Rule = {
  id: 'wrong-name',
  level: 'warning',
  languages: ['en', 'fr'],
  scope: 'reply',
  *check({ text, plain, words, language }, { customer, agentName, page }) {
    const name = cleanName(customer.name);
    if (language === null || name === null) return;
    const greeting = packs[language].salutation.exec(plain) ?? packs.en.salutation.exec(plain);
    if (greeting === null) return;
    const greeted = words.find(({ from }) => from >= greeting[0].length);
    if (greeted === undefined || greeted.from > greeting[0].length + 1) return;
    const written = text.slice(greeted.from, greeted.to);
    // A name has a capital; a name of one letter would be an abbreviation.
    if (
      !/^\p{Lu}\p{Ll}/u.test(written) ||
      packs.en.noNames.has(greeted.text) ||
      packs.fr.noNames.has(greeted.text)
    )
      return;
    // It must stand alone as an address: "Hi Paul," and not "Hello Fresh boxes are".
    if (!/^(?:[\s-]\p{Lu}[\p{L}'’-]+)?\s*(?:[,!.:;\n–—-]|$)/u.test(text.slice(greeted.to))) return;
    const same = plainOf(name)
      .split(/[\s'-]/)
      .some((part) => isSame(part, greeted.text));
    const own = plainOf(`${agentName ?? ''} ${page.name ?? ''}`).split(' ');
    if (same || own.includes(greeted.text)) return;
    const range = { from: greeted.from, to: greeted.to };
    const right = firstName(customer.name) ?? name;
    yield {
      ranges: [range],
      params: { name: right, greeted: written },
      fix: { kind: 'correct-name', edits: [{ ...range, put: right }] },
    };
  },
};

function isSame(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return short === long || (short.length >= leastShort && long.startsWith(short));
}
