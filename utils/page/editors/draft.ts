import { isGecko } from '../../platform/engine.ts';
import type { Driver, Way } from './driver.ts';

/** Chromium: Draft takes a paste made here. `execCommand` on an empty Draft crashes it there (measured). */
const paste: Way = {
  name: 'paste',
  put(composer, text) {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', text);
    composer.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  },
};

/** Firefox: a paste made here carries no data, the command works. */
const insertText: Way = {
  name: 'insertText',
  put: (composer, text) => {
    composer.ownerDocument.execCommand('insertText', false, text);
  },
};

/** Draft.js, still in use in older boxes. */
export const draft: Driver = {
  ways: [isGecko ? insertText : paste],
  undo(composer) {
    // Draft keeps its own history behind the usual keys; there is no event for it.
    const mac = navigator.platform.startsWith('Mac');
    const keys = { key: 'z', code: 'KeyZ', keyCode: 90, which: 90, ctrlKey: !mac, metaKey: mac };
    composer.dispatchEvent(new KeyboardEvent('keydown', { ...keys, bubbles: true, cancelable: true }));
  },
};
