import { describe, expect, it } from 'vitest';
import { type Audience, audienceOf, originsOf } from '../../utils/messages/sender.ts';
import type { Sender } from '../../utils/platform/runtime.ts';

const engines = {
  chromium: { id: 'abcdefghijklmnop', origin: 'chrome-extension://abcdefghijklmnop' },
  firefox: { id: 'repartee@repartee.app', origin: 'moz-extension://0f7b6c1e-1111-2222-3333-444455556666' },
};
const pageOrigins = originsOf(['https://business.facebook.com/*', 'https://www.facebook.com/*']);
const inbox = 'https://business.facebook.com/latest/inbox/all?asset_id=1';

/** A tab of the browser; only its id counts. */
const tab = { id: 7, index: 0, highlighted: true, active: true, pinned: false, incognito: false };

describe.each(Object.entries(engines))('In %s', (name, { id, origin }) => {
  const home = { id, origin, pageOrigins };
  /** Chromium and newer Firefox name the origin; older Firefox does not. */
  const named = (from: string) => (name === 'chromium' ? { origin: from } : {});

  it.each<[string, Audience, object]>([
    [
      'the content script in the inbox',
      'page',
      { id, tab, frameId: 0, url: inbox, ...named(new URL(inbox).origin) },
    ],
    [
      'the content script on www',
      'page',
      { id, tab, frameId: 0, url: 'https://www.facebook.com/x', ...named('https://www.facebook.com') },
    ],
    ['the panel in a tab', 'panel', { id, tab, frameId: 3, url: `${origin}/panel.html`, ...named(origin) }],
    [
      'the panel with a query',
      'panel',
      { id, tab, frameId: 3, url: `${origin}/panel.html?a#b`, ...named(origin) },
    ],
    ['the popup', 'view', { id, url: `${origin}/popup.html`, ...named(origin) }],
    [
      'the options page in a tab',
      'view',
      { id, tab, frameId: 0, url: `${origin}/options.html#keys`, ...named(origin) },
    ],

    ['a web page', 'stranger', { tab, frameId: 0, url: inbox, ...named(new URL(inbox).origin) }],
    ['another extension', 'stranger', { id: 'zzzz', url: `${origin}/options.html`, ...named(origin) }],
    ['nobody', 'stranger', {}],
    [
      'a frame inside the inbox',
      'stranger',
      { id, tab, frameId: 4, url: inbox, ...named(new URL(inbox).origin) },
    ],
    ['a frame that does not say which', 'stranger', { id, tab, url: inbox, ...named(new URL(inbox).origin) }],
    ['the inbox without a tab', 'stranger', { id, frameId: 0, url: inbox, ...named(new URL(inbox).origin) }],
    [
      'our script on another site',
      'stranger',
      {
        id,
        tab,
        frameId: 0,
        url: 'https://facebook.com.evil.example/',
        ...named('https://facebook.com.evil.example'),
      },
    ],
    [
      'our script on another host of the site',
      'stranger',
      { id, tab, frameId: 0, url: 'https://m.facebook.com/', ...named('https://m.facebook.com') },
    ],
    [
      'the inbox without encryption',
      'stranger',
      { id, tab, frameId: 0, url: inbox.replace('https', 'http'), ...named('http://business.facebook.com') },
    ],
    ['the panel outside a tab', 'stranger', { id, url: `${origin}/panel.html`, ...named(origin) }],
    [
      'another page of ours',
      'stranger',
      { id, tab, frameId: 0, url: `${origin}/other.html`, ...named(origin) },
    ],
    [
      'a page that ends like ours',
      'stranger',
      { id, tab, frameId: 0, url: `${origin}/x/options.html`, ...named(origin) },
    ],
    [
      'our id with a foreign origin of the same form',
      'stranger',
      { id, tab, frameId: 0, url: `${origin}0/options.html`, ...named(`${origin}0`) },
    ],
    ['no address at all', 'stranger', { id, tab, frameId: 0 }],
    ['an address that is none', 'stranger', { id, tab, frameId: 0, url: 'not an address' }],
    ['an empty document', 'stranger', { id, tab, frameId: 0, url: 'about:blank', ...named('null') }],
  ])('%s is a %s', (_who, audience, sender) => {
    expect(audienceOf(sender as Sender, home)).toBe(audience);
  });
});

it('An origin that the browser names counts more than the address', () => {
  const home = { ...engines.chromium, pageOrigins };
  const sandboxed = { id: home.id, tab, frameId: 0, url: inbox, origin: 'null' };
  const foreign = { ...sandboxed, origin: 'https://evil.example' };
  expect(audienceOf(sandboxed as Sender, home)).toBe('stranger');
  expect(audienceOf(foreign as Sender, home)).toBe('stranger');
});

it('The manifest’s patterns name the origins of the inbox', () => {
  expect(pageOrigins).toEqual(['https://business.facebook.com', 'https://www.facebook.com']);
  expect(originsOf(['not a pattern'])).toEqual([]);
});
