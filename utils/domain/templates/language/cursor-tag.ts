import { type Context, Tag } from 'liquidjs';
import { cursorMarks } from './marks.ts';
import { TemplateError } from './problem.ts';
import { ours } from './run.ts';

/** `{% cursor %}`: where the caret stands once the reply is inserted. */
export class CursorTag extends Tag {
  render(context: Context): string {
    const run = ours(context);
    if (run.hasCursor) throw new TemplateError({ kind: 'two-cursors' });
    run.hasCursor = true;
    return run.isIncluded ? cursorMarks.included : cursorMarks.own;
  }
}
