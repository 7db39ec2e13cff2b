import { browser, type Runtime } from './browser.ts';

export type Sender = Runtime.MessageSender;
export type Receive = (message: unknown, sender: Sender) => Promise<unknown> | undefined;

/** Sends to every other part of the extension; the promise rejects when nobody listens. */
export function send(message: unknown): Promise<unknown> {
  return browser.runtime.sendMessage(message);
}

/** Hears messages from other parts. Returning undefined leaves the answer to another listener. */
export function onMessage(receive: Receive): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Sender) => {
    const answer = receive(message, sender);
    // The polyfill's type wants `true` or a promise; undefined is what means "not for me" in both browsers.
    return answer as Promise<unknown>;
  });
}

export function extensionId(): string | undefined {
  // Gone once the extension was updated or removed under a running content script.
  return browser.runtime?.id;
}

export function extensionUrl(path: string): string {
  return browser.runtime.getURL(path);
}

export function version(): string {
  return browser.runtime.getManifest().version;
}

/** The match patterns of the hosts that the manifest names. */
export function hostPatterns(): string[] {
  return browser.runtime.getManifest().host_permissions ?? [];
}

export function onInstalled(run: (reason: string) => void): void {
  browser.runtime.onInstalled.addListener((details) => run(details.reason));
}

export function openOptions(): Promise<void> {
  return browser.runtime.openOptionsPage();
}
