// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { putCaret } from '../../../utils/page/editors/put-caret.ts';
import { readBack } from '../../../utils/page/editors/read-back.ts';

const soon = () => Promise.resolve();

beforeEach(() => {
  document.body.innerHTML = '';
  document.getSelection()?.removeAllRanges();
});

function editable(html: string): HTMLElement {
  const element = document.createElement('div');
  element.setAttribute('contenteditable', 'true');
  element.innerHTML = html;
  document.body.append(element);
  return element;
}

const span = (text: string) => `<span data-lexical-text="true">${text}</span>`;
const block = (inner: string) =>
  `<div data-block="true"><div><span data-offset-key="a-0-0">${inner}</span></div></div>`;

describe('The caret is put', () => {
  it.each([
    ['one line', `<p>${span('Hello')}</p>`],
    ['lines in one paragraph, with an empty one', `<p>${span('a')}<br><br>${span('bc')}</p>`],
    ['paragraphs, with an empty one', `<p>${span('a')}</p><p><br></p><p>${span('bc')}</p>`],
    ['an emoji as a picture', `<p>${span('Hi ')}<img alt="🌻">${span('!')}</p>`],
    ['blocks of Draft', `<div data-contents="true">${block('Hello')}${block('<br>')}${block('there')}</div>`],
  ])('anywhere in %s, and is read back there', async (_what, html) => {
    const composer = editable(html);
    const { text } = readBack(composer);
    for (let at = 0; at <= text.length; at++) {
      // Nothing can stand inside a picture.
      if (text.charCodeAt(at) >= 0xdc00 && text.charCodeAt(at) <= 0xdfff) continue;
      await putCaret(composer, at, soon);
      expect(readBack(composer)).toEqual({ text, selection: { start: at, end: at } });
    }
  });

  it('into the text rather than beside it', async () => {
    const composer = editable(`<p>${span('a')}<br>${span('b')}</p>`);
    await putCaret(composer, 2, soon);
    expect(document.getSelection()?.getRangeAt(0).startContainer.nodeValue).toBe('b');
  });

  it('in a textarea', async () => {
    const area = document.createElement('textarea');
    document.body.append(area);
    area.value = 'Hello there';
    await putCaret(area, 5, soon);
    expect([area.selectionStart, area.selectionEnd]).toEqual([5, 5]);
  });

  it('again when the editor moves it, and not once somebody types', async () => {
    const area = document.createElement('textarea');
    document.body.append(area);
    area.value = 'Hello there';
    let looks = 0;
    await putCaret(area, 5, async () => {
      if (++looks === 1) area.setSelectionRange(11, 11);
    });
    expect(area.selectionStart).toBe(5);
    await putCaret(area, 3, async () => {
      area.value = 'Hello there!';
      area.setSelectionRange(12, 12);
    });
    expect(area.selectionStart).toBe(12);
  });
});
