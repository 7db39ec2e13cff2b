import { type InferOutput, object, picklist, pipe, regex, string, unknown } from 'valibot';

/** Which part of the extension a message is for. */
export type Destination = 'background' | 'tab' | 'panel';

/** What travels. `operation` is made once per request and kept over its retries, so that a write happens once. */
export const envelopeSchema = object({
  to: picklist(['background', 'tab', 'panel']),
  request: string(),
  operation: pipe(string(), regex(/^[\w-]{8,64}$/)),
  input: unknown(),
});
export type Envelope = InferOutput<typeof envelopeSchema>;

/**
 * Why a request was not done. `unreachable`: nobody answered, also after retries. `read-only`: the library can be read
 * but not changed (see LibraryHealth). `disk-full`: nothing was kept, and saving works again once there is room.
 */
export type AskError = 'unreachable' | 'refused' | 'bad-input' | 'failed' | 'read-only' | 'disk-full';

export type Answer<T> = { ok: true; value: T } | { ok: false; error: AskError };
