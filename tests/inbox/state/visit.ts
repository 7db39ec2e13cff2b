import { wait } from '../clock.ts';
import { startsNameless } from '../variant.ts';
import type { Inbox } from './inbox.ts';
import { replacePlace } from './navigation.ts';
import { remountPane } from './switching.ts';
import { markRead } from './threads.ts';

/** From load to first inbox text, as measured by others: about 6 s, cold up to 25 s. */
const latencies = { fast: 0, real: 6_000, slow: 25_000 };
const headerDelay = 1_000;
const remountDelay = 3_000;

/** Plays the inbox's arrival. Called when the inbox is first shown, by load or by in-app navigation. */
export async function arrive(inbox: Inbox): Promise<void> {
  const { variant, store } = inbox;
  if (latencies[variant.latency] > 0) await wait(latencies[variant.latency]);
  await tabIsVisible();
  const nameless = startsNameless(variant);
  store.update(() => ({ loaded: true, named: !nameless }));
  markRead(inbox, store.get().shown);
  if (nameless) setTimeout(() => store.update(() => ({ named: true })), headerDelay);
  if (variant.remount) setTimeout(() => forgetSelection(inbox), remountDelay);
}

/** Business Suite drops the thread from the address and mounts the pane anew, about 3 s in. */
function forgetSelection(inbox: Inbox): void {
  inbox.store.update(({ place }) => ({ place: { ...place, thread: null } }));
  replacePlace(inbox.store.get().place);
  remountPane(inbox);
}

function tabIsVisible(): Promise<void> {
  if (document.visibilityState === 'visible') return Promise.resolve();
  return new Promise((resolve) => {
    document.addEventListener('visibilitychange', function look() {
      if (document.visibilityState !== 'visible') return;
      document.removeEventListener('visibilitychange', look);
      resolve();
    });
  });
}
