import fc from 'fast-check';
import { parse } from 'valibot';
import { describe, expect, it } from 'vitest';
import type { ReadProblem } from '../../../utils/domain/formats/format.ts';
import { formats, readImport } from '../../../utils/domain/formats/formats.ts';
import { mostFileBytes, mostReplies } from '../../../utils/domain/formats/limits.ts';
import { planImport } from '../../../utils/domain/formats/plan-import.ts';
import { sourceOf } from '../../../utils/domain/formats/source.ts';
import { templateSchema } from '../../../utils/domain/templates/template.ts';
import { readTextFile } from '../../../utils/platform/read-file.ts';
import { fixtures } from './fixtures.ts';

function problemIn(text: string, name = ''): ReadProblem | null {
  const { outcome } = readImport(text, name);
  return outcome.ok ? null : outcome.problem;
}

const bomb = `a: &a [x,x,x,x,x,x,x,x,x]\n${'bcdefghi'
  .split('')
  .map((name, index) => `${name}: &${name} [${Array(9).fill(`*${'abcdefgh'[index]}`).join(',')}]`)
  .join('\n')}\nmatches:\n  - trigger: ":a"\n    replace: *i\n`;

describe('Refused with a reason is', () => {
  it.each<[string, string, string, ReadProblem]>([
    ['an empty file', '', 'a.json', { kind: 'not-json' }],
    ['nothing but spaces', ' \n ', '', { kind: 'no-replies' }],
    ['a file that is too big', 'x'.repeat(mostFileBytes + 1), '', { kind: 'too-big' }],
    ['a JSON file that was cut off', '[{"id":1,"short_code":"hi"', '', { kind: 'not-json' }],
    ['a million lists', '['.repeat(1_000_000), '', { kind: 'too-deep' }],
    ['a million objects', '{"a":'.repeat(1_000_000), '', { kind: 'too-deep' }],
    ['aliases that multiply', bomb, 'a.yml', { kind: 'aliases' }],
    ['a million lists in YAML', `matches:\n- trigger: ${'['.repeat(1_000_000)}`, '', { kind: 'too-deep' }],
    [
      'a million dashes in YAML',
      `matches:\n- trigger: a\n  x:\n    ${'- '.repeat(1_000_000)}`,
      '',
      { kind: 'too-deep' },
    ],
    ['YAML that is none', 'matches:\n  - trigger: "a\n  b: [', 'a.yml', { kind: 'not-yaml' }],
    ['YAML without a list', 'matches:\n  trigger: a\n', 'a.yml', { kind: 'wrong-shape' }],
    [
      'YAML that is too big',
      `matches:\n  - trigger: a\n    replace: "${'x'.repeat(4_200_000)}"`,
      '',
      { kind: 'too-big' },
    ],
    [
      'a table with an open quote',
      'id,title,shortcut,subject,body\n1,a,b,c,"d\n2,e,f,g,h\n',
      'b.csv',
      { kind: 'open-quote', line: 2 },
    ],
    ['a list of numbers', '[1,2,3]', '', { kind: 'no-replies' }],
    [
      'macros without a text',
      '{"macros":[{"title":"a","actions":[{"field":"status","value":"x"}]}]}',
      '',
      { kind: 'no-replies' },
    ],
    [
      'more replies than anybody has',
      JSON.stringify(Array(mostReplies + 1).fill({ short_code: 'a', content: 'b' })),
      '',
      { kind: 'too-many' },
    ],
  ])('%s', (_what, text, name, problem) => {
    expect(problemIn(text, name)).toEqual(problem);
  });

  it('fifty thousand keys, without comparing each with all others', () => {
    const keys = Array.from({ length: 50_000 }, (_key, index) => `    k${index}: v`).join('\n');
    expect(problemIn(`matches:\n  - trigger: a\n${keys}\n`, 'a.yml')).toEqual({ kind: 'no-replies' });
  }, 60_000);

  it('nesting by indentation that no stack can follow', () => {
    const steps = Array.from({ length: 3_000 }, (_step, depth) => `${' '.repeat(depth)}a:\n`);
    const problem = problemIn(
      `matches:\n- trigger: x\n${steps.map((step) => `  ${step}`).join('')}`,
      'a.yml',
    );
    expect(['too-deep', 'not-yaml', 'no-replies', 'too-big']).toContain(problem?.kind);
  });
});

describe('Nothing of a file runs or reaches our objects:', () => {
  it('custom tags of YAML make nothing', () => {
    const text =
      'matches:\n  - trigger: ":a"\n    replace: !!js/function "function(){ return 1 }"\n  - trigger: ":b"\n    replace: !!binary aGVsbG8=\n';
    const { outcome } = readImport(text, 'a.yml');
    expect(outcome.ok && outcome.replies.map(({ body }) => body)).toEqual([
      'function(){ return 1 }',
      'aGVsbG8=',
    ]);
  });

  it.each([
    ['JSON', '[{"__proto__":{"polluted":"x"},"short_code":"constructor","content":"Hello"}]', 'a.json'],
    [
      'YAML',
      'matches:\n  - trigger: ":constructor"\n    replace: Hello\n    __proto__: { polluted: x }\n',
      'a.yml',
    ],
    ['a table', '__proto__,title,shortcut,subject,tags,body\nx,T,constructor,,,Hello\n', 'a.csv'],
  ])('keys of %s that JavaScript gives a meaning', (_what, text, name) => {
    const { outcome } = readImport(text, name);
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
    expect('polluted' in {}).toBe(false);
    expect(outcome.replies).toMatchObject([{ body: 'Hello', shortcut: 'constructor' }]);
    expect(Object.getPrototypeOf(outcome.replies[0])).toBe(Object.prototype);
  });

  it('a library file inherits no rows', () => {
    const text = '{"format":"repartee","schema":1,"__proto__":{"templates":[]}}';
    expect(problemIn(text)?.kind).toBe('library-file');
  });
});

describe('A name cannot deceive:', () => {
  it('marks of direction and control characters are taken out, and it is said', () => {
    const text = JSON.stringify([{ short_code: 'pay\u202epal\u0000', content: 'A\u0000B \u202eright\r\nC' }]);
    const { outcome } = readImport(text);
    expect(outcome).toMatchObject({
      replies: [
        {
          shortcut: 'paypal',
          title: 'paypal',
          body: 'AB \u202eright\nC',
          notes: expect.arrayContaining([{ kind: 'characters-removed' }]),
        },
      ],
    });
  });

  it('a shortcut is one text whichever way its accents are written', () => {
    const text = JSON.stringify([{ short_code: 'e\u0301te\u0301', content: 'Bonjour' }]);
    expect(readImport(text).outcome).toMatchObject({ replies: [{ shortcut: 'été', notes: [] }] });
  });
});

it('A file in UTF-16 is read like any other', async () => {
  const text = 'Titre;Texte\r\nHoraires;Nous sommes ouverts, été comme hiver.\r\n';
  const bytes = new Uint8Array(2 + 2 * text.length);
  bytes.set([0xff, 0xfe]);
  for (let at = 0; at < text.length; at++) {
    bytes[2 + 2 * at] = text.charCodeAt(at) & 0xff;
    bytes[3 + 2 * at] = text.charCodeAt(at) >> 8;
  }
  const read = await readTextFile(new Blob([bytes]));
  if (!read.ok) throw new Error(read.problem);
  expect(readImport(read.text, 'a.csv').outcome).toMatchObject({
    replies: [{ title: 'Horaires', body: 'Nous sommes ouverts, été comme hiver.' }],
  });
});

/** ms; two thousand files are read, on a machine that may do other things as well. */
const patience = 60_000;

describe('Whatever happened to a file,', { timeout: patience }, () => {
  const texts = fixtures().map(({ text }) => text);
  const change = fc.record({
    text: fc.constantFrom(...texts),
    at: fc.nat(1_200),
    gone: fc.nat(40),
    put: fc.oneof(
      fc.constantFrom(
        '"',
        "'",
        '{',
        '}',
        '[',
        ']',
        ',',
        ';',
        '\t',
        '\0',
        '\n',
        '{{',
        '{%',
        '%}',
        '<',
        '&#',
        '- ',
        '*a',
        '&a ',
        '!!x ',
        '\ud83d',
        '__proto__',
      ),
      fc.string({ unit: 'binary', maxLength: 20 }),
      fc.json({ maxDepth: 2 }),
    ),
    name: fc.constantFrom('', 'a.json', 'a.csv', 'a.yml', 'a.txt'),
  });

  it('it is answered with replies that can be stored, or with a problem', () => {
    let id = 0;
    const context = { now: 1, newId: () => `new-${id++}`, language: 'en' as const };
    fc.assert(
      fc.property(change, ({ text, at, gone, put, name }) => {
        const place = at % (text.length + 1);
        const { outcome } = readImport(text.slice(0, place) + put + text.slice(place + gone), name);
        if (!outcome.ok) return;
        const plan = planImport({ templates: [], folders: [] }, outcome, context);
        for (const row of plan.templates) parse(templateSchema, row);
      }),
      { seed: 31, numRuns: 2_000 },
    );
  });

  it('every format answers for every other’s files', () => {
    for (const text of texts) {
      for (const format of formats) {
        const source = sourceOf(text);
        expect(format.detect(source)).toSatisfy((score) => score >= 0 && score <= 1);
        expect(typeof format.read(source).ok).toBe('boolean');
      }
    }
  });
});
