import { null_, nullable, object } from 'valibot';
import { imageSchema } from '../domain/templates/image.ts';
import { keptDraftSchema } from '../domain/templates/reply-draft.ts';
import { idSchema, templateSchema } from '../domain/templates/template.ts';
import type { ViewRequests } from '../messages/protocol.ts';
import type { Handlers } from '../messages/serve.ts';
import type { Store } from '../storage/contract.ts';
import { dropDraft, keepDraft, readDrafts } from './drafts.ts';
import { saveTemplate } from './library.ts';

type WritingRequests = Pick<ViewRequests, 'saveTemplate' | 'drafts' | 'keepDraft' | 'dropDraft' | 'image'>;

/** What the editor asks: storing a reply, and what was typed before it is stored. */
export function writingRequests(store: Store, now: () => number): Handlers<WritingRequests> {
  return {
    saveTemplate: {
      input: templateSchema,
      run: (template, { operation }) => saveTemplate(store, operation, template, now()),
    },
    drafts: { input: null_(), run: () => readDrafts(store) },
    keepDraft: {
      input: object({ draft: keptDraftSchema, image: nullable(imageSchema) }),
      run: ({ draft, image }, { operation }) => keepDraft(store, operation, draft, image).then(() => null),
    },
    dropDraft: {
      input: object({ id: idSchema }),
      run: ({ id }, { operation }) => dropDraft(store, operation, id).then(() => null),
    },
    image: {
      input: object({ id: idSchema }),
      run: async ({ id }) => (await store.get('images', id)) ?? null,
    },
  };
}
