import { picklist } from 'valibot';

/** Where a reply is read: a private message, a public comment, or a private answer to a comment. */
export const surfaces = ['message', 'comment', 'private-reply'] as const;
export type Surface = (typeof surfaces)[number];
export const surfaceSchema = picklist(surfaces);
