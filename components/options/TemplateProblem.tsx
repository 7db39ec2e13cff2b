import { excerptOf } from '../../utils/domain/templates/language/excerpt.ts';
import type { RenderProblem } from '../../utils/domain/templates/language/problem.ts';
import { problemText } from '../basics/problem-words.ts';

/** What is wrong with a reply, and its line with the place marked. */
export function TemplateProblem({ body, problem }: { body: string; problem: RenderProblem }) {
  const excerpt = problem.spot === null ? null : excerptOf(body, problem.spot);
  return (
    <div class="notice bad template-problem">
      <p>{problemText(problem)}</p>
      {excerpt !== null && (
        <code dir="ltr">
          {excerpt.before}
          <mark>{excerpt.marked}</mark>
          {excerpt.after}
        </code>
      )}
    </div>
  );
}
