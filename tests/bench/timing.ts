/** Middle and upper end of many measurements of the same thing, ms. */
export interface Timing {
  median: number;
  p95: number;
  longest: number;
}

export function timingOf(times: readonly number[]): Timing {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return { median: at(0.5), p95: at(0.95), longest: sorted.at(-1) ?? 0 };
}

/** The quickest pass counts: what other programs took of the machine in between is not the product's. */
const passes = 3;

/** Runs a job for each of so many turns, in several passes over all of them. */
export function timed(turns: number, job: (turn: number) => void): Timing {
  const best = new Array<number>(turns).fill(Number.POSITIVE_INFINITY);
  for (let pass = 0; pass < passes; pass++) {
    for (let turn = 0; turn < turns; turn++) {
      const start = performance.now();
      job(turn);
      best[turn] = Math.min(best[turn] ?? 0, performance.now() - start);
    }
  }
  return timingOf(best);
}

/**
 * How long this machine takes for a fixed piece of work at this moment, ms: machines are noisy, so each figure also stands
 * as a multiple of it, measured in the same run.
 */
export function unitOfWork(): number {
  return timed(30, () => {
    const words = Array.from({ length: 20_000 }, (_, index) => `word${(index * 7919) % 20_000}`);
    if (words.toSorted().join('').length === 0) throw new Error('Nothing was sorted.');
  }).median;
}
