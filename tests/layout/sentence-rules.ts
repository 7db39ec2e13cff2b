import { generateChromeMessages, type ParsedMessage, parseMessagesText } from '@wxt-dev/i18n/build';
import { parse } from './parse.ts';
import { filesIn, lineAt, type Rule, shipped, type Tree, type Violation } from './rule.ts';

const brand = 'Repartee';

export const sentencesStandInLocales: Rule = {
  name: 'what a person reads stands in locales/',
  check: (tree) => [
    ...filesIn(tree, ['components/', 'entrypoints/'], ['.tsx']).flatMap(([file, text]) =>
      parse(file, text).screenTexts.flatMap(({ text: words, line }) => spoken(file, line, words)),
    ),
    ...filesIn(tree, ['entrypoints/'], ['.html']).flatMap(([file, text]) =>
      Array.from(text.matchAll(/>([^<>]+)</g), (match) =>
        spoken(file, lineAt(text, match.index + 1), match[1] ?? ''),
      ).flat(),
    ),
  ],
};

function spoken(file: string, line: number, words: string): Violation[] {
  if (!/\p{L}/u.test(words.replaceAll(brand, ''))) return [];
  const say = `says "${words.trim()}" on screen: put the sentence into locales/en.yml and locales/fr.yml and use i18n.t().`;
  return [{ file, line, say }];
}

const english = 'locales/en.yml';
const french = 'locales/fr.yml';

interface Sentence {
  text: string;
  /** "$1", "$2"… in order, each once. */
  holders: string;
  /** How many forms the plural has; 1 for a plain sentence. */
  forms: number;
  line: number;
}

export const localesAgree: Rule = {
  name: 'English and French say the same',
  check(tree) {
    const en = sentencesOf(tree, english);
    const fr = sentencesOf(tree, french);
    const lacking = (file: string, own: Sentences, other: Sentences) =>
      [...other.keys()]
        .filter((key) => !own.has(key))
        .map((key): Violation => ({ file, line: 1, say: `lacks "${key}": add its sentence.` }));
    const unlike = [...en].flatMap(([key, { holders, forms }]): Violation[] => {
      const other = fr.get(key);
      if (other === undefined) return [];
      const { line } = other;
      return [
        ...(other.holders === holders
          ? []
          : [
              {
                file: french,
                line,
                say: `"${key}" has the places ${other.holders || 'none'}, English has ${holders || 'none'}: use the same.`,
              },
            ]),
        ...(other.forms === forms
          ? []
          : [
              {
                file: french,
                line,
                say: `"${key}" has ${other.forms} plural form(s), English has ${forms}: give each as many.`,
              },
            ]),
      ];
    });
    return [...lacking(french, fr, en), ...lacking(english, en, fr), ...unlike];
  },
};

export const sentencesAreUsed: Rule = {
  name: 'every sentence is said somewhere',
  check(tree) {
    const said = new Set(
      filesIn(tree, shipped, ['.ts', '.tsx']).flatMap(([file, text]) =>
        parse(file, text).strings.map(({ text: string }) => string),
      ),
    );
    const manifest = tree.get('wxt.config.ts') ?? '';
    return [...sentencesOf(tree, english)]
      .filter(([key]) => !said.has(key) && !manifest.includes(`__MSG_${key.replaceAll('.', '_')}__`))
      .map(([key, { line }]) => ({
        file: english,
        line,
        say: `"${key}" is said nowhere: take it out of both languages, or use it.`,
      }));
  },
};

/** What typography asks for, by language; the texts are matched one by one. */
const typography: { file: string; wrong: RegExp; say: string }[] = [
  {
    file: french,
    wrong: /(?<![\u00a0\u202f])[?!;»]|(?<![\u00a0\u202f]):(?=\s|$)/u,
    say: 'needs a no-break space before ? ! ; : and » (U+202F, or U+00A0 before : and »)',
  },
  { file: french, wrong: /«(?!\u00a0|\u202f)/u, say: 'needs a no-break space after « (U+00A0)' },
  { file: french, wrong: /["“”]/u, say: 'quotes with « », not with straight or English marks' },
  { file: french, wrong: /'/u, say: 'writes the apostrophe as ’' },
  { file: english, wrong: /"/u, say: 'quotes with “ ”, not with straight marks' },
  { file: english, wrong: /'/u, say: 'writes the apostrophe as ’' },
];

export const typographyIsRight: Rule = {
  name: 'quotes and spaces are those of the language',
  check: (tree) =>
    typography.flatMap(({ file, wrong, say }) =>
      [...sentencesOf(tree, file)]
        .filter(([, { text }]) => wrong.test(text))
        .map(([key, { text, line }]) => ({
          file,
          line,
          say: `"${key}" ${say}: ${text}`,
        })),
    ),
};

type Sentences = ReadonlyMap<string, Sentence>;

function sentencesOf(tree: Tree, file: string): Sentences {
  const text = tree.get(file) ?? '{}';
  // The parser adds the browser's own messages, "@@ui_locale" and others.
  const messages = parseMessagesText(text, 'YAML').filter(({ key }) => !key[0]?.startsWith('@@'));
  return new Map(messages.map((message) => [message.key.join('.'), sentenceOf(message, text)]));
}

function sentenceOf(message: ParsedMessage, whole: string): Sentence {
  // The generator's own form: plurals joined by " | ".
  const [text = ''] = Object.values(generateChromeMessages([message])).map((made) => made.message);
  const holders = [...new Set(text.match(/\$\d/g))].toSorted().join(' ');
  return { text, holders, forms: text.split(' | ').length, line: lineOf(whole, message.key) };
}

/** Each key is looked for below the one that holds it. */
function lineOf(whole: string, keys: readonly string[]): number {
  let at = 0;
  for (const [depth, key] of keys.entries()) {
    const found = whole.indexOf(`\n${'  '.repeat(depth)}${key}:`, Math.max(0, at - 1));
    if (found >= 0) at = found + 1;
  }
  return lineAt(whole, at);
}
