import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, type Mock, vi } from 'vitest';
import { startBackground } from '../../utils/background/start.ts';
import { browser } from '../../utils/platform/browser.ts';

let heard: Record<'message' | 'command' | 'installed', Mock>;
let options: Mock;
beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  // What is due ten seconds later has no place in here.
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  heard = {
    message: vi.spyOn(browser.runtime.onMessage, 'addListener').mockReturnValue(),
    command: vi.spyOn(browser.commands.onCommand, 'addListener').mockReturnValue(),
    installed: vi.spyOn(browser.runtime.onInstalled, 'addListener').mockReturnValue(),
  };
  options = vi.spyOn(browser.runtime, 'openOptionsPage').mockResolvedValue();
  const manifest = { host_permissions: ['https://business.facebook.com/*', 'https://www.facebook.com/*'] };
  vi.spyOn(browser.runtime, 'getManifest').mockReturnValue(manifest as never); // the one field that is read
  vi.spyOn(browser.runtime, 'getURL').mockReturnValue('chrome-extension://repartee/');
});

afterEach(() => void vi.useRealTimers());

describe('The background, once started', () => {
  it('hears everything before it does anything else: a worker that slept misses what comes earlier', () => {
    startBackground(() => 0);
    expect(heard.message).toHaveBeenCalledOnce();
    expect(heard.command).toHaveBeenCalledOnce();
    expect(heard.installed).toHaveBeenCalledOnce();
  });

  it('answers the options page and refuses strangers', async () => {
    startBackground(() => 0);
    const [listen] = heard.message.mock.calls[0] ?? [];
    const message = { to: 'background', request: 'pages', operation: 'operation-1', input: null };
    const view = { id: browser.runtime.id, url: 'chrome-extension://repartee/options.html' };
    const ask = (sender: object) => Reflect.apply(listen ?? fail, undefined, [message, sender]);
    expect(await ask(view)).toEqual({ ok: true, value: [] });
    expect(await ask({ ...view, id: 'another' })).toEqual({ ok: false, error: 'refused' });
    expect(await ask({ id: view.id, url: 'https://business.facebook.com/' })).toEqual({
      ok: false,
      error: 'refused',
    });
  });

  it.each([
    ['install', 1],
    ['update', 0],
    ['browser_update', 0],
  ])('after an %s opens the options %i time(s)', (reason, times) => {
    startBackground(() => 0);
    const [listen] = heard.installed.mock.calls[0] ?? [];
    Reflect.apply(listen ?? fail, undefined, [{ reason }]);
    expect(options).toHaveBeenCalledTimes(times);
  });
});

function fail(): never {
  throw new Error('Nothing listens.');
}
