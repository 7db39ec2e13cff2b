import type { Box } from '../domain/bar/place.ts';
import { extensionUrl } from '../platform/runtime.ts';
import type { Host } from './host.ts';

/** The frame that holds the panel. Its document is the extension's own: the page sees neither its text nor its keys. */
export interface PanelFrame {
  /** Loads the panel's document without showing it, so that opening is immediate. */
  prepare(): void;
  show(box: Box): void;
  /** Shows it again where it was. */
  reveal(): void;
  hide(): void;
  /**
   * Gives the keyboard to the panel, once its document is there: the focus of the empty frame before it gets lost on the
   * way (measured in both browsers). Not when it has the keyboard: a second `focus()` while keys are on their way makes Chromium drop
   * some or hand them to the page (measured, 7 of 80 runs).
   */
  focus(): void;
  /** Calls back each time the panel's document has loaded. */
  onLoad(run: () => void): void;
}

export function createPanelFrame(host: Host, title: string): PanelFrame {
  const frame = host.element.ownerDocument.createElement('iframe');
  frame.title = title;
  frame.className = 'panel';
  frame.allow = '';
  let loaded = false;
  frame.addEventListener('load', () => {
    loaded = true;
  });

  function prepare(): void {
    if (frame.isConnected) return;
    frame.src = extensionUrl('panel.html');
    host.root.append(frame);
  }

  return {
    prepare,
    show(box) {
      prepare();
      for (const side of ['left', 'top', 'width', 'height'] as const)
        frame.style[side] = `${Math.round(box[side])}px`;
      frame.classList.add('shown');
    },
    reveal: () => frame.classList.add('shown'),
    hide: () => frame.classList.remove('shown'),
    focus() {
      if (loaded && host.root.activeElement !== frame) frame.focus({ preventScroll: true });
    },
    onLoad: (run) => frame.addEventListener('load', run),
  };
}
