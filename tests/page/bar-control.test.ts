// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { BarModel } from '../../utils/domain/bar/bar-model.ts';
import { createBarControl } from '../../utils/page/bar-control.ts';
import { createHost } from '../../utils/page/host.ts';
import { look, textField } from './look.ts';
import { giveTopLayer } from './top-layer.ts';

giveTopLayer();

beforeEach(() => {
  vi.useFakeTimers();
  return () => vi.useRealTimers();
});

const keys = { replies: 'Alt+R', keep: 'Alt+Shift+R' };

function start() {
  const drawn: BarModel[] = [];
  const acts = { replies: vi.fn(), undo: vi.fn(), keep: vi.fn(), keepOffered: vi.fn() };
  const control = createBarControl(
    createHost(document, ''),
    (_into, model) => void drawn.push(model),
    acts,
    keys,
  );
  return { control, drawn };
}

describe('The bar', () => {
  it('is there with the reply box, and gone with it', () => {
    const { control, drawn } = start();
    control.place(look(textField()));
    control.place(look(null));
    control.place(null);
    expect(drawn.map(({ place }) => place === null)).toEqual([false, true]);
  });

  it('is drawn only when something of it changed', () => {
    const { control, drawn } = start();
    const scene = look(textField());
    for (let times = 0; times < 5; times++) control.place(scene);
    control.setKeys({ ...keys });
    expect(drawn).toHaveLength(1);
    control.setKeys({ ...keys, replies: 'F8' });
    expect(drawn.at(-1)?.keys.replies).toBe('F8');
  });

  it('shows a notice for five seconds, the newer one for its own five', () => {
    const { control, drawn } = start();
    control.notify('inserted');
    vi.advanceTimersByTime(4_000);
    control.notify('undone');
    vi.advanceTimersByTime(4_900);
    expect(drawn.map(({ notice }) => notice)).toEqual(['inserted', 'undone']);
    vi.advanceTimersByTime(200);
    expect(drawn.at(-1)?.notice).toBeNull();
  });

  it('keeps saying what only a reload can mend', () => {
    const { control, drawn } = start();
    control.notify('reload');
    vi.advanceTimersByTime(60_000);
    expect(drawn.map(({ notice }) => notice)).toEqual(['reload']);
  });
});
