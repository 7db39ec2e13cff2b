import { isGecko } from '../../platform/engine.ts';
import { geckoPaste } from '../../platform/page-realm.ts';
import type { Driver, Way } from './driver.ts';

/**
 * Draft takes a paste. `execCommand` is no way: on an empty Draft it crashes the editor in Chromium, and in Firefox it
 * loses line ends in the middle of a draft (both measured).
 */
const paste: Way = {
  name: 'paste',
  put(composer, text) {
    const view = composer.ownerDocument.defaultView;
    if (view !== null) composer.dispatchEvent(isGecko ? geckoPaste(view, text) : madeHere(text));
  },
};

function madeHere(text: string): ClipboardEvent {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  return new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
}

/** Draft.js, still in use in older boxes. */
export const draft: Driver = {
  ways: [paste],
  hearsSelection: true,
  undo(composer) {
    // Draft keeps its own history behind the usual keys; there is no event for it.
    const mac = navigator.platform.startsWith('Mac');
    const keys = { key: 'z', code: 'KeyZ', keyCode: 90, which: 90, ctrlKey: !mac, metaKey: mac };
    composer.dispatchEvent(new KeyboardEvent('keydown', { ...keys, bubbles: true, cancelable: true }));
  },
};
