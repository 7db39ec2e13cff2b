import { null_ } from 'valibot';
import type { Sight } from '../domain/privacy/sight.ts';
import { insertSchema, listedSchema } from '../messages/parts.ts';
import type { InsertOutcome, TabRequests, TabState } from '../messages/protocol.ts';
import type { Handlers } from '../messages/serve.ts';
import type { PanelSession } from './panel-session.ts';

/** What the background may ask of a page, most of it on behalf of the panel. */
export function tabRequests(
  session: PanelSession,
  sight: () => Sight,
  state: () => TabState,
  kept: () => void,
): Handlers<TabRequests> {
  let last: { operation: string; outcome: Promise<InsertOutcome> } | null = null;
  return {
    opened: { input: null_(), run: () => session.opened() },
    insert: {
      input: insertSchema,
      run(input, { operation }) {
        // Asked again because the answer was lost with a killed worker: the text must not go in a second time.
        if (last?.operation !== operation) last = { operation, outcome: session.insert(input) };
        return last.outcome;
      },
    },
    listed: {
      input: listedSchema,
      run({ query, count }) {
        session.listed(query, count);
        return null;
      },
    },
    closePanel: {
      input: null_(),
      run() {
        session.close(true);
        return null;
      },
    },
    takeFocus: {
      input: null_(),
      run() {
        session.takeFocus();
        return null;
      },
    },
    draft: { input: null_(), run: () => session.draft },
    kept: {
      input: null_(),
      run() {
        session.close(true);
        kept();
        return null;
      },
    },
    inSight: { input: null_(), run: sight },
    state: { input: null_(), run: state },
  };
}
