import type { Clock } from '../../../utils/domain/templates/dates/reply-time.ts';
import type { Source } from '../../../utils/domain/templates/language/run.ts';
import { type RenderResult, render } from '../../../utils/domain/templates/render.ts';
import { sampleValues } from '../../../utils/domain/templates/values.ts';
import { variableLabel } from '../../basics/words.ts';

/** What an invented conversation brings along. */
export interface SampleCase {
  agentName: string | null;
  pageName: string | null;
  clock: Clock;
  /** What `include` finds. */
  replies: readonly Source[];
}

/** A reply as an invented customer would get it: what is shown, counted and checked in the editor. */
export function readingOf(reply: Source, { agentName, pageName, clock, replies }: SampleCase): RenderResult {
  const values = {
    ...sampleValues(reply.language),
    'page.name': pageName ?? variableLabel('page.name'),
    'agent.name': agentName ?? variableLabel('agent.name'),
  };
  return render(reply, { values, clock, replies });
}
