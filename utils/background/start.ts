import type { AskError } from '../messages/envelope.ts';
import { type Topic, topics, touch } from '../messages/revisions.ts';
import { audienceOf, originsOf } from '../messages/sender.ts';
import { createServer } from '../messages/serve.ts';
import { cacheArea } from '../platform/cache-area.ts';
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
import { localArea, sessionArea } from '../platform/storage-areas.ts';
import { StorageError } from '../storage/contract.ts';
import { createLibraryStore, type LibraryStore } from '../storage/library-store.ts';
import { createBackups } from '../storage/mirror/backups.ts';
import { createJournal } from '../storage/mirror/journal.ts';
import { lookAfter } from './care.ts';
import { lastUsedPage } from './library.ts';
import { openInbox } from './open-inbox.ts';
import { pageRequests } from './page-requests.ts';
import { panelRequests } from './panel-requests.ts';
import { viewRequests } from './view-requests.ts';

/** Registers every listener at once: a worker that was asleep misses an event whose listener comes later. */
export function startBackground(now: () => number): void {
  const store = openLibrary(now);
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
  onMessage(createServer('background', handlersFor, explain));
  onCommand(async (name) => {
    if (name === 'open-inbox') await openInbox(null, (await lastUsedPage(store))?.assetId ?? null);
  });
  onInstalled((reason) => {
    // The first thing to do after installing is to get some replies; the options page offers the starter library.
    if (reason === 'install') void openOptions();
  });
}

/** The library with its two mirrors; nothing is opened before somebody asks. */
function openLibrary(now: () => number): LibraryStore {
  const store = createLibraryStore({
    now,
    local: localArea,
    session: sessionArea,
    journal: createJournal(cacheArea('repartee-journal')),
    backups: createBackups(cacheArea('repartee-backups')),
    changed: (what) => void touchAll(what === 'health' ? ['health'] : topics).catch(report),
    wrote: () => soon(),
    report,
  });
  const soon = lookAfter(store, now, report);
  return store;
}

async function touchAll(changed: readonly Topic[]): Promise<void> {
  for (const topic of changed) await touch(topic);
}

function report(error: unknown): void {
  console.error(error);
}

/** What a view can say in a sentence of its own; everything else is reported and just "failed". */
function explain(error: unknown): AskError {
  if (!(error instanceof StorageError)) report(error);
  else if (error.problem === 'not-mirrored') return 'disk-full';
  else return error.problem;
  return 'failed';
}
