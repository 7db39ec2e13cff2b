import { writeFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseCombo, parseKey } from '../combo.ts';
import type { Tab } from '../types.ts';
import { clickActions, frameOf } from './frame.ts';
import { type KeyAction, keyDown, keyUp, stroke, strokesOf } from './keys.ts';
import { resultOf, type Session } from './session.ts';
import { setViewport } from './viewport.ts';

export function tabOf(session: Session, window: string): Tab {
  const target = { window };
  const send = (command: string, parameters?: Record<string, unknown>) =>
    session.in(target, command, parameters);
  async function perform(actions: KeyAction[]): Promise<void> {
    if (actions.length > 0)
      await send('WebDriver:PerformActions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
  }
  return {
    ...frameOf(session, target),
    press: (combo) => perform(strokesOf(parseCombo(combo))),
    async type(text, { delayMs = 0 } = {}) {
      const strokes = [...text].map((character) => stroke(parseKey(character)));
      if (delayMs === 0) return perform(strokes.flat());
      for (const one of strokes) {
        await perform(one);
        await sleep(delayMs);
      }
    },
    typeFast: (combos) => perform(combos.flatMap((combo) => strokesOf(parseCombo(combo)))),
    keyDown: (key) => perform([keyDown(parseKey(key))]),
    keyUp: (key) => perform([keyUp(parseKey(key))]),
    async click(x, y) {
      await send('WebDriver:PerformActions', { actions: clickActions(x, y, 'viewport') });
    },
    async screenshot(path) {
      await writeFile(
        path,
        Buffer.from(String(resultOf(await send('WebDriver:TakeScreenshot', { full: false }))), 'base64'),
      );
    },
    setViewport: (width, height) => setViewport(session, target, width, height),
    async bringToFront() {
      await session.send('WebDriver:SwitchToWindow', { handle: window, focus: true });
    },
    async goto(url) {
      await send('WebDriver:Navigate', { url });
    },
    url: async () => String(resultOf(await send('WebDriver:GetCurrentURL'))),
    async close() {
      await send('WebDriver:CloseWindow');
    },
  };
}
