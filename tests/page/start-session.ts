import { vi } from 'vitest';
import type { PanelEvent } from '../../utils/messages/protocol.ts';
import { PanelSession } from '../../utils/page/panel-session.ts';
import type { Scene } from '../../utils/page/scene.ts';
import { press } from '../make.ts';
import { look, textField } from './look.ts';

const nothing = (): void => undefined;

/** A session in a page with a text field, with everything that happens noted. */
export function startSession(scene: Scene = look(textField('Good morning '))) {
  const frame = {
    prepare: vi.fn(),
    show: vi.fn(),
    reveal: vi.fn(),
    hide: vi.fn(),
    focus: vi.fn(),
    onLoad: vi.fn(),
    sight: vi.fn(() => 'clear' as const),
  };
  const told: PanelEvent[] = [];
  const failed = vi.fn();
  const page = { scene };
  const session = new PanelSession({
    frame,
    look: () => page.scene,
    pageName: (now) => now?.snapshot.page.name ?? null,
    tellPanel: (event) => void told.push(event),
    inserted: vi.fn(),
    failed,
  });
  const key = (typed: string, repeat = false, call = nothing) =>
    session.takes(press(typed), new KeyboardEvent('keydown', { repeat }), call);
  return { session, frame, told, failed, key, page, composer: scene?.composer ?? textField() };
}
