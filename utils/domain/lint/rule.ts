import type { Language } from '../templates/template.ts';
import type { Context } from './context.ts';
import type { Level, Problem } from './finding.ts';
import type { Reply } from './reply.ts';
import type { RuleId } from './rule-ids.ts';

/** One thing the writing check looks for. To add one, see docs/add-a-rule.md. */
export interface Rule {
  readonly id: RuleId;
  /** Unless the Page's settings say otherwise. */
  readonly level: Level;
  /** A rule for certain languages is silent where the language is not known. */
  readonly languages: 'any' | readonly Language[];
  /**
   * `sentence`: `check` gets one sentence at a time and its answer is kept until that sentence changes. `reply`: `check`
   * gets the whole text, each time.
   */
  readonly scope: 'sentence' | 'reply';
  check(reply: Reply, context: Context): Iterable<Problem>;
}
