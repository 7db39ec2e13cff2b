import { maxLength, nullable, object, pipe, string } from 'valibot';
import { assetIdSchema } from '../domain/settings/page.ts';
import { idSchema } from '../domain/templates/template.ts';
import { offersToKeepSchema, panelEventSchema } from '../messages/parts.ts';
import type { PageRequests } from '../messages/protocol.ts';
import type { Handlers } from '../messages/serve.ts';
import type { Store } from '../storage/contract.ts';
import { offersToKeep } from './keep-offers.ts';
import { readSettings, seePage } from './library.ts';
import { tellPanel } from './relay.ts';
import { noteEdited } from './usage.ts';

/** What a content script may ask. No request here reads or writes a reply. */
export function pageRequests(store: Store, now: () => number): Handlers<PageRequests> {
  return {
    hello: {
      input: object({ assetId: nullable(assetIdSchema), name: nullable(pipe(string(), maxLength(120))) }),
      async run({ assetId, name }, { operation }) {
        const page = assetId === null ? null : await seePage(store, operation, { assetId, name }, now());
        const { keys, slash } = await readSettings(store);
        return { keys, slash, pageName: page?.name ?? name };
      },
    },
    noteEdited: {
      input: object({ id: idSchema }),
      run: ({ id }, { operation }) => noteEdited(store, operation, id).then(() => null),
    },
    offersToKeep: { input: offersToKeepSchema, run: ({ text }) => offersToKeep(store, text) },
    toPanel: {
      input: panelEventSchema,
      async run(event, { sender, operation }) {
        if (sender.tab?.id !== undefined) await tellPanel(sender.tab.id, event, operation);
        return null;
      },
    },
  };
}
