import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LaunchOptions } from '../types.ts';

type Preference = string | number | boolean;

// Any valid uuid does. It is pinned so that the extension's pages, and what it stored in a kept profile, stay at one address.
export const EXTENSION_HOST = '8d5f1e0a-6c3b-4d7e-9a21-5b0c7e4f2a10';

export function writePreferences(profile: string, options: LaunchOptions, extensionId: string): void {
  const lines = Object.entries(preferences(options, extensionId)).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`,
  );
  writeFileSync(join(profile, 'user.js'), lines.join(''));
}

/** The extension id: a storage and address key in Firefox, which an unpacked folder only has in its manifest. */
export function extensionIdOf(folder: string): string {
  const manifest: unknown = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  const id = field(field(field(manifest, 'browser_specific_settings'), 'gecko'), 'id');
  if (typeof id !== 'string')
    throw new Error(`${folder}/manifest.json has no browser_specific_settings.gecko.id`);
  return id;
}

function preferences(options: LaunchOptions, extensionId: string): Record<string, Preference> {
  const dark = options.theme === 'dark';
  return {
    // 0: any free port, which Firefox writes to MarionetteActivePort.
    'marionette.port': 0,
    // Every host is the practice inbox: nothing leaves the loopback.
    'network.dns.forceResolve': '127.0.0.1',
    'network.socket.forcePort': `443=${options.inboxPort}`,
    'network.stricttransportsecurity.preloadlist': false,
    'security.cert_pinning.enforcement_level': 0,
    // Firefox's own requests would only knock at the inbox in vain.
    'app.normandy.enabled': false,
    'browser.region.network.url': '',
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
    'browser.topsites.contile.enabled': false,
    'media.gmp-manager.updateEnabled': false,
    'browser.newtabpage.enabled': false,
    'browser.startup.page': 0,
    'browser.startup.homepage': 'about:blank',
    'browser.sessionstore.resume_from_crash': false,
    'toolkit.startup.max_resumed_crashes': -1,
    'datareporting.policy.dataSubmissionEnabled': false,
    'extensions.webextensions.uuids': JSON.stringify({ [extensionId]: EXTENSION_HOST }),
    // A temporary add-on leaves when Firefox ends: in a kept profile its data must not leave with it.
    'extensions.webextensions.keepStorageOnUninstall': true,
    'extensions.webextensions.keepUuidOnUninstall': true,
    'browser.privatebrowsing.autostart': options.withoutHistory ?? false,
    'intl.locale.requested': options.locale ?? 'en-US',
    'layout.css.prefers-color-scheme.content-override': dark ? 0 : 1,
    'ui.systemUsesDarkTheme': dark ? 1 : 0,
    // Together these write console calls and uncaught errors of every process to stdout and stderr.
    'browser.dom.window.dump.enabled': true,
    'devtools.console.stdout.content': true,
  };
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}
