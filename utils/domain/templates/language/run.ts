import { Context, type Liquid, type Template as Parsed } from 'liquidjs';
import type { Clock, ReplyTime } from '../dates/reply-time.ts';
import type { Missing } from '../missing.ts';
import type { Language, Template } from '../template.ts';
import type { Values } from '../values.ts';
import { type Budget, memoryLimit } from './limits.ts';
import { markOf, mostFields } from './marks.ts';
import { TemplateError } from './problem.ts';

/** A reply as far as filling in needs it: out of the library, or what stands in the editor. */
export type Source = Pick<Template, 'body' | 'language' | 'shortcut'>;

/** Everything that a reply can name besides itself. */
export interface Surroundings {
  values: Values;
  clock: Clock;
  /** The library: what `include` finds. */
  replies: readonly Source[];
}

/** Another reply, as far as it was needed. */
export interface Included {
  body: string;
  language: Language;
  templates: Parsed[] | null;
}

/** What one rendering, with all that it includes, has in common. */
export interface Shared {
  engine: Liquid;
  replies: readonly Source[];
  /** Values by language, without anything that a template could reach behind them. */
  scopeIn(language: Language): object;
  timeIn(language: Language): ReplyTime;
  /** In the order of their marks. */
  fields: Missing[];
  /** Replies that were included so far, by shortcut. */
  included: Map<string, Included>;
  budget: Budget;
}

/** The context of one reply; an included one has its own, so that it reads the same wherever it is included. */
export class RunContext extends Context {
  /** `{% cursor %}` stood in this reply. */
  hasCursor = false;

  constructor(
    readonly shared: Shared,
    readonly language: Language,
    /** Shortcuts from the outermost reply to this one. */
    readonly chain: readonly string[],
    memory?: Context['memoryLimit'],
  ) {
    const { engine } = shared;
    const limits = { liquid: engine, renderLimit: shared.budget, ...(memory && { memoryLimit: memory }) };
    super(shared.scopeIn(language), engine.options, { sync: true, memoryLimit }, limits);
  }

  get isIncluded(): boolean {
    return this.chain.length > 1;
  }

  /** The mark of something missing. The same question twice is asked once. */
  markFor(field: Missing): string {
    const { fields } = this.shared;
    const known = fields.findIndex(({ kind, name }) => kind === field.kind && name === field.name);
    if (known >= 0) return markOf(known);
    if (fields.length >= mostFields) throw new TemplateError({ kind: 'too-much' });
    return markOf(fields.push(field) - 1);
  }
}

/** The context that tags and filters are called with is always ours. */
export function ours(context: Context): RunContext {
  if (context instanceof RunContext) return context;
  throw new TypeError('a context of another engine');
}
