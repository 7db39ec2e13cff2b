import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateChromeMessages, parseMessagesText } from '@wxt-dev/i18n/build';
import { vi } from 'vitest';
import type { Language } from '../utils/domain/templates/template.ts';
import { browser } from '../utils/platform/browser.ts';

const languages = { en: messagesOf('en'), fr: messagesOf('fr') };

/** From now on every sentence comes from the locale, as the browser would find it. */
export function speak(language: Language): void {
  vi.spyOn(browser.i18n, 'getMessage').mockImplementation((name: string, values?: string | string[]) => {
    const message = languages[language][name]?.message ?? '';
    return message.replace(/\$(\d)/g, (_all, place) => [values ?? []].flat()[Number(place) - 1] ?? '');
  });
}

function messagesOf(language: Language) {
  const text = readFileSync(join(import.meta.dirname, '..', 'locales', `${language}.yml`), 'utf8');
  return generateChromeMessages(parseMessagesText(text, 'YAML'));
}
