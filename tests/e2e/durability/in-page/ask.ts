import { deliver, type Input, type Output } from '../../../../utils/messages/client.ts';
import type { Answer } from '../../../../utils/messages/envelope.ts';
import type { ViewRequests } from '../../../../utils/messages/protocol.ts';
import { send } from '../../../../utils/platform/runtime.ts';

type Name = keyof ViewRequests & string;

/** As the extension's own pages ask, with their retries. @param operation once per request, the same in a repetition */
export function ask<K extends Name>(
  request: K,
  input: Input<ViewRequests, K>,
  operation: string = crypto.randomUUID(),
): Promise<Answer<Output<ViewRequests, K>>> {
  return deliver({ to: 'background', request, operation, input }, send, pause);
}

/** The same for callers on the other side of the bridge, where types do not reach. */
export function askAnything(request: Name, input: unknown): Promise<Answer<unknown>> {
  return deliver({ to: 'background', request, operation: crypto.randomUUID(), input }, send, pause);
}

/** One try, as when the page goes away before it can repeat: rejects or answers undefined when the background died. */
export function askOnce(request: Name, input: unknown): Promise<unknown> {
  return send({ to: 'background', request, operation: crypto.randomUUID(), input });
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
