import { randomUUID } from 'node:crypto';
import { type Kit, startKit } from '../tests/e2e/kit.ts';
import type { Variant } from '../tests/inbox/variant.ts';
import type { BrowserName } from './need-browsers.ts';

export interface DemoOptions {
  browser: BrowserName;
  locale: 'en' | 'fr';
  theme: 'light' | 'dark';
}

export interface Demo {
  kit: Kit;
  /** The practice inbox in the demo's language. */
  variant: Partial<Variant>;
  words: DemoWords;
}

/** What a bakery would have filled in, and what to press. */
interface DemoWords {
  languages: readonly ('en' | 'fr')[];
  agent: string;
  places: Readonly<Record<string, string>>;
  /** A reply about opening hours, by letters typed into the list, and its text without greeting and sign-off. */
  search: string;
  greeting: string;
  signOff: string;
  /** Another reply, called in the reply box. */
  call: string;
}

const words: Record<DemoOptions['locale'], DemoWords> = {
  en: {
    languages: ['en', 'fr'],
    agent: 'Lucas',
    places: {
      'opening hours': 'Tuesday to Saturday 7:00–19:00, Sunday 7:00–13:00',
      address: '12 rue des Lilas, opposite the library',
      'payment methods': 'cash, card from 5 €, and meal vouchers',
      phone: '04 78 00 12 34',
    },
    search: 'hours',
    greeting: 'Hi Élodie,',
    signOff: '— Lucas, Boulangerie Morel',
    call: 'pay',
  },
  fr: {
    languages: ['fr', 'en'],
    agent: 'Lucas',
    places: {
      horaires: 'du mardi au samedi de 7 h à 19 h, le dimanche de 7 h à 13 h',
      adresse: '12 rue des Lilas, en face de la bibliothèque',
      'moyens de paiement': 'espèces, carte dès 5 € et titres-restaurant',
      téléphone: '04 78 00 12 34',
    },
    search: 'horaires',
    greeting: 'Bonjour Élodie,',
    signOff: '— Lucas, Boulangerie Morel',
    call: 'paiement',
  },
};

/** A browser with Repartee in it and a library as a bakery would have it after its first quarter of an hour. */
export async function startDemo(options: DemoOptions, headless: boolean): Promise<Demo> {
  const { browser, locale, theme } = options;
  const kit = await startKit(browser, { locale, theme, headless });
  const demo: Demo = {
    kit,
    variant: { locale: locale === 'fr' ? 'fr_FR' : 'en_US', composer: 'lexical' },
    words: words[locale],
  };
  try {
    await furnish(demo, !headless && browser === 'chromium');
  } catch (error) {
    await kit.close();
    throw error;
  }
  return demo;
}

async function furnish({ kit, words }: Demo, fit: boolean): Promise<void> {
  const options = await kit.driver.extensionPage('options.html');
  const requests: [request: string, input: object][] = [
    ['addStarter', { languages: words.languages }],
    ['setSettings', { agentName: words.agent }],
    ...Object.entries(words.places).map(([place, value]): [string, object] => [
      'fillPlace',
      { place, value },
    ]),
  ];
  for (const [request, input] of requests) {
    const message = { to: 'background', request, operation: randomUUID(), input };
    const ok = await options.evaluate(send, message);
    if (!ok) throw new Error(`The extension refused "${request}"`);
  }
  if (fit) await options.evaluate(fitWindow);
  await options.close();
}

/** Runs in the options page, where both browsers have `chrome`. */
async function send(message: object): Promise<boolean> {
  const { chrome } = globalThis as unknown as {
    chrome: { runtime: { sendMessage(message: object): Promise<{ ok: boolean }> } };
  };
  return (await chrome.runtime.sendMessage(message)).ok;
}

/** The harness gives every page in Chromium 1280 × 800: a window that is seen should show all of it. */
async function fitWindow(): Promise<void> {
  const { chrome } = globalThis as unknown as {
    chrome: { windows: { update(id: number, size: { width: number; height: number }): Promise<unknown> } };
  };
  const current = -2;
  // A smaller screen refuses that; then a part of the page is cut off.
  await chrome.windows.update(current, { width: 1280, height: 955 }).catch(() => {});
}
