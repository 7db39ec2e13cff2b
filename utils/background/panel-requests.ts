import { boolean, type GenericSchema, maxLength, null_, object, pipe, string } from 'valibot';
import { assetIdSchema } from '../domain/settings/page.ts';
import { settingsPatchSchema } from '../domain/settings/settings.ts';
import { idSchema, templateSchema } from '../domain/templates/template.ts';
import type { Input, Output } from '../messages/client.ts';
import {
  fillPlaceSchema,
  insertSchema,
  languagesSchema,
  listedSchema,
  noteUseSchema,
} from '../messages/parts.ts';
import type { PanelRequests, TabRequests } from '../messages/protocol.ts';
import type { Handler, Handlers } from '../messages/serve.ts';
import { openOptions } from '../platform/runtime.ts';
import type { Store } from '../storage/contract.ts';
import { addStarter, fillPlace, namePage, saveTemplate, writeSettings } from './library.ts';
import { askTab } from './relay.ts';
import { noteUse, readPanelLibrary, readUsage, setFavourite } from './usage.ts';

/** What the panel may ask: the library, and what is handed on to the page it stands in. */
export function panelRequests(store: Store, now: () => number): Handlers<PanelRequests> {
  return {
    library: { input: null_(), run: () => readPanelLibrary(store) },
    usage: { input: null_(), run: () => readUsage(store) },
    noteUse: {
      input: noteUseSchema,
      run: (input, { operation }) => noteUse(store, operation, input, now()).then(() => null),
    },
    setFavourite: {
      input: object({ id: idSchema, favourite: boolean() }),
      run: (input, { operation }) => setFavourite(store, operation, input).then(() => null),
    },
    image: {
      input: object({ id: idSchema }),
      run: async ({ id }) => (await store.get('images', id)) ?? null,
    },
    setSettings: {
      input: settingsPatchSchema,
      run: (patch, { operation }) => writeSettings(store, operation, patch).then(() => null),
    },
    fillPlace: {
      input: fillPlaceSchema,
      run: (input, { operation }) => fillPlace(store, operation, input, now()),
    },
    namePage: {
      input: object({ assetId: assetIdSchema, name: pipe(string(), maxLength(120)) }),
      run: (input, { operation }) => namePage(store, operation, input, now()).then(() => null),
    },
    saveTemplate: {
      input: templateSchema,
      run: (template, { operation }) => saveTemplate(store, operation, template, now()),
    },
    addStarter: {
      input: languagesSchema,
      run: ({ languages }, { operation }) => addStarter(store, operation, languages, now()),
    },
    openOptions: { input: null_(), run: () => openOptions().then(() => null) },
    opened: handOn('opened', null_(), null),
    insert: handOn('insert', insertSchema, {
      inserted: false,
      reason: 'page-gone',
      tried: [],
      touched: false,
    }),
    listed: handOn('listed', listedSchema, null),
    closePanel: handOn('closePanel', null_(), null),
    takeFocus: handOn('takeFocus', null_(), null),
    draft: handOn('draft', null_(), ''),
    kept: handOn('kept', null_(), null),
    // Without the page nothing can be inserted; what is left to press (copy, close) does no harm.
    inSight: handOn('inSight', null_(), 'clear'),
  };
}

/** Hands a request on to the page of the panel's own tab: the panel cannot name another. */
function handOn<K extends keyof TabRequests & keyof PanelRequests>(
  request: K,
  input: GenericSchema<unknown, Input<TabRequests, K>>,
  whenGone: Output<TabRequests, K>,
): Handler<Input<TabRequests, K>, Output<TabRequests, K>> {
  return {
    input,
    async run(value, { sender, operation }) {
      const tabId = sender.tab?.id;
      if (tabId === undefined) return whenGone;
      return (await askTab(tabId, request, value, operation)) ?? whenGone;
    },
  };
}
