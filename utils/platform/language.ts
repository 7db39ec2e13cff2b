import type { Language } from '../domain/templates/template.ts';
import { browser } from './browser.ts';

/** The language of the interface, as the browser chose it. */
export function uiLanguage(): Language {
  return browser.i18n.getUILanguage().toLowerCase().startsWith('fr') ? 'fr' : 'en';
}
