import type { Box } from '../domain/bar/place.ts';
import type { Sight } from '../domain/privacy/sight.ts';
import { extensionUrl } from '../platform/runtime.ts';
import type { Host } from './host.ts';
import { watchSight } from './panel-sight.ts';

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
  /** Whether the person can see it, and has for long enough. */
  sight(): Sight;
}

export function createPanelFrame(host: Host, title: string, signal: AbortSignal): PanelFrame {
  const frame = host.element.ownerDocument.createElement('iframe');
  frame.title = title;
  frame.className = 'panel';
  // A picture can be copied in no other way. The star, because the frame's address leads to another one in Chromium.
  frame.allow = 'clipboard-write *';
  const sight = watchSight(host, frame, signal);
  let box: Box | null = null;
  /** A frame that was out of the page meanwhile has a new window, whose document has yet to come. */
  let loadedIn: Window | null = null;
  frame.addEventListener('load', () => {
    loadedIn = frame.contentWindow;
  });

  function prepare(): void {
    if (frame.isConnected) return;
    frame.src = extensionUrl('panel.html');
    host.root.append(frame);
  }

  function reveal(): void {
    frame.classList.add('shown');
    if (box !== null) sight.shown(box);
  }

  return {
    prepare,
    show(wanted) {
      prepare();
      box = rounded(wanted);
      for (const side of sides) frame.style[side] = `${box[side]}px`;
      reveal();
    },
    reveal,
    hide() {
      frame.classList.remove('shown');
      sight.hidden();
    },
    focus() {
      const loaded = loadedIn !== null && loadedIn === frame.contentWindow;
      if (loaded && host.root.activeElement !== frame) frame.focus({ preventScroll: true });
    },
    onLoad: (run) => frame.addEventListener('load', run),
    sight: () => sight.now(),
  };
}

const sides = ['left', 'top', 'width', 'height'] as const;

function rounded({ left, top, width, height }: Box): Box {
  return {
    left: Math.round(left),
    top: Math.round(top),
    width: Math.round(width),
    height: Math.round(height),
  };
}
