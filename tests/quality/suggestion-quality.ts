import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createSuggester, type Suggester } from '../../utils/domain/suggest/suggester.ts';
import { starterLibrary } from '../../utils/domain/templates/starter/starter-library.ts';
import type { Language, Template } from '../../utils/domain/templates/template.ts';
import { percent, type Table } from './table.ts';

const fixtures = join(import.meta.dirname, '..', 'fixtures', 'suggestions');

interface Messages {
  onTopic: [key: string, message: string][];
  offTopic: string[];
}
type Examples = Record<Language, Record<string, string[]>>;

/** Of 46 replies in one language beside their 46 twins. */
export interface SuggestionQuality {
  /** Messages of the half. */
  onTopic: number;
  offTopic: number;
  /** Shares of the on-topic messages whose answer is suggested first, or among the three. */
  first: number;
  firstThree: number;
  /** Share of the off-topic messages for which nothing is suggested. */
  silent: number;
}

/** Even messages of a list are for tuning, odd ones for testing: see the fixtures. */
const remainder = { tuning: 0, test: 1 } as const;

export function suggestionQuality(
  language: Language,
  half: keyof typeof remainder,
  withExamples: boolean,
): SuggestionQuality {
  const { onTopic, offTopic } = readMessages(language);
  const mine = (_: unknown, index: number) => index % 2 === remainder[half];
  const suggester = libraryOf(withExamples);
  const asked = onTopic.filter(mine).map(([key, message]) => ({
    right: `starter-${language}-${key}`,
    ids: suggested(suggester, message, language),
  }));
  const silent = offTopic.filter(mine).map((message) => suggested(suggester, message, language).length === 0);
  const share = <T>(all: readonly T[], is: (one: T) => boolean) => all.filter(is).length / all.length;
  return {
    onTopic: asked.length,
    offTopic: silent.length,
    first: share(asked, ({ right, ids }) => ids[0] === right),
    firstThree: share(asked, ({ right, ids }) => ids.includes(right)),
    silent: share(silent, (is) => is),
  };
}

export function suggestionTable(): Table {
  const rows = (['en', 'fr'] as const).flatMap((language) =>
    [false, true].map((withExamples) => {
      const found = suggestionQuality(language, 'test', withExamples);
      const shares = [found.onTopic, percent(found.first), percent(found.firstThree)];
      return [language, withExamples ? '5' : 'none', ...shares, found.offTopic, percent(found.silent)];
    }),
  );
  return {
    title: 'Suggested replies (test half of tests/fixtures/suggestions)',
    columns: ['language', 'examples', 'on topic', 'first', 'first three', 'off topic', 'silent'],
    rows,
    notes: [],
  };
}

function suggested(suggester: Suggester, message: string, language: Language): string[] {
  const question = { messages: [message], language, surface: 'message', learned: () => 0 } as const;
  return suggester.suggest(question).best.map(({ template }) => template.id);
}

/** The starter library in both languages, with or without five example questions per reply. */
export function starterReplies(withExamples: boolean): Template[] {
  const examples = readExamples();
  return starterLibrary(['en', 'fr'], 1).templates.map((template) => ({
    ...template,
    examples: withExamples ? (examples[template.language][keyOf(template)] ?? []) : [],
  }));
}

function libraryOf(withExamples: boolean): Suggester {
  const suggester = createSuggester();
  for (const template of starterReplies(withExamples)) suggester.put(template);
  return suggester;
}

export function keyOf({ id, language }: Template): string {
  return id.replace(`starter-${language}-`, '');
}

export function readMessages(language: Language): Messages {
  return readFixture<Messages>(language);
}

export function readExamples(): Examples {
  return readFixture<Examples>('examples');
}

function readFixture<T>(name: string): T {
  return JSON.parse(readFileSync(join(fixtures, `${name}.json`), 'utf8'));
}
