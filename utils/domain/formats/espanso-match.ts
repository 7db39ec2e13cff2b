import type { Template } from '../templates/template.ts';
import { type ExportNote, literalNotes } from './export-note.ts';
import { secondsOf, strftimeOf } from './text/dates.ts';
import type { Piece } from './text/pieces.ts';
import { readLiquid } from './text/read-liquid.ts';
import { writeLiquid } from './text/write-liquid.ts';

/** What a match collects while its text is written. */
interface Parts {
  fields: Record<string, object>;
  vars: object[];
  literals: string[];
  /** Whether something is asked for, which only a form does. */
  asks: boolean;
}

/** A reply as one match of Espanso: what we would fill in or ask for becomes a field of its form. */
export function espansoMatch(template: Template, trigger: string): { match: object; notes: ExportNote[] } {
  const { id, title, shortcut, body, keywords } = template;
  const parts: Parts = { fields: Object.create(null), vars: [], literals: [], asks: false };
  const text = readLiquid(body.replace(/\r\n?/g, '\n'))
    .map((piece) => textOf(piece, parts))
    .join('');
  const made: ExportNote[] = shortcut === '' ? [{ id, title, kind: 'made-trigger', text: trigger }] : [];
  return {
    match: {
      trigger,
      label: title,
      ...(parts.asks ? { form: text } : { replace: text }),
      ...(Object.keys(parts.fields).length > 0 ? { form_fields: parts.fields } : {}),
      ...(parts.vars.length > 0 ? { vars: parts.vars } : {}),
      ...(keywords.length > 0 ? { search_terms: keywords } : {}),
    },
    notes: [...made, ...literalNotes(template, parts.literals)],
  };
}

function textOf(piece: Piece, parts: Parts): string {
  switch (piece.kind) {
    case 'text':
      return escaped(piece.text);
    case 'cursor':
      return '$|$';
    case 'variable':
      return askedFor(piece.name.replace('.', '_'), defaultOf(piece.fallback), parts);
    case 'ask':
      return askedFor(fieldName(piece.label), { multiline: false, ...defaultOf(piece.fallback) }, parts);
    case 'choose':
      return askedFor(
        piece.label === null ? `choice_${Object.keys(parts.fields).length + 1}` : fieldName(piece.label),
        { type: 'choice', values: piece.options },
        parts,
      );
    case 'include':
      return variable({ type: 'match', params: { trigger: `:${piece.shortcut}` } }, parts);
    case 'date':
      return dateOf(piece, parts);
    case 'unsupported':
      return literal(piece.literal, parts);
  }
}

function askedFor(name: string, settings: object, parts: Parts): string {
  parts.asks = true;
  if (Object.keys(settings).length > 0) parts.fields[name] = settings;
  return `[[${name}]]`;
}

function defaultOf(fallback: string | null): object {
  return fallback === null ? {} : { default: fallback };
}

/** Names are made of letters, digits and underscores. */
function fieldName(label: string): string {
  return (
    label
      .normalize('NFKD')
      .replace(/\p{M}+/gu, '')
      .replace(/\W+/g, '_')
      .slice(0, 60) || 'text'
  );
}

function variable(settings: object, parts: Parts): string {
  const name = `var_${parts.vars.length + 1}`;
  parts.vars.push({ name, ...settings });
  return `{{${name}}}`;
}

function dateOf(piece: Extract<Piece, { kind: 'date' }>, parts: Parts): string {
  const offset = secondsOf(piece.shifts);
  if (offset === null) return literal(writeLiquid([piece]), parts);
  const format = strftimeOf[piece.style];
  return variable({ type: 'date', params: offset === 0 ? { format } : { format, offset } }, parts);
}

function literal(text: string, parts: Parts): string {
  parts.literals.push(text);
  return escaped(text);
}

/** Braces that would be a variable's (espanso.org/docs/matches/basics, "escaping"). */
function escaped(text: string): string {
  return text.replaceAll('{{', '\\{\\{').replaceAll('}}', '\\}\\}');
}
