import type { Driver } from './driver.ts';

function beforeInput(composer: HTMLElement, inputType: string, data: string | null): void {
  composer.dispatchEvent(
    new InputEvent('beforeinput', { inputType, data, bubbles: true, cancelable: true, composed: true }),
  );
}

/**
 * Line by line, as measured right in every case (inbox-dom.md, section 5): `execCommand` with several lines loses line
 * ends or destroys the draft. All events of one insertion are sent in one go, so that Lexical makes one step of them in
 * its history.
 */
export const lexical: Driver = {
  ways: [
    {
      name: 'beforeinput',
      put(composer, text) {
        text.split('\n').forEach((line, index) => {
          if (index > 0) beforeInput(composer, 'insertLineBreak', null);
          if (line !== '') beforeInput(composer, 'insertReplacementText', line);
        });
      },
    },
  ],
  undo: (composer) => beforeInput(composer, 'historyUndo', null),
};
