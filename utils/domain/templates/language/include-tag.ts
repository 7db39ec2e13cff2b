import { type Context, type Liquid, Tag, type TagToken, type TopLevelToken } from 'liquidjs';
import { normaliseShortcut, shortcutKey } from '../shortcut.ts';
import { isVariable } from '../values.ts';
import { mostDepth, mostIncludes } from './limits.ts';
import { problemOf, undefinedVariable } from './liquid-problem.ts';
import { TemplateError } from './problem.ts';
import { onlyText, quotedTexts } from './quoted.ts';
import { type Included, ours, RunContext, type Shared } from './run.ts';
import { asSource } from './source-text.ts';

/** `{% include "hours" %}`: another reply, by its shortcut, with or without the slash. */
export class IncludeTag extends Tag {
  readonly #shortcut: string;
  readonly #written: string;

  constructor(token: TagToken, rest: TopLevelToken[], liquid: Liquid) {
    super(token, rest, liquid);
    this.#written = onlyText('include', quotedTexts('include', token.args));
    this.#shortcut = normaliseShortcut(this.#written);
  }

  render(context: Context): string {
    const run = ours(context);
    // An empty one would be that of every reply without a shortcut.
    if (this.#shortcut === '') throw this.#notThere();
    const chain = [...run.chain, this.#shortcut];
    const isHere = (other: string) => shortcutKey(other) === shortcutKey(this.#shortcut);
    if (run.chain.some(isHere)) {
      const cycle = chain.slice(run.chain.findIndex(isHere));
      throw new TemplateError({ kind: 'include-cycle', chain: cycle });
    }
    if (run.chain.length > mostDepth)
      throw new TemplateError({ kind: 'include-deep', chain: chain.slice(1) });
    return this.#fill(run, chain);
  }

  #fill(run: RunContext, chain: readonly string[]): string {
    const { shared, memoryLimit } = run;
    const included = this.#included(shared);
    try {
      included.templates ??= this.liquid.parse(included.body);
      const inner = new RunContext(shared, included.language, chain, memoryLimit);
      return String(this.liquid.renderSync(included.templates, inner)).trimEnd();
    } catch (error) {
      // A value that nobody knows is asked for, wherever it stands: the reply is begun anew with its mark.
      if (isVariable(undefinedVariable(error))) throw error;
      const { spot: _elsewhere, inside, ...problem } = problemOf(error, included.body);
      throw new TemplateError(problem, inside ?? this.#shortcut);
    }
  }

  /** Looked up once in each rendering: a loop may ask a thousand times. */
  #included({ included, replies }: Shared): Included {
    const key = shortcutKey(this.#shortcut);
    const known = included.get(key);
    if (known !== undefined) return known;
    const reply = replies.find(({ shortcut }) => shortcutKey(shortcut) === key);
    if (reply === undefined) throw this.#notThere();
    if (included.size >= mostIncludes) throw new TemplateError({ kind: 'too-much' });
    const fresh = { body: asSource(reply.body), language: reply.language, templates: null };
    included.set(key, fresh);
    return fresh;
  }

  #notThere(): TemplateError {
    return new TemplateError({ kind: 'include-missing', shortcut: this.#shortcut || this.#written });
  }
}
