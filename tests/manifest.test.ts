import { describe, expect, it } from 'vitest';
import type { ConfigEnv, UserManifest } from 'wxt';
import config from '../wxt.config.ts';

async function manifest(
  browser: 'chrome' | 'firefox',
  command: ConfigEnv['command'] = 'build',
): Promise<UserManifest> {
  const mode = command === 'build' ? 'production' : 'development';
  const made =
    typeof config.manifest === 'function'
      ? config.manifest({ browser, command, mode, manifestVersion: 3 })
      : config.manifest;
  return (await made) ?? {};
}

const hosts = ['https://business.facebook.com/*', 'https://www.facebook.com/*'];

describe.each(['chrome', 'firefox'] as const)('The extension for %s', (browser) => {
  it('asks for these permissions and no other', async () => {
    const { permissions, optional_permissions, optional_host_permissions } = await manifest(browser);
    expect(permissions).toEqual(['storage', 'unlimitedStorage', 'alarms', 'notifications']);
    expect(optional_permissions).toBeUndefined();
    expect(optional_host_permissions).toBeUndefined();
  });

  it('runs on two hosts and no other', async () => {
    expect((await manifest(browser)).host_permissions).toEqual(hosts);
  });

  it('cannot be talked to by pages or other extensions', async () => {
    expect(await manifest(browser)).not.toHaveProperty('externally_connectable');
  });

  it('shows pages of these hosts its panel, and nothing else', async () => {
    const { web_accessible_resources: shown } = await manifest(browser);
    expect(shown).toHaveLength(1);
    expect(shown?.[0]).toMatchObject({ resources: ['panel.html'], matches: hosts });
  });

  it('talks to nobody, runs only its own scripts, and is framed only by the two hosts', async () => {
    const policy = String((await manifest(browser)).content_security_policy?.extension_pages);
    const rules = new Map(policy.split('; ').map((rule) => [rule.split(' ')[0], rule.split(' ').slice(1)]));
    expect(rules.get('default-src')).toEqual(["'none'"]);
    expect(rules.get('connect-src')).toEqual(["'none'"]);
    expect(rules.get('script-src')).toEqual(["'self'"]);
    expect(rules.get('frame-ancestors')).toEqual([
      "'self'",
      'https://business.facebook.com',
      'https://www.facebook.com',
    ]);
    expect(rules.get('require-trusted-types-for')).toEqual(["'script'"]);
    // It cannot be made twice, and makes nothing but the address of our own worker.
    expect(rules.get('trusted-types')).toEqual(['repartee-worker']);
    expect(policy).not.toMatch(/unsafe|\*|http:/);
  });

  it('is of version 3, with one key for the whole browser', async () => {
    expect(config.manifestVersion).toBe(3);
    expect(Object.keys((await manifest(browser)).commands ?? {})).toEqual(['open-inbox']);
  });
});

it('Chromium gives the panel an address that pages cannot guess', async () => {
  expect((await manifest('chrome')).web_accessible_resources?.[0]).toMatchObject({ use_dynamic_url: true });
  expect((await manifest('chrome')).minimum_chrome_version).toBe('144');
});

it('Firefox is told that no data is collected', async () => {
  expect((await manifest('firefox')).browser_specific_settings?.gecko).toEqual({
    id: 'repartee@repartee.app',
    strict_min_version: '142.0',
    data_collection_permissions: { required: ['none'] },
  });
});

it('WXT adds no import that cannot be seen', () => {
  expect(config.imports).toBe(false);
});
