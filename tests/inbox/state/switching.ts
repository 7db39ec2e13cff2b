import type { Inbox } from './inbox.ts';
import { findThread, firstOf } from './inbox-state.ts';
import { addressOf, type Place, pushPlace, showsMessages, whereWeAre } from './navigation.ts';
import { markRead } from './threads.ts';

/** How long the pane still shows the previous customer after the address has changed. */
export const paneDelay = 400;

/** Opens a thread as a click on its row does: address first, pane later. */
export function openThread(inbox: Inbox, id: string, trusted: boolean): void {
  if (findThread(inbox.store.get(), id) === null) throw new Error(`No thread ${id} on this Page`);
  inbox.log.actions.push({ what: 'open', thread: id, trusted });
  go(inbox, { thread: id });
}

/** In-app navigation: to the inbox or home, to another folder, Page or thread. */
export function go(inbox: Inbox, to: Partial<Place>): void {
  const before = inbox.store.get();
  const place = { ...before.place, ...to };
  if (addressOf(place) !== addressOf(before.place)) pushPlace(place);
  follow(inbox, place);
}

/** The browser's Back and Forward. */
export function followHistory(inbox: Inbox): void {
  follow(inbox, whereWeAre(inbox.variant.asset));
}

export function remountPane(inbox: Inbox): void {
  inbox.store.update(({ mount }) => ({ mount: mount + 1 }));
}

function follow(inbox: Inbox, place: Place): void {
  const { store } = inbox;
  if (!showsMessages(place)) {
    store.update(() => ({ place }));
    return;
  }
  store.update((state) => ({
    place,
    selected:
      place.thread ??
      (place.asset === state.place.asset ? state.selected : firstOf(state.mailboxes[place.asset])),
  }));
  const { selected } = store.get();
  setTimeout(() => {
    // A faster second switch wins.
    if (store.get().selected !== selected) return;
    store.update(() => ({ shown: selected }));
    markRead(inbox, selected);
  }, paneDelay);
}
