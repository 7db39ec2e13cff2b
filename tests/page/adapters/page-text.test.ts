// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { textLeaves, visibleText } from '../../../utils/page/adapters/page-text.ts';

function element(html: string): Element {
  const holder = document.createElement('div');
  holder.innerHTML = html;
  return holder;
}

describe('A person reads', () => {
  it.each([
    ['<b>Emma</b> <i>Wilson</i>', 'Emma Wilson'],
    ['  Emma&nbsp; \t Wilson ', 'Emma Wilson'],
    ['Thanks <img alt="🙂"><img alt="🌻">', 'Thanks 🙂🌻'],
    ['one<br>two', 'one\ntwo'],
    ['<span><span>deep</span></span>', 'deep'],
    ['<!-- hidden -->shown', 'shown'],
    ['', ''],
  ])('%j as %j', (html, text) => {
    expect(visibleText(element(html))).toBe(text);
  });
});

it('Texts come in reading order, without what is to be skipped', () => {
  const row = element(
    '<div><b>Emma</b></div><span>You: hello</span><p role="row"><i>Move to Done</i></p><abbr>13:01</abbr>',
  );
  expect(textLeaves(row, '[role="row"]').map((leaf) => leaf.textContent)).toEqual([
    'Emma',
    'You: hello',
    '13:01',
  ]);
});
