import { threadsOf } from '../data/conversations.ts';
import { pages } from '../data/pages.ts';
import { type Post, postsOf } from '../data/posts.ts';
import type { Thread } from '../data/types.ts';
import type { ComposerKind, Variant } from '../variant.ts';
import { type Place, showsMessages, whereWeAre } from './navigation.ts';

export interface InboxState {
  readonly place: Place;
  /** Every Page's threads by asset id, newest first. */
  readonly mailboxes: Readonly<Record<string, readonly Thread[]>>;
  /** The thread the address and the list say. */
  readonly selected: string | null;
  /** The thread the pane shows: 400 ms behind `selected`. */
  readonly shown: string | null;
  /** Whether the inbox has arrived after load. */
  readonly loaded: boolean;
  /** Whether the header knows the customer's name already. */
  readonly named: boolean;
  /** Counts the pane's mounts; a new number is a new pane with a new editor. */
  readonly mount: number;
  readonly composer: ComposerKind;
  /** Threads without composer, whatever `composer` says. */
  readonly closed: readonly string[];
  /** Every Page's posts by asset id, newest first. */
  readonly posts: Readonly<Record<string, readonly Post[]>>;
}

export function initialState(variant: Variant): InboxState {
  const place = whereWeAre(variant.asset);
  const mailboxes = Object.fromEntries(pages.map(({ asset }) => [asset, threadsOf(asset, variant)]));
  const selected = (showsMessages(place) ? place.thread : null) ?? firstOf(mailboxes[place.asset]);
  return {
    place,
    mailboxes,
    selected,
    shown: selected,
    loaded: false,
    named: false,
    mount: 0,
    composer: variant.composer,
    closed: [],
    posts: Object.fromEntries(pages.map(({ asset }) => [asset, postsOf(asset)])),
  };
}

export function threadsHere(state: InboxState): readonly Thread[] {
  return state.mailboxes[state.place.asset] ?? [];
}

export function findThread(state: InboxState, id: string | null): Thread | null {
  return threadsHere(state).find((thread) => thread.id === id) ?? null;
}

/** What stands under the shown thread's messages. */
export function composerHere({ composer, closed, shown }: InboxState): ComposerKind {
  return shown !== null && closed.includes(shown) ? 'none' : composer;
}

export function firstOf(threads: readonly Thread[] | undefined): string | null {
  return threads?.[0]?.id ?? null;
}
