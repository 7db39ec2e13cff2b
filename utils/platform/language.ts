import type { Language } from '../domain/templates/template.ts';
import { browser } from './browser.ts';

/** The language of the interface, as the browser chose it. */
export function uiLanguage(): Language {
  return browser.i18n.getUILanguage().toLowerCase().startsWith('fr') ? 'fr' : 'en';
}

/** Its whole tag, for times and numbers: "en-GB" and "en-US" write dates in different ways. */
export function uiLocale(): string {
  return browser.i18n.getUILanguage();
}
