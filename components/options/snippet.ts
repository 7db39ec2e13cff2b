import type { Language } from '../../utils/domain/templates/template.ts';
import type { VariableName } from '../../utils/domain/templates/values.ts';

const frenchFirstName = '{% if customer.first_name %} {{ customer.first_name }}{% endif %}';

/**
 * What a menu entry writes into a reply. A first name that nobody knows must leave a sentence that reads well: "Hi
 * there," in English, « Bonjour, » in French.
 * @param before the text in front of the caret: the French form brings its own space where there is none
 */
export function snippetFor(name: VariableName, language: Language, before: string): string {
  if (name !== 'customer.first_name') return `{{ ${name} }}`;
  if (language === 'en') return '{{ customer.first_name | default: "there" }}';
  return /(?:^|\s)$/.test(before) ? frenchFirstName.replace('%} {{', '%}{{') : frenchFirstName;
}

/** What the menu offers besides variables, in its order. */
export const pieceNames = [
  'date',
  'date-ahead',
  'next-day',
  'time',
  'ask',
  'choose',
  'include',
  'cursor',
] as const;
export type PieceName = (typeof pieceNames)[number];

/** The words in quotes are examples in the reply's language, to be typed over. */
const pieces: Record<PieceName, Record<Language, string>> = {
  date: same('{{ now | long_date }}'),
  'date-ahead': same('{{ now | plus_days: 3 | long_date }}'),
  'next-day': {
    en: '{{ now | next_weekday: "friday" | long_date }}',
    fr: '{{ now | next_weekday: "vendredi" | long_date }}',
  },
  time: same('{{ now | time }}'),
  ask: { en: '{% ask "Order number" %}', fr: '{% ask "Numéro de commande" %}' },
  choose: {
    en: '{% choose "by post" "for pick-up" %}',
    fr: '{% choose "par la poste" "en boutique" %}',
  },
  include: { en: '{% include "shortcut" %}', fr: '{% include "raccourci" %}' },
  cursor: same('{% cursor %}'),
};

function same(piece: string): Record<Language, string> {
  return { en: piece, fr: piece };
}

export function pieceFor(name: PieceName, language: Language): string {
  return pieces[name][language];
}

/** The part of a piece that wants other words or another number, as offsets; null when there is none. */
export function toTypeOver(piece: string): { start: number; end: number } | null {
  const found = /"([^"]+)"|: (\d+)/d.exec(piece);
  const [start, end] = found?.indices?.[1] ?? found?.indices?.[2] ?? [0, 0];
  return end === 0 ? null : { start, end };
}
