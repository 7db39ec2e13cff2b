import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Input, Output } from '../../../utils/messages/client.ts';
import type { ViewRequests } from '../../../utils/messages/protocol.ts';
import { launch } from '../harness/launch.ts';
import type { Driver, LaunchOptions, Tab } from '../harness/types.ts';
import { builtFor } from '../kit.ts';
import type { Engine } from './engines.ts';
import { bundleInPage, type InPageFunctions } from './in-page.ts';

/** The port of "discard": nobody listens there, and nothing here opens a page of the web. */
const nobody = 9;

/** The extension in a browser, asked through one of its own pages. */
export interface Session {
  driver: Driver;
  /** The popup as a tab: a view that looks again after each change, as one would that a person left open. */
  page: Tab;
  inPage: InPageFunctions;
  /** With the real client's retries; throws unless the answer is `ok`. */
  ask<K extends keyof ViewRequests & string>(
    request: K,
    input: Input<ViewRequests, K>,
  ): Promise<Output<ViewRequests, K>>;
  /** A page of the extension's origin that asks nothing, so that the background can stay dead while it is open. */
  quietPage(): Promise<Tab>;
}

export async function startSession(engine: Engine, options: Partial<LaunchOptions> = {}): Promise<Session> {
  const driver = await launch(engine.browser, {
    extension: builtFor(engine.browser),
    inboxPort: nobody,
    ...engine.options,
    ...options,
  });
  try {
    const [page, inPage] = await Promise.all([driver.extensionPage('popup.html'), bundleInPage()]);
    return {
      driver,
      page,
      inPage,
      async ask(request, input) {
        const answer = await page.evaluate(inPage.askAnything, request, input);
        if (!answer.ok) throw new Error(`${request} was answered with ${JSON.stringify(answer)}`);
        // The background's table answers by the same map.
        return answer.value as never;
      },
      quietPage: () => driver.extensionPage('icon/16.png'),
    };
  } catch (error) {
    await driver.crash();
    throw error;
  }
}

/** A folder for as long as `run` takes. */
export async function withFolder<T>(run: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'repartee-e2e-kept-'));
  try {
    return await run(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  }
}
