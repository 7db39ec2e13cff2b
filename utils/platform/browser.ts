/** The one import of the polyfill: everything else in `platform/` wraps one API of this object. */

export type { Runtime } from 'webextension-polyfill';
export { default as browser } from 'webextension-polyfill';
