import { type GenericSchema, safeParse } from 'valibot';
import type { Sender } from '../platform/runtime.ts';
import type { Input, Output } from './client.ts';
import { type Answer, type AskError, type Destination, envelopeSchema } from './envelope.ts';
import { createOnce } from './once.ts';

export interface Context {
  sender: Sender;
  /** The same over all retries of one request. */
  operation: string;
}

export interface Handler<I, O> {
  /** Whatever does not fit is refused before the handler sees it. */
  input: GenericSchema<unknown, I>;
  run(input: I, context: Context): Promise<O> | O;
}

/** One handler for each request: a missing one does not compile. */
export type Handlers<R> = { [K in keyof R]: Handler<Input<R, K>, Output<R, K>> };

type AnyHandlers = Record<string, Handler<never, unknown>>;

/** Why something failed, for the one who asked; also reports what nobody expected. */
export type Explain = (error: unknown) => AskError;

/**
 * Answers messages. Returns undefined for what is meant for somebody else.
 * @param handlersFor which requests this sender may make; null for a stranger
 */
export function createServer(
  destination: Destination,
  handlersFor: (sender: Sender) => object | null,
  explain: Explain,
): (message: unknown, sender: Sender) => Promise<Answer<unknown>> | undefined {
  // The background forgets everything when it is stopped; there the store knows what was written.
  const once = destination === 'background' ? null : createOnce();
  return (message, sender) => {
    const envelope = safeParse(envelopeSchema, message);
    if (!envelope.success || envelope.output.to !== destination) return undefined;
    // Each table was checked as Handlers<…> where it was written; here any of them may come.
    const handlers = handlersFor(sender) as AnyHandlers | null;
    const { request, operation, input } = envelope.output;
    const handler = handlers !== null && Object.hasOwn(handlers, request) ? handlers[request] : undefined;
    if (handler === undefined) return Promise.resolve({ ok: false, error: 'refused' });
    const run = () => answer(handler, input, { sender, operation }, explain);
    return once === null ? run() : once(`${operation} ${request}`, run);
  };
}

async function answer(
  handler: Handler<never, unknown>,
  input: unknown,
  context: Context,
  explain: Explain,
): Promise<Answer<unknown>> {
  const parsed = safeParse(handler.input, input);
  if (!parsed.success) return { ok: false, error: 'bad-input' };
  try {
    return { ok: true, value: (await handler.run(parsed.output, context)) ?? null };
  } catch (error) {
    return { ok: false, error: explain(error) };
  }
}
