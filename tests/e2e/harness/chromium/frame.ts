import type { EvaluateFunc, Frame as PuppeteerFrame } from 'puppeteer-core';
import type { Frame, PageFunction } from '../types.ts';
import { describeCall, waitUntil, within } from '../wait.ts';

const EVALUATE_MS = 60_000;

/** `find` runs at each call, so that a frame that was replaced is found again. */
export function frameOf(find: () => PuppeteerFrame): Frame {
  function evaluate<T, A extends unknown[]>(fn: PageFunction<A, T>, ...args: A): Promise<T> {
    // Puppeteer's type would let arguments be handles of page objects; ours are JSON only.
    const plain = fn as unknown as EvaluateFunc<unknown[]>;
    // The function's own type says what it answers; JSON carried it here.
    return within(find().evaluate(plain, ...args), EVALUATE_MS, describeCall(fn, args)) as Promise<T>;
  }
  return {
    evaluate,
    waitFor(fn, args, timeoutMs) {
      // Without arguments given A is empty: the interface cannot say that.
      const given = args ?? ([] as unknown as Parameters<typeof fn>);
      return waitUntil(() => evaluate(fn, ...given), describeCall(fn, given), timeoutMs);
    },
    async clickOn(selector) {
      const element = await waitUntil(() => find().$(selector), `${selector} to click on`);
      if (element) await element.click();
    },
  };
}
