import { latestPage, type Page } from '../domain/settings/page.ts';
import {
  defaultSettings,
  type Settings,
  type SettingsPatch,
  withDefaults,
  withPatch,
} from '../domain/settings/settings.ts';
import { withoutTerms } from '../domain/suggest/learned.ts';
import { fillPlaces } from '../domain/templates/places.ts';
import { shortcutOwner } from '../domain/templates/shortcut.ts';
import { starterLibrary } from '../domain/templates/starter/starter-library.ts';
import type { Language, Template } from '../domain/templates/template.ts';
import type { Library, SaveResult } from '../messages/protocol.ts';
import { touch } from '../messages/revisions.ts';
import type { Change, Store } from '../storage/contract.ts';
import { changesToPut } from './changes.ts';
import { inTurn } from './in-turn.ts';
import { withoutLoosePictures, withPictures } from './pictures.ts';
import { changesToPair } from './twins.ts';

export async function readSettings(store: Store): Promise<Settings> {
  const row = await store.get('settings', 'settings');
  if (row === undefined) return defaultSettings;
  const { id: _id, ...settings } = row;
  return withDefaults(settings);
}

export function writeSettings(store: Store, operation: string, patch: SettingsPatch): Promise<void> {
  return inTurn(store, async () => {
    const settings = withPatch(await readSettings(store), patch);
    await store.write(operation, [{ table: 'settings', put: { id: 'settings', ...settings } }]);
    await touch('settings');
  });
}

export async function readLibrary(store: Store): Promise<Library> {
  const [templates, folders, settings, usage] = await Promise.all([
    store.all('templates'),
    store.all('folders'),
    readSettings(store),
    store.all('usage'),
  ]);
  return {
    templates,
    folders: folders.toSorted((a, b) => a.order - b.order),
    settings,
    usage: usage.map(withoutTerms),
  };
}

/**
 * Refuses a shortcut that another reply already answers to: typing it must never be ambiguous. What was typed of this
 * reply is a draft no longer.
 */
export function saveTemplate(
  store: Store,
  operation: string,
  template: Template,
  now: number,
): Promise<SaveResult> {
  return inTurn(store, async () => {
    const before = await store.get('templates', template.id);
    const sameShortcut = template.shortcut === '' || template.shortcut === before?.shortcut;
    const others = sameShortcut ? [] : await store.all('templates');
    const owner = shortcutOwner(others, template.shortcut, template.id);
    if (owner !== undefined) return { saved: false, reason: 'shortcut-taken', by: owner.title };
    const pair = await changesToPair(store, template, before);
    if (pair === null) return { saved: false, reason: 'twin-language' };
    const [held] = (await withPictures(store, [template], [])).templates;
    if (held?.imageId !== template.imageId) return { saved: false, reason: 'picture-gone' };
    const put = await changesToPut(store, [template], now);
    const changes: Change[] = [...put, ...pair, { table: 'drafts', delete: template.id }];
    await store.write(operation, await withoutLoosePictures(store, changes));
    await touch('library');
    return { saved: true };
  });
}

/** Adds the starter replies that are not there yet. What the person already changed stays as it is. */
export function addStarter(
  store: Store,
  operation: string,
  languages: readonly Language[],
  now: number,
): Promise<{ added: number }> {
  return inTurn(store, async () => {
    const starter = starterLibrary(languages, now);
    const [templates, folders] = await Promise.all([store.all('templates'), store.all('folders')]);
    const newTemplates = starter.templates
      .filter((template) => !templates.some(({ id }) => id === template.id))
      // A shortcut that the person gave to a reply of their own stays theirs.
      .map((template) =>
        shortcutOwner(templates, template.shortcut, template.id) ? { ...template, shortcut: '' } : template,
      );
    const newFolders = starter.folders.filter((folder) => !folders.some(({ id }) => id === folder.id));
    const written = await store.write(operation, [
      ...newFolders.map((put) => ({ table: 'folders', put }) as const),
      ...(await changesToPut(store, newTemplates, now)),
    ]);
    await touch('library');
    // A retry finds the rows of the first try: they were added by this request all the same.
    return { added: written === 'repeated' ? starter.templates.length : newTemplates.length };
  });
}

/** Writes a fact of the business ("[opening hours]") into every reply that has its place. */
export function fillPlace(
  store: Store,
  operation: string,
  input: { place: string; value: string },
  now: number,
): Promise<{ changed: number }> {
  return inTurn(store, async () => {
    const changed = (await store.all('templates')).flatMap((template) => {
      const body = fillPlaces(template.body, { [input.place]: input.value });
      return body === template.body ? [] : [{ ...template, body, updatedAt: now }];
    });
    await store.write(operation, await changesToPut(store, changed, now));
    await touch('library');
    return { changed: changed.length };
  });
}

/** Remembers a Page of the person's. A name once known is not forgotten because a look did not show it. */
export function seePage(
  store: Store,
  operation: string,
  seen: { assetId: string; name: string | null },
  now: number,
): Promise<Page> {
  return inTurn(store, async () => {
    const pages = await store.all('pages');
    const before = pages.find(({ assetId }) => assetId === seen.assetId);
    const page = { assetId: seen.assetId, name: seen.name ?? before?.name ?? null, seenAt: now };
    // Looking at the same Page again is no news: only which one was used last counts.
    if (before !== undefined && before.name === page.name && latestPage(pages) === before) return before;
    await store.write(operation, [{ table: 'pages', put: page }]);
    if (before?.name !== page.name) await touch('pages');
    return page;
  });
}

/** Gives a Page the name that the person typed, where the inbox shows none. */
export function namePage(
  store: Store,
  operation: string,
  input: { assetId: string; name: string },
  now: number,
): Promise<void> {
  return inTurn(store, async () => {
    // Naming is no look: the Page used last stays the one used last.
    const seenAt = (await store.get('pages', input.assetId))?.seenAt ?? now;
    await store.write(operation, [{ table: 'pages', put: { ...input, seenAt } }]);
    await touch('pages');
  });
}

export async function readPages(store: Store): Promise<Page[]> {
  return (await store.all('pages')).toSorted((a, b) => b.seenAt - a.seenAt);
}

export async function lastUsedPage(store: Store): Promise<Page | null> {
  return latestPage(await store.all('pages'));
}
