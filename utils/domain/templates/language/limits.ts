import type { Context } from 'liquidjs';
import { TemplateError } from './problem.ts';

/** Characters of one body as read by the parser: twice what a library may keep. */
export const parseLimit = 40_000;

/** Characters of a reply once it is filled in: what the page takes in one insertion (messages/parts.ts). */
export const mostCharacters = 40_000;

/**
 * What liquidjs counts while filling in: elements of ranges, characters that filters handle. A reply of 20,000
 * characters can pass through ten filters; `(1..1000000)` is refused before it is made.
 */
export const memoryLimit = 200_000;

/** Replies inside replies inside… */
export const mostDepth = 5;

/** Different replies that one reply may include. */
export const mostIncludes = 50;

/**
 * Pieces of text, variables and tags that one rendering may fill in. The longest reply without a loop has about 5,000;
 * as many take 8 ms as plain texts and 100 ms as sums with dates (measured), so loops end before anybody notices.
 */
const mostSteps = 10_000;

/**
 * A second net, in ms, should a single step ever be slow. writing-help.md, section 1 says 20 ms, but that is time on
 * the clock: a first rendering on a busy machine took 191 ms without the template's fault. Steps do not depend on that.
 */
const longest = 300;

/** Counts steps where liquidjs would only look at the clock. It reads the clock itself and passes it in. */
class StepBudget {
  #left = mostSteps;
  #until: number | null = null;
  /** It was the clock, not the reply: worth another try. */
  outOfTime = false;

  /** Called before each step. @param now ms of any steady clock */
  check(now: number): void {
    this.#until ??= now + longest;
    this.outOfTime = now > this.#until;
    if (this.outOfTime || --this.#left < 0) throw new TemplateError({ kind: 'too-much' });
  }

  use(): void {}
}

export type Budget = Context['renderLimit'] & { readonly outOfTime: boolean };

export function newBudget(): Budget {
  // liquidjs asks for its own class, of which it calls these two methods only; the rest is private to it.
  return new StepBudget() as unknown as Budget;
}
