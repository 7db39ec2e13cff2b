import { withCommands } from '../formats/text/write-liquid.ts';
import { overlap, type Range } from '../lint/range.ts';
import { findPersonalData } from '../privacy/find-personal-data.ts';
import type { OwnContact } from '../privacy/personal-data.ts';
import { detectLanguage } from '../suggest/detect-language.ts';
import { asSource, tidy } from '../templates/language/source-text.ts';
import type { Language } from '../templates/template.ts';
import type { People } from '../templates/values.ts';
import { findNames, type NameFound } from './names.ts';
import { alwaysAsked, Questions } from './questions.ts';
import { titleFrom } from './title.ts';

export interface CaptureInput {
  text: string;
  people: People;
  /** Never personal. */
  own: OwnContact;
  /** Where the text does not say in which language it is. */
  usual: Language;
}

/** A text of one conversation as a reply for every one. */
export interface Captured {
  title: string;
  body: string;
  language: Language;
}

interface Replaced extends Range {
  readonly command: string;
}

/**
 * Puts variables where people are named, and questions where something is this customer's alone. For the same people and
 * answers, the body gives the text back, letter by letter.
 */
export function capture({ text, people, own, usual }: CaptureInput): Captured {
  const plain = plainText(text);
  const language = detectLanguage(plain) ?? usual;
  const questions = new Questions(language);
  const personal = findPersonalData(plain, own);
  const asked = personal
    .filter(({ kind }) => alwaysAsked.has(kind))
    .map(({ kind, from, to }) => ({ from, to, command: questions.commandFor(kind, plain.slice(from, to)) }));
  const named = findNames(plain, people)
    .filter((name) => !personal.some((data) => overlap(data, name)))
    .map((name) => commandFor(name, plain, language));
  const replaced = [...asked, ...named].toSorted((a, b) => a.from - b.from);
  return {
    title: titleFrom(plain, [...named, ...personal]),
    body: withCommands(partsOf(plain, replaced)),
    language,
  };
}

/** As it will come out again: a reply loses spaces before commas and at the end of lines when it is filled in. */
export function plainText(text: string): string {
  return tidy(asSource(text.normalize('NFC')));
}

function partsOf(text: string, replaced: readonly Replaced[]) {
  let at = 0;
  const parts = replaced.flatMap(({ from, to, command }) => {
    const before = text.slice(at, from);
    at = to;
    return [{ text: before }, { command }];
  });
  return [...parts, { text: text.slice(at) }];
}

const greeting: Record<Language, RegExp> = {
  en: /(?:^|\n)[ \t]*(?:hi|hello|hey)( )$/iu,
  fr: /(?:^|\n)[ \t]*(?:bonjour|bonsoir|salut|coucou|re-bonjour)([ \u00a0\u202f])$/iu,
};

/** A greeting also greets somebody whose name the page does not show; elsewhere the name is asked for. */
function commandFor({ from, to, variable, filters }: NameFound, text: string, language: Language): Replaced {
  const says = filters.map((filter) => ` | ${filter}`).join('');
  const space = variable.startsWith('customer')
    ? greeting[language].exec(text.slice(0, from))?.[1]
    : undefined;
  if (space === undefined) return { from, to, command: `{{ ${variable}${says} }}` };
  if (language === 'en') return { from, to, command: `{{ ${variable} | default: "there"${says} }}` };
  const named = `{% if ${variable} %}${space}{{ ${variable}${says} }}{% endif %}`;
  return { from: from - space.length, to, command: named };
}
