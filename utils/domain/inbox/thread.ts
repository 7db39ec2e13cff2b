import { array, type InferOutput, nullable, object, string } from 'valibot';
import { surfaceSchema } from './surface.ts';

/**
 * What tells one conversation from another at one moment.
 *
 * The inbox's address does not identify a thread: Business Suite drops the id a few seconds after loading, and the pane
 * can lag behind the address by half a second. So an identity is the id where there is one, the name in the header, and
 * the ids of the messages on screen as evidence for the times when there is no id.
 */
export const threadIdentitySchema = object({
  assetId: nullable(string()),
  surface: surfaceSchema,
  id: nullable(string()),
  name: nullable(string()),
  messageIds: array(string()),
});
export type ThreadIdentity = InferOutput<typeof threadIdentitySchema>;

/**
 * Whether two looks certainly saw the same conversation. Doubt counts as no: a wrong yes would put one customer's name
 * into another customer's reply.
 */
export function isSameThread(a: ThreadIdentity, b: ThreadIdentity): boolean {
  if (a.assetId !== b.assetId || a.surface !== b.surface) return false;
  // A name can be not known yet, while the header still loads; two different ones are two customers.
  if (a.name !== null && b.name !== null && a.name !== b.name) return false;
  if (a.id !== null && b.id !== null) return a.id === b.id;
  if (a.messageIds.length === 0 && b.messageIds.length === 0) return a.name !== null && b.name !== null;
  return a.messageIds.some((id) => b.messageIds.includes(id));
}

/** Whether two looks certainly saw different conversations. Between this and `isSameThread` lies doubt. */
export function isOtherThread(a: ThreadIdentity, b: ThreadIdentity): boolean {
  const differ = (one: string | null, other: string | null) =>
    one !== null && other !== null && one !== other;
  return differ(a.assetId, b.assetId) || differ(a.id, b.id) || differ(a.name, b.name);
}
