import { createChecker } from '../../../utils/domain/lint/checker.ts';
import { type Context, defaultRuleSettings } from '../../../utils/domain/lint/context.ts';
import type { Finding } from '../../../utils/domain/lint/finding.ts';
import { applyEdits } from '../../../utils/domain/lint/range.ts';
import type { RuleId } from '../../../utils/domain/lint/rule-ids.ts';
import type { Language } from '../../../utils/domain/templates/template.ts';

/** A later message of an unknown customer to a bakery. */
export const plainContext: Context = {
  surface: 'message',
  turn: 'later',
  customer: { name: null, lastMessage: null },
  agentName: 'Camille',
  page: {
    name: 'Morel',
    contact: { emails: ['hello@morel.example'], phones: ['01 23 45 67 89'], ibans: [], addresses: [] },
  },
  signatures: {
    people: [{ id: 'camille', name: 'Camille', initials: 'CM', role: null }],
    pages: ['Morel'],
    formats: [{ kind: 'dash' }, { kind: 'initials' }],
  },
  addressForm: 'auto',
  settings: defaultRuleSettings,
};

/** All findings, with the browser telling the language where one is given. */
export function look(text: string, context: Partial<Context> = {}, language?: Language): readonly Finding[] {
  const detected = language === undefined ? undefined : [{ language, percentage: 90 }];
  return createChecker().check(text, { ...plainContext, ...context }, detected).findings;
}

/** The words that a rule points at, one text for each finding. */
export function words(
  text: string,
  id: RuleId,
  context: Partial<Context> = {},
  language?: Language,
): string[] {
  return look(text, context, language)
    .filter((finding) => finding.id === id)
    .map(({ ranges }) => ranges.map(({ from, to }) => text.slice(from, to)).join(' + '));
}

/** The text after all fixes of a rule, or null where it has none. */
export function fixed(
  text: string,
  id: RuleId,
  context: Partial<Context> = {},
  language?: Language,
): string | null {
  const edits = look(text, context, language)
    .filter((finding) => finding.id === id)
    .flatMap(({ fix }) => fix?.edits ?? []);
  return edits.length === 0 ? null : applyEdits(text, edits);
}
