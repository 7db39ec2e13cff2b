import { maxLength, null_, nullable, object, pipe, string } from 'valibot';
import { assetIdSchema } from '../domain/settings/page.ts';
import { settingsPatchSchema } from '../domain/settings/settings.ts';
import { importSchema } from '../messages/import-parts.ts';
import { fillPlaceSchema, languagesSchema } from '../messages/parts.ts';
import type { ViewRequests } from '../messages/protocol.ts';
import type { Handlers } from '../messages/serve.ts';
import { openOptions } from '../platform/runtime.ts';
import { activeTab } from '../platform/tabs.ts';
import type { LibraryStore } from '../storage/library-store.ts';
import { importReplies, readPastImports } from './imports.ts';
import {
  addStarter,
  fillPlace,
  lastUsedPage,
  namePage,
  readLibrary,
  readPages,
  writeSettings,
} from './library.ts';
import { openInbox } from './open-inbox.ts';
import { askTab } from './relay.ts';
import { safetyRequests } from './safety-requests.ts';
import { tidyRequests } from './tidy-requests.ts';
import { forgetLearned } from './usage.ts';
import { writingRequests } from './writing-requests.ts';

/** What popup and options may ask. */
export function viewRequests(store: LibraryStore, now: () => number): Handlers<ViewRequests> {
  return {
    ...safetyRequests(store, now),
    ...writingRequests(store, now),
    ...tidyRequests(store, now),
    importReplies: {
      input: importSchema,
      run: (input, { operation }) => importReplies(store, operation, input, now()),
    },
    pastImports: { input: null_(), run: () => readPastImports(store) },
    library: { input: null_(), run: () => readLibrary(store) },
    forgetLearned: {
      input: null_(),
      run: (_, { operation }) => forgetLearned(store, operation).then(() => null),
    },
    addStarter: {
      input: languagesSchema,
      run: ({ languages }, { operation }) => addStarter(store, operation, languages, now()),
    },
    setSettings: {
      input: settingsPatchSchema,
      run: (patch, { operation }) => writeSettings(store, operation, patch).then(() => null),
    },
    fillPlace: {
      input: fillPlaceSchema,
      run: (input, { operation }) => fillPlace(store, operation, input, now()),
    },
    pages: { input: null_(), run: () => readPages(store) },
    namePage: {
      input: object({ assetId: assetIdSchema, name: pipe(string(), maxLength(120)) }),
      run: (input, { operation }) => namePage(store, operation, input, now()).then(() => null),
    },
    openInbox: {
      input: object({ assetId: nullable(assetIdSchema) }),
      async run({ assetId }) {
        await openInbox(assetId, (await lastUsedPage(store))?.assetId ?? null);
        return null;
      },
    },
    tabState: {
      input: null_(),
      async run(_input, { operation }) {
        const tab = await activeTab();
        return tab === null ? null : askTab(tab.id, 'state', null, operation);
      },
    },
    openOptions: { input: null_(), run: () => openOptions().then(() => null) },
  };
}
