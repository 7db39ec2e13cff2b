import type { Template as Parsed } from 'liquidjs';
import { engine } from './language/engine.ts';
import { finish, type Rendered } from './language/finish.ts';
import { mostCharacters, newBudget } from './language/limits.ts';
import { problemOf, undefinedVariable } from './language/liquid-problem.ts';
import { markOf } from './language/marks.ts';
import { type RenderProblem, TemplateError } from './language/problem.ts';
import { RunContext, type Shared, type Source, type Surroundings } from './language/run.ts';
import { Scopes } from './language/scope.ts';
import { asSource } from './language/source-text.ts';
import type { Answers, Missing } from './missing.ts';
import { isVariable, type VariableName, variableNames } from './values.ts';

export type RenderResult = { ok: true; rendered: Rendered } | { ok: false; problem: RenderProblem };

/**
 * Fills in a reply: variables, questions, included replies and places in brackets. Never throws. The language stands in
 * docs/template-language.md.
 * @param answers what the person typed or chose, by the name of what was missing
 */
export function render(source: Source, surroundings: Surroundings, answers: Answers = {}): RenderResult {
  const body = asSource(source.body);
  try {
    const parsed = engine.parse(body);
    const fill = () => fillIn({ ...source, body }, parsed, surroundings, answers);
    const result = fill();
    // A machine that stood still for a moment is not the reply's fault.
    return result === 'out-of-time' ? checked(fill()) : result;
  } catch (error) {
    return { ok: false, problem: problemOf(error, body) };
  }
}

function checked(result: RenderResult | 'out-of-time'): RenderResult {
  if (result !== 'out-of-time') return result;
  return { ok: false, problem: { kind: 'too-much', spot: null, inside: null } };
}

function fillIn(
  source: Source,
  parsed: Parsed[],
  surroundings: Surroundings,
  answers: Answers,
): RenderResult | 'out-of-time' {
  const missing: VariableName[] = [];
  // Each round either succeeds or names one more missing variable; there are only as many as the product knows.
  for (let round = 0; round <= variableNames.length; round++) {
    const shared = sharedFor(surroundings, answers, missing);
    try {
      const chain = [source.shortcut];
      const text: unknown = engine.renderSync(parsed, new RunContext(shared, source.language, chain));
      if (String(text).length > mostCharacters) throw new TemplateError({ kind: 'too-long' });
      return { ok: true, rendered: finish(String(text), shared.fields, answers) };
    } catch (error) {
      const name = undefinedVariable(error);
      // One that is still not there was given another meaning: `{% assign customer = "x" %}`.
      if (isVariable(name) && !missing.includes(name)) missing.push(name);
      else if (shared.budget.outOfTime) return 'out-of-time';
      else return { ok: false, problem: problemOf(error, source.body) };
    }
  }
  return { ok: false, problem: { kind: 'too-much', spot: null, inside: null } };
}

/** Variables that are missing come first, so each has the mark of its place in that list. */
function sharedFor(surroundings: Surroundings, answers: Answers, missing: readonly VariableName[]): Shared {
  const marked = new Map(missing.map((name, index) => [name, markOf(index)]));
  const scopes = new Scopes(surroundings, answers, marked);
  return {
    engine,
    replies: surroundings.replies,
    scopeIn: (language) => scopes.scopeIn(language),
    timeIn: (language) => scopes.timeIn(language),
    fields: missing.map((name): Missing => ({ kind: 'variable', name })),
    included: new Map(),
    budget: newBudget(),
  };
}
