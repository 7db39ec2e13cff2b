import { appearedIn } from '../domain/capture/appeared.ts';
import { isOtherThread, type ThreadIdentity } from '../domain/inbox/thread.ts';
import { normalised, readBack } from './editors/read-back.ts';
import type { Scene } from './scene.ts';

/** An editor has made up its state this long after a key, a paste or an insertion of ours, ms. */
const handSettles = 300;

/** A draft that the page puts back belongs to a conversation that comes on screen: that shows within this time, ms. */
const staysFor = 600;

/** What only a person's hand, or the browser on their behalf, sets off in a reply box. */
const byHand = ['keydown', 'beforeinput', 'input', 'paste', 'drop', 'cut', 'compositionend'];

export interface AppearingParts {
  /** We are writing into the draft ourselves. */
  busy(): boolean;
  /** A long text came into the draft that nobody typed or pasted, nor did we put it there. */
  appeared(text: string): void;
  /** It stands there no more, or another conversation is on screen. */
  gone(): void;
}

export interface Appearing {
  /** Call at every look at the page. */
  looked(scene: Scene): void;
  /** What changes in the draft now is our own work. */
  ours(): void;
}

interface Seen {
  composer: HTMLElement;
  thread: ThreadIdentity;
  text: string;
}

/** Notices texts that the page itself puts into the reply box, such as Meta's saved replies. */
export function watchAppearing(document: Document, parts: AppearingParts, signal: AbortSignal): Appearing {
  let seen: Seen | null = null;
  let hand = false;
  let settling: ReturnType<typeof setTimeout> | undefined;
  let coming: { text: string; timer: ReturnType<typeof setTimeout> } | null = null;
  let told: string | null = null;

  function touched(): void {
    hand = true;
    clearTimeout(settling);
    settling = setTimeout(() => {
      hand = false;
      if (seen?.composer.isConnected) seen.text = textOf(seen.composer);
    }, handSettles);
  }

  function forget(): void {
    clearTimeout(coming?.timer);
    coming = null;
    if (told !== null) parts.gone();
    told = null;
  }

  function changed(before: string, after: string): void {
    if (coming !== null && !after.includes(coming.text)) forget();
    if (told !== null && !after.includes(told)) forget();
    const text = hand || parts.busy() ? null : appearedIn(before, after);
    if (text === null) return;
    forget();
    const timer = setTimeout(() => {
      coming = null;
      told = text;
      parts.appeared(text);
    }, staysFor);
    coming = { text, timer };
  }

  for (const type of byHand) {
    document.addEventListener(
      type,
      (event) => {
        if (event.isTrusted && seen !== null && event.composedPath().includes(seen.composer)) touched();
      },
      { capture: true, signal },
    );
  }
  signal.addEventListener('abort', () => {
    clearTimeout(settling);
    clearTimeout(coming?.timer);
  });
  return {
    ours: touched,
    looked(scene) {
      const composer = scene?.composer ?? null;
      if (scene === null || composer === null) {
        seen = null;
        return forget();
      }
      const { thread } = scene.snapshot;
      const text = textOf(composer);
      if (seen === null || seen.composer !== composer || isOtherThread(seen.thread, thread)) forget();
      else if (seen.text !== text) changed(seen.text, text);
      seen = { composer, thread, text };
    },
  };
}

function textOf(composer: HTMLElement): string {
  return normalised(readBack(composer).text);
}
