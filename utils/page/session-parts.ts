import type { InsertInput, PanelEvent } from '../messages/protocol.ts';
import type { PanelFrame } from './panel-frame.ts';
import type { Scene } from './scene.ts';

/** What a session needs from the page around it, and whom it tells what. */
export interface SessionParts {
  frame: PanelFrame;
  /** One fresh look at the page. */
  look(): Scene;
  pageName(scene: Scene): string | null;
  tellPanel(event: PanelEvent): void;
  inserted(input: InsertInput, draftBefore: string, composer: HTMLElement): void;
  failed(): void;
}
