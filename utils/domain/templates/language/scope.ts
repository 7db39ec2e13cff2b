import { type ReplyTime, replyTimeOf } from '../dates/reply-time.ts';
import type { Answers } from '../missing.ts';
import type { Language } from '../template.ts';
import { type VariableName, valueIn, variableNames } from '../values.ts';
import { withoutMarks } from './marks.ts';
import { TemplateError } from './problem.ts';
import type { Surroundings } from './run.ts';

/** What a variable is called by a template: from the answers, else from what is known, else its mark. */
export type Marked = ReadonlyMap<VariableName, string>;

/** The values of one rendering in each language that is needed, made when it is. */
export class Scopes {
  readonly #times = new Map<Language, ReplyTime>();

  constructor(
    private readonly surroundings: Surroundings,
    private readonly answers: Answers,
    private readonly marked: Marked,
  ) {}

  timeIn(language: Language): ReplyTime {
    const time = this.#times.get(language) ?? replyTimeOf(this.surroundings.clock, language);
    this.#times.set(language, time);
    return time;
  }

  /** `customer.first_name` → `{ customer: { first_name } }`, with no prototype that a template could reach. */
  scopeIn(language: Language): object {
    const scope: Record<string, Record<string, string> | ReplyTime> = Object.create(null);
    for (const name of variableNames) {
      const [owner = '', field = ''] = name.split('.');
      const group = scope[owner] ?? groupCalled(owner);
      const value = this.#valueOf(name, language);
      if (value !== undefined) Reflect.set(group, field, value);
      scope[owner] = group;
    }
    scope.now = this.timeIn(language);
    return scope;
  }

  #valueOf(name: VariableName, language: Language): string | undefined {
    const answer = Object.hasOwn(this.answers, name) ? this.answers[name]?.trim() : undefined;
    const known = answer || valueIn(this.surroundings.values[name], language);
    return known === undefined ? this.marked.get(name) : withoutMarks(known);
  }
}

/** Printing the group itself is a mistake that has a sentence of its own. Templates have no way to name a symbol. */
function groupCalled(name: string): Record<string, string> {
  const group: Record<string, string> = Object.create(null);
  Object.defineProperty(group, Symbol.toPrimitive, {
    value: () => {
      throw new TemplateError({ kind: 'group', name });
    },
  });
  return group;
}
