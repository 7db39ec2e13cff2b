import { htmlBody, plainBody } from '../body.ts';
import { collected, type Entry } from '../collect.ts';
import { type Format, refused } from '../format.ts';
import { field, itemsOf, labelsOf, listOf, textField } from '../parse/fields.ts';
import { parseYaml } from '../parse/yaml.ts';
import { withoutSign } from '../text/clean.ts';
import { espansoDialect, isScript } from '../text/espanso.ts';

/** Espanso's match files: `matches: [{ trigger, replace, label, search_terms, vars }]` (espanso.org/docs/matches). */
export const espanso: Format = {
  id: 'espanso',
  label: 'Espanso',
  detect({ text, fileName }) {
    if (!/^(?:matches|"matches")\s*:/m.test(text)) return 0;
    const matches =
      /^\s*-?\s*(?:triggers?|regex)\s*:/m.test(text) || /^\s*-\s*\{\s*triggers?\s*:/m.test(text);
    if (!matches) return 0;
    return /\.ya?ml$/.test(fileName) ? 0.95 : 0.85;
  },
  read({ text }) {
    const yaml = parseYaml(text);
    if (!yaml.ok) return refused(yaml.problem);
    const matches = field(yaml.value, 'matches');
    if (!Array.isArray(matches)) return refused({ kind: 'wrong-shape' });
    const shared = listOf(field(yaml.value, 'global_vars'));
    // A folder of matches is a file of its own; a comment at its head is all that names it, and our export sets it.
    const folder = /^# folder: (.{1,200})$/m.exec(text.slice(0, 500))?.[1];
    return collected(
      itemsOf(matches).map((match) => entryOf(match, shared, folder === undefined ? [] : [folder])),
    );
  },
};

function entryOf(match: object, shared: readonly unknown[], folder: string[]): Entry {
  const label = textField(match, 'label');
  const trigger = textField(match, 'trigger') || (labelsOf(field(match, 'triggers'))[0] ?? '');
  const title = label || withoutSign(trigger);
  if (field(match, 'regex') !== undefined)
    return { skipped: 'regex-skipped', title: label || textField(match, 'regex') };
  const own = listOf(field(match, 'vars'));
  const { body, notes } = bodyOf(match, [...shared, ...own]);
  if (own.some(isScript) && saysNothing(match, own)) return { skipped: 'script-skipped', title };
  return {
    title,
    shortcut: withoutSign(trigger),
    folder,
    keywords: labelsOf(field(match, 'search_terms')),
    body,
    notes,
  };
}

function bodyOf(match: object, vars: readonly unknown[]): ReturnType<typeof plainBody> {
  const form = field(match, 'form');
  const dialect = espansoDialect({ vars, fields: field(match, 'form_fields') });
  const html = textField(match, 'html');
  if (html !== '') return htmlBody(html, dialect);
  if (typeof form === 'string') return plainBody(form, dialect);
  return plainBody(textField(match, 'replace') || textField(match, 'markdown'), outsideForms(dialect));
}

/** Brackets ask for something in a form alone; elsewhere "[[1]]" is a text. */
function outsideForms(dialect: ReturnType<typeof espansoDialect>): ReturnType<typeof espansoDialect> {
  return {
    ...dialect,
    piece: (match) => (match[0].startsWith('[[') ? { kind: 'text', text: match[0] } : dialect.piece(match)),
  };
}

/** Whether there is nothing to read in a match but what its scripts would say. */
function saysNothing(match: object, vars: readonly unknown[]): boolean {
  const scripts = vars.filter(isScript).map((one) => textField(one, 'name'));
  const text = textField(match, 'replace').replace(/\{\{\s*(\w+)\s*\}\}/g, (whole, name: string) =>
    scripts.includes(name) ? '' : whole,
  );
  return text.trim() === '';
}
