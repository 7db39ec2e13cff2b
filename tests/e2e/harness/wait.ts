import { setTimeout as sleep } from 'node:timers/promises';

const POLL_MS = 40;
/** One question; a document that goes away while it is asked may never answer. */
const ONE_ASK_MS = 5_000;

/** Asks until the answer is truthy. An answer that throws counts as "not yet": pages navigate, frames come and go. */
export async function waitUntil<T>(ask: () => Promise<T>, what: string, timeoutMs = 10_000): Promise<T> {
  const end = Date.now() + timeoutMs;
  let last: unknown;
  for (;;) {
    try {
      const answer = await within(ask(), Math.min(Math.max(end - Date.now(), 1), ONE_ASK_MS), what);
      if (answer) return answer;
      last = answer;
    } catch (error) {
      last = error;
    }
    if (Date.now() >= end) break;
    await sleep(POLL_MS);
  }
  throw new Error(`Waited ${timeoutMs} ms for ${what}; last answer: ${String(last)}`);
}

/** Rejects when the promise is not settled in time; the work itself goes on. */
export async function within<T>(work: Promise<T>, timeoutMs: number, what: string): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`Not done within ${timeoutMs} ms: ${what}`)), timeoutMs);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** The source of a page function on one short line, with its arguments. */
export function describeCall(fn: (...args: never[]) => unknown, args: readonly unknown[]): string {
  const source = fn.toString().replace(/\s+/g, ' ');
  const short = source.length > 160 ? `${source.slice(0, 160)}…` : source;
  return args.length === 0 ? short : `${short} with ${JSON.stringify(args)}`;
}
