import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Context, defaultRuleSettings } from '../../utils/domain/lint/context.ts';
import { type RuleId, ruleIds } from '../../utils/domain/lint/rule-ids.ts';
import type { Language } from '../../utils/domain/templates/template.ts';
import { type Half, half } from './half.ts';

export interface WritingCase {
  kind: 'fragment' | 'reply';
  language: Language;
  half: Half;
  expected: RuleId[];
  context: Context;
  text: string;
}

const folder = join(import.meta.dirname, '..', 'fixtures', 'writing');

const business = { en: 'Morel Bakery', fr: 'Boulangerie Morel' } as const;

/** The Page that all cases are written for. */
export function pageContext(language: Language): Context {
  const name = business[language];
  const camille = { id: 'camille', name: 'Camille', initials: 'CM', role: null };
  return {
    surface: 'message',
    turn: 'later',
    customer: { name: null, lastMessage: null },
    agentName: 'Camille',
    page: {
      name,
      contact: {
        emails: ['hello@morel.example', 'bonjour@morel.example'],
        phones: ['020 7946 0018', '01 23 45 67 89'],
        ibans: [],
        addresses: ['3 Market Square', '3 place du Marché'],
      },
    },
    signatures: { people: [camille], pages: [name], formats: [{ kind: 'dash' }, { kind: 'initials' }] },
    addressForm: 'auto',
    settings: defaultRuleSettings,
  };
}

export function writingCases(): WritingCase[] {
  return (['en', 'fr'] as const).flatMap((language) => [
    ...fragments(readFileSync(join(folder, `fragments.${language}.txt`), 'utf8'), language),
    ...replies(readFileSync(join(folder, `replies.${language}.txt`), 'utf8'), language),
  ]);
}

function fragments(file: string, language: Language): WritingCase[] {
  return file
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [head = '', ...text] = line.split(' | ');
      return readCase('fragment', language, head, text.join(' | ').replaceAll('\\n', '\n'));
    });
}

function replies(file: string, language: Language): WritingCase[] {
  return file
    .split(/^--- /m)
    .slice(1)
    .map((block) => {
      const [head = '', ...lines] = block.trimEnd().split('\n');
      return readCase('reply', language, head, lines.join('\n'));
    });
}

function readCase(kind: WritingCase['kind'], language: Language, head: string, text: string): WritingCase {
  const [, labels = '', told = ''] = /^(.*?)(?:\{(.*)\})?$/.exec(head.trim()) ?? [];
  const expected = labels.split(' ').filter((label) => label !== '' && label !== '-');
  const known = ruleIds.filter((id) => expected.includes(id));
  if (known.length !== new Set(expected).size) throw new Error(`Unknown rule in "${head}".`);
  return { kind, language, half: half(text), expected: known, context: contextOf(language, told), text };
}

function contextOf(language: Language, told: string): Context {
  const parts = told.split(';').map((part) => part.trim());
  const value = (key: string) =>
    parts.find((part) => part.startsWith(`${key}=`))?.slice(key.length + 1) ?? null;
  return {
    ...pageContext(language),
    surface: parts.includes('comment') ? 'comment' : parts.includes('private') ? 'private-reply' : 'message',
    turn: parts.includes('first') ? 'first' : 'later',
    customer: { name: value('name'), lastMessage: value('asked') },
    addressForm: parts.includes('tu') ? 'tu' : parts.includes('vous') ? 'vous' : 'auto',
  };
}
