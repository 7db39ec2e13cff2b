import type { Driver } from './driver.ts';

/** A plain textarea, also one that React controls: `.value =` alone would leave React's state empty. */
export const textField: Driver = {
  ways: [
    {
      // Keeps the browser's own undo.
      name: 'insertText',
      put: (composer, text) => {
        composer.ownerDocument.execCommand('insertText', false, text);
      },
    },
    {
      name: 'setRangeText',
      put(composer, text) {
        if (!(composer instanceof HTMLTextAreaElement)) return;
        composer.setRangeText(text, composer.selectionStart, composer.selectionEnd, 'end');
        composer.dispatchEvent(
          new InputEvent('input', { bubbles: true, inputType: 'insertText', data: text }),
        );
      },
    },
  ],
  undo: (composer) => {
    composer.ownerDocument.execCommand('undo');
  },
};
