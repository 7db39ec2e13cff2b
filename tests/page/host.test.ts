// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { createHost, hostName, mount } from '../../utils/page/host.ts';
import { giveTopLayer } from './top-layer.ts';

const moves = giveTopLayer();

describe('What we show in a page', () => {
  it('is one element beside the page’s own tree, closed to its scripts', () => {
    const { element } = createHost(document, '.bar { color: red }');
    expect(element.parentElement).toBe(document.documentElement);
    expect(element.shadowRoot).toBeNull();
    expect(document.querySelectorAll(hostName)).toHaveLength(1);
  });

  it('takes the place of what an older version left behind', () => {
    const old = createHost(document, '');
    const { element } = createHost(document, '');
    expect(old.element.isConnected).toBe(false);
    expect([...document.querySelectorAll(hostName)]).toEqual([element]);
  });

  it('stands on top of everything, also when it was put back', () => {
    moves.length = 0;
    const host = createHost(document, '');
    expect(moves.at(-1)).toBe('in');
    host.element.remove();
    moves.length = 0;
    mount(document, host);
    expect(moves.at(-1)).toBe('in');
  });

  it('has a look that no style sheet of the page can change', () => {
    const { style } = createHost(document, '').element;
    for (const property of ['position', 'display', 'z-index']) {
      expect(style.getPropertyPriority(property), property).toBe('important');
    }
  });
});
