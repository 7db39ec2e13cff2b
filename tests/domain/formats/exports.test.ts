import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ImportedReply } from '../../../utils/domain/formats/format.ts';
import { readImport } from '../../../utils/domain/formats/formats.ts';
import type { LibraryFile } from '../../../utils/domain/formats/library-file.ts';
import { writeBriskineCsv } from '../../../utils/domain/formats/write-briskine-csv.ts';
import { writeEspanso } from '../../../utils/domain/formats/write-espanso.ts';
import { writeOwnCsv } from '../../../utils/domain/formats/write-own-csv.ts';
import type { Template } from '../../../utils/domain/templates/template.ts';
import { libraryArbitrary } from '../../arbitraries.ts';
import { template } from '../../make.ts';

/** ms; for a machine that does other things as well. */
const slow = { timeout: 30_000 };

const folders = [{ id: 'f', name: 'Orders', order: 0 }];

function repliesIn(text: string, name: string): ImportedReply[] {
  const { outcome } = readImport(text, name);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
  return outcome.replies;
}

function always(check: (library: LibraryFile) => void): void {
  const filled = libraryArbitrary.filter(({ templates }) => templates.some(({ body }) => shown(body) !== ''));
  fc.assert(fc.property(filled, check), { seed: 19, numRuns: 150 });
}

/** What a body is without what no reader sees, which no import keeps. */
function clean(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(/(?![\t\n])\p{Cc}/gu, '');
}

function shown(text: string): string {
  return clean(text).trim();
}

function line(text: string): string {
  return text
    .replace(/[\t\n\r\u2028\u2029]+/g, ' ')
    .replace(/[\p{Cc}\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/gu, '')
    .trim();
}

describe('Our own table', () => {
  const whole = template({
    ...{
      id: 'a',
      title: '=SUM(A1)',
      shortcut: 'sum',
      folderId: 'f',
      body: '-1 "quoted",\nnext; {{ page.name }}',
    },
    ...{
      tags: ['a, b', 'c\\d'],
      keywords: ["'=x", '+1'],
      examples: ['How much?', 'Why, though?'],
    },
    ...{ surfaces: ['comment'], frequent: false, language: 'fr' },
  });

  it('begins with the mark of UTF-8 and the names of its columns', () => {
    const [first] = writeOwnCsv({ templates: [], folders: [] }).split('\r\n');
    expect(first).toBe(
      '\ufeffid,title,folder,shortcut,tags,language,surface,frequent,keywords,examples,body',
    );
  });

  it('has no cell that a spreadsheet would calculate', () => {
    const text = writeOwnCsv({ templates: [whole], folders });
    expect(text).toContain(`,'=SUM(A1),`);
    expect(text).toContain(`"'-1 ""quoted"",\nnext; {{ page.name }}"`);
    expect(text).toContain(`''=x`);
  });

  it('is read back without a difference', () => {
    expect(repliesIn(writeOwnCsv({ templates: [whole], folders }), 'a.csv')).toMatchObject([
      { ...pick(whole), id: 'a', folder: ['Orders'], notes: [] },
    ]);
  });

  it('is read back whatever the texts hold', slow, () => {
    always((library) => {
      const read = repliesIn(writeOwnCsv(library), '');
      const expected = library.templates.filter(({ body }) => shown(body) !== '');
      expect(read.map(({ id }) => id)).toEqual(expected.map(({ id }) => id));
      for (const [index, reply] of read.entries()) {
        const { body, surfaces, frequent, language, shortcut } = expected[index] ?? whole;
        expect(reply).toMatchObject({ body: clean(body), frequent, language, shortcut });
        expect(reply.surfaces?.toSorted()).toEqual(surfaces.toSorted());
        expect(reply.tags).toEqual(lines(expected[index]?.tags));
        expect(reply.keywords).toEqual(lines(expected[index]?.keywords));
        expect(reply.examples).toEqual(lines(expected[index]?.examples));
      }
    });
  });
});

function lines(labels: readonly string[] = []): string[] {
  return [...new Set(labels.map(line))].filter((label) => label !== '');
}

function pick({
  title,
  body,
  shortcut,
  tags,
  keywords,
  examples,
  surfaces,
  frequent,
  language,
}: Template): object {
  return { title, body, shortcut, tags, keywords, examples, surfaces, frequent, language };
}

const commands = [
  'Hello {{ customer.first_name | default: "there" }} ({{ customer.name }}),',
  'your {% choose "small" "large" %} parcel {% ask "order number" %} from {{ page.name }}',
  'leaves on {{ now | plus_days: 3 | long_date }} at {{ now | time }}.{% cursor %}',
  '{% include "hours" %} {{ agent.name }}',
].join('\n');

describe('Espanso', () => {
  it('gets a file for each folder, named in its head', () => {
    const { files, notes } = writeEspanso({
      templates: [template({ id: 'a', folderId: 'f' }), template({ id: 'b', shortcut: 'b' })],
      folders,
    });
    expect(files).toEqual([
      {
        folder: 'Orders',
        text: '# folder: Orders\nmatches:\n  - trigger: :a-reply\n    label: A reply\n    replace: Thank you for your message.\n',
      },
      {
        folder: null,
        text: 'matches:\n  - trigger: :b\n    label: A reply\n    replace: Thank you for your message.\n',
      },
    ]);
    expect(notes).toEqual([{ id: 'a', title: 'A reply', kind: 'made-trigger', text: ':a-reply' }]);
  });

  it('asks for what we would fill in, and all of it comes back', () => {
    const { files, notes } = writeEspanso({
      templates: [template({ shortcut: 'a', body: commands })],
      folders,
    });
    expect(notes).toEqual([]);
    expect(files[0]?.text).toContain('[[customer_first_name]]');
    expect(repliesIn(files[0]?.text ?? '', '')).toMatchObject([{ body: commands, shortcut: 'a', notes: [] }]);
  });

  it('keeps as text what it cannot say, and names it', () => {
    const body = '{% if a %}{{ now | plus_months: 1 | long_date }}{% endif %} {{ "{{" }}';
    const { files, notes } = writeEspanso({ templates: [template({ shortcut: 'a', body })], folders });
    expect(notes.map(({ text }) => text)).toEqual([
      '{% if a %}',
      '{{ now | plus_months: 1 | long_date }}',
      '{% endif %}',
    ]);
    expect(repliesIn(files[0]?.text ?? '', '')).toHaveLength(1);
  });

  it('gives back texts, titles, shortcuts and keywords whatever they hold', slow, () => {
    always((library) => {
      const read = writeEspanso(library).files.flatMap(({ text }) => readImport(text, 'a.yml').outcome);
      const replies = read.flatMap((outcome) => (outcome.ok ? outcome.replies : []));
      const byTrigger = new Map(replies.map((reply) => [reply.shortcut, reply]));
      for (const { title, body, shortcut, keywords } of library.templates) {
        if (shortcut === '' || shown(body) === '' || /\{[{%]/.test(body)) continue;
        const reply = byTrigger.get(shortcut);
        expect(reply).toMatchObject({ body: clean(body), keywords: lines(keywords) });
        if (line(title) !== '') expect(reply?.title).toBe(line(title));
      }
    });
  });
});

describe('Briskine', () => {
  it('gets HTML that shows the text, with its own names', () => {
    const body = 'Hello {{ customer.first_name | default: "there" }},\n1 < 2 & 3\n{{ agent.name }}';
    const { text, notes } = writeBriskineCsv([template({ title: '@home', tags: ['a', 'b'], body })]);
    const name = '{{#if to.first_name}}{{to.first_name}}{{else}}there{{/if}}';
    expect(text.split('\r\n')).toEqual([
      'id,title,shortcut,subject,to,cc,bcc,tags,body',
      `reply,'@home,,,,,,"a, b","<div>Hello ${name},<br>1 &lt; 2 &amp; 3<br>{{from.full_name}}</div>"`,
      '',
    ]);
    expect(notes).toEqual([]);
    expect(repliesIn(text, '')).toMatchObject([{ title: '@home', tags: ['a', 'b'], body }]);
  });

  it('keeps as text what it cannot say, and names it', () => {
    const { text, notes } = writeBriskineCsv([template({ body: commands })]);
    expect(notes.map(({ text: command }) => command)).toEqual([
      '{% choose "small" "large" %}',
      '{% ask "order number" %}',
      '{{ page.name }}',
      '{{ now | plus_days: 3 | long_date }}',
      '{{ now | time }}',
      '{% cursor %}',
      '{% include "hours" %}',
    ]);
    const [reply] = repliesIn(text, '');
    expect(reply?.body).toContain('{% raw %}{{ page.name }}{% endraw %}');
  });

  it('gives back texts, titles and shortcuts whatever they hold', slow, () => {
    always((library) => {
      const templates = library.templates.filter(({ body }) => shown(body) !== '' && !/\{[{%]/.test(body));
      if (templates.length === 0) return;
      const read = readImport(writeBriskineCsv(templates).text, '').outcome;
      const replies = read.ok ? read.replies : [];
      for (const [index, { title, body, shortcut }] of templates.entries()) {
        const reply = replies[index];
        expect(reply?.shortcut).toBe(shortcut);
        expect(words(reply?.body ?? '')).toEqual(words(body));
        if (line(title) !== '') expect(reply?.title).toBe(line(title));
      }
    });
  });
});

/** HTML keeps the words of a text and its lines, not every space between them. */
function words(text: string): string[] {
  return clean(text).split(/\s+/).filter(Boolean);
}
