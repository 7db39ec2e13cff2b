import { send } from '../platform/runtime.ts';
import type { Answer, Envelope } from './envelope.ts';

export type Input<R, K extends keyof R> = R[K] extends (input: infer I) => unknown ? I : never;
export type Output<R, K extends keyof R> = R[K] extends (input: never) => infer O ? O : never;

export type Ask<R> = <K extends keyof R & string>(
  request: K,
  input: Input<R, K>,
) => Promise<Answer<Output<R, K>>>;

/** Waits before each retry, ms. A killed worker took up to 200 ms to answer again (platform.md, section 2). */
const retryAfter = [50, 200, 600];

/**
 * A typed way to ask the background. The worker may be asleep or be killed at any moment: a request that got no answer
 * is sent again with the same operation id, which the background does only once.
 */
export function createAsk<R>(): Ask<R> {
  return (request, input) =>
    deliver({ to: 'background', request, operation: crypto.randomUUID(), input }, send, wait);
}

/** Sends until somebody answers, or the retries are used up. */
export async function deliver<T>(
  envelope: Envelope,
  transport: (message: unknown) => Promise<unknown>,
  pause: (ms: number) => Promise<void>,
): Promise<Answer<T>> {
  for (const ms of [...retryAfter, null]) {
    try {
      const answer = await transport(envelope);
      // Only our own background answers, and its handler table is typed by the same map.
      if (isAnswer(answer)) return answer as Answer<T>;
    } catch {
      // "Receiving end does not exist", "message port closed" and others: the worker was asleep or died.
    }
    if (ms !== null) await pause(ms);
  }
  return { ok: false, error: 'unreachable' };
}

function isAnswer(value: unknown): value is Answer<unknown> {
  return typeof value === 'object' && value !== null && 'ok' in value;
}

function wait(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
