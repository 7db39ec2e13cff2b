import { useLayoutEffect, useMemo, useState } from 'preact/hooks';
import { createAsk } from '../../utils/messages/client.ts';
import { panelEventSchema } from '../../utils/messages/parts.ts';
import type { PanelEvent, PanelPushes, PanelRequests } from '../../utils/messages/protocol.ts';
import { watch } from '../../utils/messages/revisions.ts';
import { createServer, type Handlers } from '../../utils/messages/serve.ts';
import { PanelController } from '../../utils/panel/panel-controller.ts';
import { guardPointer } from '../../utils/panel/pointer-guard.ts';
import { watchSight } from '../../utils/panel/sight.ts';
import { clockNow } from '../../utils/platform/clock.ts';
import { pressOf } from '../../utils/platform/key-press.ts';
import { extensionId, onMessage } from '../../utils/platform/runtime.ts';
import { soon } from '../../utils/platform/soon.ts';

/** Connects the panel to keys, focus, changes of the library and the page it stands in. */
export function usePanel(): PanelController {
  const [, redraw] = useState(0);
  const ask = useMemo(() => createAsk<PanelRequests>(), []);
  const controller = useMemo(
    () => new PanelController(ask, () => redraw((n) => n + 1), clockNow, soon),
    [ask],
  );

  // Before the document counts as loaded: the page speaks to the panel from then on.
  useLayoutEffect(() => {
    const life = new AbortController();
    const { signal } = life;
    hear((event) => controller.told(event));
    const sight = watchSight(ask, document.documentElement, signal);
    guardPointer(window, { sight, refused: () => controller.pressRefused() }, signal);
    window.addEventListener('keydown', (event) => route(event, controller), { capture: true, signal });
    window.addEventListener('focus', () => void controller.focused(), { signal });
    watch('library', () => void controller.load(), signal);
    watch('settings', () => void controller.load(), signal);
    watch('usage', () => void controller.used(), signal);
    void controller.load();
    if (document.hasFocus()) void controller.focused();
    return () => life.abort();
  }, [ask, controller]);
  return controller;
}

function hear(told: (event: PanelEvent) => void): void {
  const handlers: Handlers<PanelPushes> = {
    event: {
      input: panelEventSchema,
      run(event) {
        told(event);
        return null;
      },
    },
  };
  // Only the background talks to the panel; it has no tab.
  onMessage(
    createServer(
      'panel',
      ({ id, tab }) => (id === extensionId() && tab === undefined ? handlers : null),
      (error) => {
        console.error(error);
        return 'failed';
      },
    ),
  );
}

/** Fields for answers and buttons keep their own keys; everything else steers the list. */
function route(event: KeyboardEvent, controller: PanelController): void {
  if (!event.isTrusted || event.isComposing) return;
  const at = event.target instanceof Element ? event.target : null;
  const inAnswer = at?.matches('[data-missing]') === true;
  const onControl = at?.closest('button, select, input[type="checkbox"]') !== null && at !== null;
  const inForm = at?.closest('.keep-form') != null;
  const saves = inForm && (event.ctrlKey || event.metaKey);
  const steers = saves || ['Escape', ...(inAnswer ? ['Enter'] : [])].includes(event.key);
  if ((inAnswer || onControl || inForm) && !steers) return;
  const drawn = at instanceof HTMLInputElement && (inAnswer || at.value === controller.state.picker.query);
  if (controller.press(pressOf(event), drawn)) event.preventDefault();
}
