import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { type Template, templateDefaults } from '../../utils/domain/templates/template.ts';
import type { Input, Output } from '../../utils/messages/client.ts';
import type { ViewRequests } from '../../utils/messages/protocol.ts';
import '../inbox/oracle.ts';
import { inboxUrl } from '../inbox/address.ts';
import { startInbox } from '../inbox/server.ts';
import type { Variant } from '../inbox/variant.ts';
import { launch } from './harness/launch.ts';
import type { BrowserName, Driver, LaunchOptions, Tab } from './harness/types.ts';

const root = join(import.meta.dirname, '..', '..');
/** Where the builds to test are; another folder lets two runs go side by side. */
const output = process.env.REPARTEE_OUTPUT ?? join(root, '.output');
const builds: Record<BrowserName, string> = { chromium: 'chrome-mv3', firefox: 'firefox-mv3' };

/** Folder of the production build. */
export function builtFor(name: BrowserName): string {
  return join(output, builds[name]);
}

/** A browser with the production build and the practice inbox behind Facebook's host names. */
export interface Kit {
  name: BrowserName;
  driver: Driver;
  /** Host and path of everything that was asked of the server: in Firefox, of any host. */
  requests: readonly string[];
  /** Asks the background as the options page would. */
  ask<K extends keyof ViewRequests & string>(
    request: K,
    input: Input<ViewRequests, K>,
  ): Promise<Output<ViewRequests, K>>;
  /** Puts many replies into the library. */
  fill(templates: readonly Template[]): Promise<void>;
  /** A tab with the inbox, ready and with our bar in place. */
  inbox(variant?: Partial<Variant>, thread?: string): Promise<Tab>;
  close(): Promise<void>;
}

export async function startKit(name: BrowserName, options: Partial<LaunchOptions> = {}): Promise<Kit> {
  const requests: string[] = [];
  const server = await startInbox({ onRequest: (address) => requests.push(address) });
  const driver = await launch(name, { extension: builtFor(name), inboxPort: server.port, ...options });
  let optionsPage: Tab | null = null;

  const kit: Kit = {
    name,
    driver,
    requests,
    async ask(request, input) {
      optionsPage ??= await driver.extensionPage('options.html');
      const answer = await optionsPage.evaluate(deliver, {
        to: 'background',
        request,
        operation: randomUUID(),
        input,
      });
      if (!answer.ok) throw new Error(`${request} was answered with ${JSON.stringify(answer)}`);
      // The background's table answers by the same map.
      return answer.value as never;
    },
    async fill(templates) {
      const { settings } = await kit.ask('library', null);
      const file = { exportedAt: 0, templates: [...templates], folders: [], pages: [], settings };
      await kit.ask('importLibrary', { file, mode: 'add' });
    },
    async inbox(variant = {}, thread) {
      const tab = await driver.newTab(inboxUrl(variant, thread === undefined ? {} : { thread }));
      await tab.bringToFront();
      await tab.waitFor(() => window.practice?.ready === true, [], 40_000);
      await tab.waitFor(() => document.querySelector('repartee-bar') !== null);
      return tab;
    },
    async close() {
      await driver.close();
      await server.close();
    },
  };
  return kit;
}

interface Reply {
  ok: boolean;
  value?: unknown;
}

function deliver(message: object): Promise<Reply> {
  // Runs in an extension page, where both browsers have `chrome`.
  const { chrome } = globalThis as unknown as {
    chrome: { runtime: { sendMessage(message: object): Promise<Reply> } };
  };
  return chrome.runtime.sendMessage(message);
}

let made = 0;

/** A saved reply with the given text; everything else is filled in. */
export function reply(part: Partial<Template> & { body: string }): Template {
  const id = part.id ?? `test-${++made}`;
  return {
    id,
    title: part.title ?? `Reply ${made}`,
    shortcut: '',
    folderId: null,
    language: 'en',
    twinId: null,
    tags: [],
    ...templateDefaults,
    createdAt: 1_790_000_000_000 + made,
    updatedAt: 1_790_000_000_000 + made,
    ...part,
  };
}
