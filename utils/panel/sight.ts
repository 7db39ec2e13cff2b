import { type Sight, SightHistory, sightFor } from '../domain/privacy/sight.ts';
import type { Ask } from '../messages/client.ts';
import type { PanelRequests } from '../messages/protocol.ts';
import { watchVisibility } from '../platform/visibility.ts';

/** So much later than it happened the browser may tell that the panel is seen, ms; the page's script knows the moment. */
const toldLate = 300;

/** How often to look whether the browser has told, ms. */
const askEvery = 25;

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
  function own(): Sight {
    return canTell ? history.at(performance.now()) : 'clear';
  }

  return async () => {
    const before = own();
    const page = await ask('inSight', null);
    // The browser may not have noticed a fresh list yet: that is no reason to warn anybody.
    if (page.ok && page.value !== 'clear') return page.value;
    // Without an answer, nobody is there to insert anything either.
    if (before !== 'fresh') return before;
    // The page has seen it for long enough, the browser was late in telling: its word is worth waiting for.
    for (let waited = 0; own() === 'fresh' && waited < 2 * toldLate; waited += askEvery)
      await pause(askEvery);
    return own();
  };
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
