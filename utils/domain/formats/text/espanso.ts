import { field, isObject, listOf, textField, textOf } from '../parse/fields.ts';
import { shiftsOfSeconds, styleOfStrftime } from './dates.ts';
import type { Dialect } from './dialect.ts';
import type { Names } from './mustache.ts';
import { choosePiece, includePiece, type Piece } from './pieces.ts';

/** Forms ask for what we know: our own export names its fields so, and others write the short ones. */
const known: Names = {
  customer_first_name: 'customer.first_name',
  customer_name: 'customer.name',
  page_name: 'page.name',
  agent_name: 'agent.name',
};

/** What may stand behind a name in one match. */
export interface EspansoNames {
  /** Variables of the match and of the file; what comes last wins. */
  vars: readonly unknown[];
  /** Of `form_fields`. */
  fields: unknown;
}

/** `{{variable}}`, `[[field]]`, `$|$` and escaped braces (espanso.org/docs/matches). */
export function espansoDialect({ vars, fields }: EspansoNames): Dialect {
  const byName = new Map(vars.filter(isObject).map((one) => [textField(one, 'name'), one]));
  return {
    command: /\\\{\\\{|\\\}\\\}|\$\|\$|\{\{\s*[\w.]{1,80}\s*\}\}|\[\[\s*\w{1,80}\s*\]\]/g,
    piece([code]) {
      if (code === '$|$') return { kind: 'cursor' };
      if (code.startsWith('\\')) return { kind: 'text', text: code.replaceAll('\\', '') };
      const name = code.slice(2, -2).trim();
      if (code.startsWith('[[')) return fieldPiece(name, field(fields, name));
      const [first = '', part] = name.split('.');
      const variable = byName.get(first);
      if (variable === undefined) return null;
      return part === undefined ? variablePiece(variable) : formPart(variable, part);
    },
  };
}

/** Kinds whose value comes from a program: it is never run, and what stands for it is of no use without. */
export function isScript(variable: unknown): boolean {
  return ['shell', 'script'].includes(textField(variable, 'type'));
}

function variablePiece(variable: object): Piece | null {
  const params = field(variable, 'params');
  switch (textField(variable, 'type')) {
    case 'date':
      return datePiece(params);
    case 'choice':
      return choicePiece(field(params, 'values'), null);
    case 'echo':
      return { kind: 'text', text: textField(params, 'echo') };
    case 'match':
      return includePiece(textField(params, 'trigger'));
    default:
      return null;
  }
}

function datePiece(params: unknown): Piece | null {
  const offset = field(params, 'offset') ?? 0;
  const shifts = typeof offset === 'number' ? shiftsOfSeconds(offset) : null;
  return shifts === null
    ? null
    : { kind: 'date', shifts, style: styleOfStrftime(textField(params, 'format')) };
}

/** Texts, objects with a label and an id, or lines of one text. */
function choicePiece(values: unknown, label: string | null): Piece | null {
  const options = (typeof values === 'string' ? values.split('\n') : listOf(values)).map(
    (value) => textOf(value) || textField(value, 'label') || textField(value, 'id'),
  );
  return choosePiece(options, label);
}

/** `{{form1.name}}`: the field of a form that stands in a variable. */
function formPart(variable: object, part: string): Piece | null {
  if (textField(variable, 'type') !== 'form') return null;
  const params = field(variable, 'params');
  return fieldPiece(part, field(field(params, 'fields'), part));
}

function fieldPiece(name: string, settings: unknown): Piece | null {
  if (['choice', 'list'].includes(textField(settings, 'type'))) {
    // Ours are numbered where they had no name.
    const label = /^choice_\d+$/.test(name) ? null : name.replaceAll('_', ' ');
    return choicePiece(field(settings, 'values'), label);
  }
  const fallback = textField(settings, 'default') || null;
  const variable = Object.hasOwn(known, name) ? known[name] : undefined;
  if (variable !== undefined) return { kind: 'variable', name: variable, fallback };
  return { kind: 'ask', label: name.replaceAll('_', ' '), fallback };
}
