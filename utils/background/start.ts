import { audienceOf, originsOf } from '../messages/sender.ts';
import { createServer } from '../messages/serve.ts';
import { onCommand } from '../platform/commands.ts';
import type { Sender } from '../platform/runtime.ts';
import {
  extensionId,
  extensionUrl,
  hostPatterns,
  onInstalled,
  onMessage,
  openOptions,
} from '../platform/runtime.ts';
import { createIdbStore } from '../storage/idb.ts';
import { lastUsedPage } from './library.ts';
import { openInbox } from './open-inbox.ts';
import { pageRequests } from './page-requests.ts';
import { panelRequests } from './panel-requests.ts';
import { viewRequests } from './view-requests.ts';

/** Registers every listener at once: a worker that was asleep misses an event whose listener comes later. */
export function startBackground(now: () => number): void {
  const store = createIdbStore(now);
  const home = {
    id: extensionId() ?? '',
    origin: extensionUrl('').replace(/\/$/, ''),
    pageOrigins: originsOf(hostPatterns()),
  };
  const tables = {
    page: pageRequests(store, now),
    panel: panelRequests(store, now),
    view: viewRequests(store, now),
    stranger: null,
  };
  const handlersFor = (sender: Sender) => tables[audienceOf(sender, home)];
  onMessage(createServer('background', handlersFor, (error) => console.error(error)));
  onCommand(async (name) => {
    if (name === 'open-inbox') await openInbox(null, (await lastUsedPage(store))?.assetId ?? null);
  });
  onInstalled((reason) => {
    // The first thing to do after installing is to get some replies; the options page offers the starter library.
    if (reason === 'install') void openOptions();
  });
}
