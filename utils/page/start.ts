import type { BarActs } from '../domain/bar/bar-model.ts';
import { matchesCombo } from '../domain/settings/keys.ts';
import { defaultSettings } from '../domain/settings/settings.ts';
import { type Inserted, sentAs } from '../domain/suggest/sent-as.ts';
import { createAsk, type Output } from '../messages/client.ts';
import type { PageRequests, TabState } from '../messages/protocol.ts';
import { watch } from '../messages/revisions.ts';
import { createServer } from '../messages/serve.ts';
import { extensionId, onMessage } from '../platform/runtime.ts';
import { createBarControl, type DrawBar } from './bar-control.ts';
import { undoInsertion } from './editors/insert.ts';
import { followTyping } from './follow-typing.ts';
import { createHost } from './host.ts';
import { keepMounted } from './keep-mounted.ts';
import { guardKeys } from './key-gate.ts';
import { createLife } from './life.ts';
import { tabRequests } from './page-requests.ts';
import { createPanelFrame } from './panel-frame.ts';
import { PanelSession } from './panel-session.ts';
import { lookNow, type Scene, watchScene } from './scene.ts';
import { slashIn } from './slash.ts';
import { watchAppearing } from './watch-appearing.ts';

export interface PageParts {
  css: string;
  panelTitle: string;
  drawBar: DrawBar;
  /** UTC ms */
  clock(): number;
}

/** Starts everything that Repartee does inside one tab. */
export function startPage(document: Document, parts: PageParts, outer: AbortSignal): void {
  const ask = createAsk<PageRequests>();
  const life = createLife(outer, sayGoodbye);
  const { signal } = life;
  const host = createHost(document, parts.css);
  const mounted = keepMounted(document, host, life.goesOn, signal);
  const frame = createPanelFrame(host, parts.panelTitle, signal);
  let scene: Scene = null;
  let known: Output<PageRequests, 'hello'> = { ...defaultSettings, pageName: null };
  /** Put into the draft and not seen to be sent yet. */
  let unsent: Inserted | null = null;
  let last: { composer: HTMLElement; draftBefore: string } | null = null;

  /** Came into the draft by itself, and the person is asked whether to keep it. */
  let offered: string | null = null;

  const acts: BarActs = {
    replies: () => life.goesOn() && session.toggle(),
    undo: () => void undo(),
    keep: () => life.goesOn() && session.keepAsReply(null),
    keepOffered,
  };
  const bar = createBarControl(host, parts.drawBar, acts, known.keys);
  const session = new PanelSession({
    frame,
    look,
    pageName: (look) => look?.snapshot.page.name ?? known.pageName,
    tellPanel: (event) => void ask('toPanel', event).then(life.goesOn),
    inserted(input, draftBefore, composer) {
      unsent = input;
      appearing.ours();
      last = { composer, draftBefore };
      bar.notify('inserted');
    },
    failed: () => bar.notify('no-focus'),
  });
  const appearing = watchAppearing(
    document,
    { busy: () => session.inserting, appeared: (text) => void offerToKeep(text), gone: withdrawOffer },
    signal,
  );

  async function offerToKeep(text: string): Promise<void> {
    if (!life.goesOn()) return;
    const answer = await ask('offersToKeep', { text });
    if (!life.goesOn() || !answer.ok || !answer.value) return;
    offered = text;
    bar.notify('keep-offer');
  }

  function withdrawOffer(): void {
    if (offered !== null) bar.notify(null);
    offered = null;
  }

  function keepOffered(yes: boolean): void {
    const text = offered;
    withdrawOffer();
    if (yes && text !== null && life.goesOn()) session.keepAsReply(text);
  }

  /** The page as it is now. A name that might be a placeholder is believed only once it has stayed for a while. */
  function look(): Scene {
    const now = lookNow(document, parts.clock());
    if (now === null || now.snapshot.nameConfirmed) return now;
    const settled = scene?.snapshot.thread.name === now.snapshot.thread.name;
    if (!settled) now.snapshot.thread.name = null;
    return now;
  }

  async function undo(): Promise<void> {
    if (last === null) return;
    const { composer, draftBefore } = last;
    last = null;
    appearing.ours();
    composer.focus({ preventScroll: true });
    bar.notify((await undoInsertion(composer, draftBefore)) ? 'undone' : 'not-undone');
  }

  /** After an update this script is of no use any more: it says so in place of its bar and leaves the draft alone. */
  function sayGoodbye(): void {
    session.close(false);
    bar.notify('reload');
  }

  async function greet(): Promise<void> {
    const answer = await ask('hello', scene?.snapshot.page ?? { assetId: null, name: null });
    if (!life.goesOn() || !answer.ok) return;
    known = answer.value;
    bar.setKeys(known.keys);
  }

  function onScene(next: Scene): void {
    const before = scene?.snapshot.page;
    scene = next;
    followUnsent(next);
    const page = next?.snapshot.page;
    if (next === null) session.close(false);
    else session.pageChanged(next);
    if (page !== undefined && (before?.assetId !== page.assetId || before?.name !== page.name)) void greet();
    // The panel's document is made ready while nobody waits for it.
    if (next?.composer) requestIdleCallback(() => frame.prepare());
  }

  /** Learns whether the reply was changed before it was sent; of what was sent, nothing is kept. */
  function followUnsent(next: Scene): void {
    if (unsent === null || next === null) return;
    const { thread, messages } = next.snapshot;
    const became = sentAs(unsent, thread, messages);
    if (became === 'edited') void ask('noteEdited', { id: unsent.id });
    if (became !== 'unknown') unsent = null;
  }

  function state(): TabState {
    const snapshot = lookNow(document, parts.clock())?.snapshot;
    return {
      understood: snapshot !== undefined,
      composer: snapshot?.composer ?? 'unknown',
      pageName: snapshot?.page.name ?? known.pageName,
      barRemoved: mounted.gaveUp(),
      matched: snapshot?.matched ?? {},
    };
  }

  /**
   * The composer that is there now. One that two looks have confirmed saves a look at each key; before that, and right after
   * the page has mounted its pane anew, what is typed counts all the same: Enter would send it.
   */
  function liveComposer(): HTMLElement | null {
    const confirmed = scene?.composer ?? null;
    return confirmed?.isConnected === true ? confirmed : (look()?.composer ?? null);
  }

  /** Whether "/abc" stands before the caret: then a list of what it means is shown beside the draft. */
  function lookForCall(): void {
    if (!life.goesOn()) return;
    const composer = liveComposer();
    if (known.slash && composer?.contains(document.activeElement)) session.typed(composer, slashIn(composer));
  }

  followTyping(document, lookForCall, signal);
  guardKeys(
    window,
    (press, event) => {
      if (!life.goesOn()) return 'theirs';
      if (session.takes(press, event, lookForCall)) return 'ours';
      const keeps = matchesCombo(press, known.keys.keep);
      if ((!keeps && !matchesCombo(press, known.keys.replies)) || look() === null) return 'theirs';
      if (event.repeat) return 'ours';
      mounted.again();
      if (keeps && offered !== null) keepOffered(true);
      else if (keeps) session.keepAsReply(null);
      else session.toggle();
      return 'ours';
    },
    signal,
  );
  document.addEventListener(
    'pointerdown',
    (event) => {
      if (event.isTrusted && !event.composedPath().includes(host.element)) session.close(false);
    },
    { capture: true, signal },
  );
  const looked = (look: Scene) => {
    if (!life.goesOn()) return;
    bar.place(look);
    appearing.looked(look);
  };
  watchScene(document, { clock: parts.clock, report: onScene, looked }, signal);
  // Not with the life of the script: at its end there is no extension left to sign off from.
  watch('settings', () => void greet(), outer);
  const own = tabRequests(session, frame.sight, state, () => bar.notify('kept'));
  onMessage(
    createServer(
      'tab',
      (sender) => (sender.id === extensionId() ? own : null),
      () => 'failed',
    ),
  );
}
