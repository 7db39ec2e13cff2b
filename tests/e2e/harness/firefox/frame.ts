import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Frame, PageFunction } from '../types.ts';
import { describeCall, waitUntil } from '../wait.ts';
import { collectScript, readAnswer, startScript } from './evaluate.ts';
import { resultOf, type Session, type Target } from './session.ts';

const EVALUATE_MS = 60_000;
/** How long a function may hold up other commands before it is left running. */
const GRACE_MS = 30;
const COLLECT_EVERY_MS = 20;

export function frameOf(session: Session, target: Target): Frame {
  async function run(script: string, args: unknown[]): Promise<unknown> {
    return resultOf(await session.in(target, 'WebDriver:ExecuteScript', { script, args }));
  }
  async function evaluate<T, A extends unknown[]>(fn: PageFunction<A, T>, ...args: A): Promise<T> {
    const end = Date.now() + EVALUATE_MS;
    const key = randomUUID();
    let text = await run(startScript(fn.toString()), [key, GRACE_MS, args]);
    while (text === null) {
      if (Date.now() > end) throw new Error(`Not done within ${EVALUATE_MS} ms: ${describeCall(fn, args)}`);
      await sleep(COLLECT_EVERY_MS);
      text = await run(collectScript, [key]);
    }
    // The function's own type says what it answers; JSON carried it here.
    return readAnswer(String(text)) as T;
  }
  return {
    evaluate,
    waitFor(fn, args, timeoutMs) {
      // Without arguments given A is empty: the interface cannot say that.
      const given = args ?? ([] as unknown as Parameters<typeof fn>);
      return waitUntil(() => evaluate(fn, ...given), describeCall(fn, given), timeoutMs);
    },
    async clickOn(selector) {
      const find = () =>
        session.in(target, 'WebDriver:FindElement', { using: 'css selector', value: selector });
      const element = resultOf(await waitUntil(find, `${selector} to click on`));
      await session.in(target, 'WebDriver:ExecuteScript', {
        script: `arguments[0].scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });`,
        args: [element],
      });
      await session.in(target, 'WebDriver:PerformActions', { actions: clickActions(0, 0, element) });
    },
  };
}

/** `origin`: 'viewport', or an element whose middle is meant. */
export function clickActions(x: number, y: number, origin: unknown): unknown[] {
  const actions = [
    { type: 'pointerMove', x, y, origin },
    { type: 'pointerDown', button: 0 },
    { type: 'pointerUp', button: 0 },
  ];
  return [{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }];
}
