import type { Language } from '../templates/template.ts';
import type { Finding } from './finding.ts';
import { packs } from './packs/packs.ts';
import { plainOf } from './plain.ts';
import { type Range, rangesOf } from './range.ts';
import type { RuleId } from './rule-ids.ts';

/** Rules that speak of coldness, and those that speak of bluntness. A finding may be both. */
const cold: ReadonlySet<RuleId> = new Set([
  'curt',
  'negative-wording',
  'no-empathy',
  'jargon',
  'no-greeting',
]);
const blunt: ReadonlySet<RuleId> = new Set(['profanity', 'shouting', 'blame', 'angry', 'curt']);
/** One "please" alone does not make a reply warm. */
const warmFrom = 2;

export interface ToneWord extends Range {
  readonly pull: 'warm' | 'cold' | 'blunt';
}

/** R21, in two words, with what speaks for them. */
export interface Tone {
  readonly warmth: 'warm' | 'neutral' | 'cold';
  readonly manner: 'respectful' | 'blunt';
  readonly words: readonly ToneWord[];
}

/** @param findings those of the same text */
export function toneOf(text: string, language: Language | null, findings: readonly Finding[]): Tone {
  const warm = language === null ? [] : Array.from(rangesOf(plainOf(text), packs[language].warm));
  const chilling = rangesBy(findings, cold);
  const hurting = rangesBy(findings, blunt);
  const balance = warm.length - 2 * chilling.length - 2 * hurting.length;
  const words: ToneWord[] = [
    ...warm.map((range) => ({ ...range, pull: 'warm' as const })),
    ...chilling.map((range) => ({ ...range, pull: 'cold' as const })),
    ...hurting.map((range) => ({ ...range, pull: 'blunt' as const })),
  ];
  return {
    warmth:
      chilling.length + hurting.length > 0 && balance < 0 ? 'cold' : balance >= warmFrom ? 'warm' : 'neutral',
    manner: hurting.length > 0 ? 'blunt' : 'respectful',
    words: words.toSorted((a, b) => a.from - b.from),
  };
}

function rangesBy(findings: readonly Finding[], ids: ReadonlySet<RuleId>): Range[] {
  return findings
    .filter(({ id }) => ids.has(id))
    .flatMap(({ ranges }) => ranges.map(({ from, to }) => ({ from, to })));
}
