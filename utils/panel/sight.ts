import { type Sight, SightHistory, sightFor, worseOf } from '../domain/privacy/sight.ts';
import type { Ask } from '../messages/client.ts';
import type { PanelRequests } from '../messages/protocol.ts';
import { watchVisibility } from '../platform/visibility.ts';

/** So much later than it happened the browser may tell that the panel is seen, ms; the page's script knows the moment. */
const toldLate = 300;

/**
 * Whether the person can see the panel. Two witnesses: the browser itself, where it can tell what the page does to our
 * frame (Chromium), and the script in the page, which looks at our frame from outside.
 */
export function watchSight(
  ask: Ask<PanelRequests>,
  panel: Element,
  signal: AbortSignal,
): () => Promise<Sight> {
  const history = new SightHistory(sightFor - toldLate);
  let seen = false;
  const canTell = watchVisibility(
    panel,
    (visible) => {
      if (visible && !seen) history.appeared();
      seen = visible;
      history.saw(visible, performance.now());
    },
    signal,
  );
  return async () => {
    const own = canTell ? history.at(performance.now()) : 'clear';
    const page = await ask('inSight', null);
    // Nobody is there to insert anything either.
    return page.ok ? worseOf(own, page.value) : own;
  };
}
