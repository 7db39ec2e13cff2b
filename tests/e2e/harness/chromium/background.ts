import type { Browser } from 'puppeteer-core';
import { waitUntil } from '../wait.ts';

export interface Background {
  running(): Promise<boolean>;
  kill(): Promise<void>;
}

/** The service worker, seen as a target from outside: attaching to it would keep it alive. */
export async function backgroundOf(browser: Browser, extensionId: string): Promise<Background> {
  const session = await browser.target().createCDPSession();
  // A worker that starts again is another target.
  const running = new Set<string>();
  session.on('Target.targetCreated', ({ targetInfo: { type, url, targetId } }) => {
    if (type === 'service_worker' && url.startsWith(`chrome-extension://${extensionId}/`))
      running.add(targetId);
  });
  session.on('Target.targetDestroyed', ({ targetId }) => running.delete(targetId));
  await session.send('Target.setDiscoverTargets', { discover: true, filter: [{}] });

  /** True when none of them runs any more. Chromium ignores the command while a worker starts: send it again. */
  async function stopped(targets: string[]): Promise<boolean> {
    // Asked, because on a busy machine the event that says so may be long in coming.
    const { targetInfos } = await session.send('Target.getTargets', { filter: [{}] });
    const left = targets.filter((targetId) => targetInfos.some((info) => info.targetId === targetId));
    await Promise.all(left.map((targetId) => session.send('Target.closeTarget', { targetId })));
    if (left.length > 0) return false;
    for (const targetId of targets) running.delete(targetId);
    return true;
  }

  return {
    running: async () => running.size > 0,
    kill: async () => {
      const targets = [...running];
      await waitUntil(() => stopped(targets), 'the service worker to stop');
    },
  };
}
