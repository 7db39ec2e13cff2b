import { type InferOutput, picklist } from 'valibot';

/** Where a reply is read: a private message, a public comment, or a private answer to a comment. */
export const surfaceSchema = picklist(['message', 'comment', 'private-reply']);
export type Surface = InferOutput<typeof surfaceSchema>;
