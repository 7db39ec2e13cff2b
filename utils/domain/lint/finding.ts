import type { Edit, Range } from './range.ts';
import type { RuleId } from './rule-ids.ts';

/** From worst to mildest. */
export const levels = ['error', 'warning', 'suggestion'] as const;
export type Level = (typeof levels)[number];

/** What pressing the fix does; the button's words stand in locales under this name. */
export const fixKinds = [
  'fill',
  'remove',
  'sentence-case',
  'single-mark',
  'correct-name',
  'use-vous',
  'soften',
  'number-steps',
  'french-typography',
  'spell-out',
] as const;
export type FixKind = (typeof fixKinds)[number];

export interface Fix {
  readonly kind: FixKind;
  readonly edits: readonly Edit[];
}

/** What the sentence of a finding may say besides its rule: "{count}", "{name}"… */
export type Params = Readonly<Record<string, string | number>>;

/** What a rule says: the words that caused it, in the order of the text, never empty, and what helps. */
export interface Problem {
  readonly ranges: readonly Range[];
  readonly params?: Params;
  readonly fix?: Fix;
}

/** A problem with its rule and the level that holds for this Page. The sentence for the screen stands in locales. */
export interface Finding {
  readonly id: RuleId;
  readonly level: Level;
  readonly ranges: readonly Range[];
  readonly params: Params;
  readonly fix: Fix | null;
}
