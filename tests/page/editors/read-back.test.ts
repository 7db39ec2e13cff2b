// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { normalised, readBack } from '../../../utils/page/editors/read-back.ts';

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

function select(from: Node, start: number, to: Node = from, end = start): void {
  const range = document.createRange();
  range.setStart(from, start);
  range.setEnd(to, end);
  document.getSelection()?.removeAllRanges();
  document.getSelection()?.addRange(range);
}

/** The text node with this text. */
function node(root: Node, text: string): Node {
  const found = [...root.childNodes].flatMap((child): Node[] =>
    child.nodeType === Node.TEXT_NODE
      ? child.nodeValue === text
        ? [child]
        : []
      : [node(child, text)].filter(Boolean),
  )[0];
  // A test that looks for what is not there fails at its first use.
  return found as Node;
}

const lexicalSpan = (text: string) => `<span data-lexical-text="true">${text}</span>`;
const draftBlock = (inner: string) =>
  `<div data-block="true"><div class="public-DraftStyleDefault-block"><span data-offset-key="a-0-0">${inner}</span></div></div>`;

describe('Lexical for plain text holds', () => {
  it.each([
    ['nothing', '<p><br></p>', ''],
    ['one line', `<p>${lexicalSpan('Hello')}</p>`, 'Hello'],
    ['two lines', `<p>${lexicalSpan('Hello')}<br>${lexicalSpan('there')}</p>`, 'Hello\nthere'],
    ['an empty line between', `<p>${lexicalSpan('a')}<br><br>${lexicalSpan('b')}</p>`, 'a\n\nb'],
    ['an emoji as a picture', `<p>${lexicalSpan('Hi ')}<img alt="🌻">${lexicalSpan('!')}</p>`, 'Hi 🌻!'],
    ['bold words', `<p>${lexicalSpan('a ')}<strong>b</strong>${lexicalSpan(' c')}</p>`, 'a b c'],
  ])('%s', (_what, html, text) => {
    expect(readBack(editable(html)).text).toBe(text);
  });
});

describe('Lexical for rich text holds', () => {
  it.each([
    ['nothing', '<p><br></p>', ''],
    ['two lines', `<p>${lexicalSpan('Hello')}</p><p>${lexicalSpan('there')}</p>`, 'Hello\nthere'],
    ['an empty line between', `<p>${lexicalSpan('a')}</p><p><br></p><p>${lexicalSpan('b')}</p>`, 'a\n\nb'],
    ['an empty line at the start', `<p><br></p><p>${lexicalSpan('b')}</p>`, '\nb'],
    ['an empty line at the end', `<p>${lexicalSpan('a')}</p><p><br></p>`, 'a\n'],
    [
      'a break inside a paragraph',
      `<p>${lexicalSpan('a')}<br>${lexicalSpan('b')}</p><p>${lexicalSpan('c')}</p>`,
      'a\nb\nc',
    ],
    ['a list', `<ul><li>${lexicalSpan('a')}</li><li>${lexicalSpan('b')}</li></ul>`, 'a\nb'],
  ])('%s', (_what, html, text) => {
    expect(readBack(editable(html)).text).toBe(text);
  });
});

describe('Draft holds', () => {
  const contents = (...blocks: string[]) => `<div data-contents="true">${blocks.join('')}</div>`;
  it.each([
    ['nothing', contents(draftBlock('<br data-text="true">')), ''],
    ['one line', contents(draftBlock('<span data-text="true">Hello</span>')), 'Hello'],
    [
      'three lines, the middle one empty',
      contents(
        draftBlock('<span data-text="true">a</span>'),
        draftBlock('<br data-text="true">'),
        draftBlock('<span data-text="true">b</span>'),
      ),
      'a\n\nb',
    ],
  ])('%s', (_what, html, text) => {
    expect(readBack(editable(html)).text).toBe(text);
  });
});

describe('The caret is read', () => {
  it('inside a line', () => {
    const root = editable(`<p>${lexicalSpan('Hello')}<br>${lexicalSpan('there')}</p>`);
    select(node(root, 'there'), 2);
    expect(readBack(root)).toEqual({ text: 'Hello\nthere', selection: { start: 8, end: 8 } });
  });

  it('as a selection over lines', () => {
    const root = editable(`<p>${lexicalSpan('Hello')}</p><p>${lexicalSpan('there')}</p>`);
    select(node(root, 'Hello'), 1, node(root, 'there'), 3);
    expect(readBack(root).selection).toEqual({ start: 1, end: 9 });
  });

  it('in an empty box', () => {
    const root = editable('<p><br></p>');
    select(root.querySelector('p') ?? root, 0);
    expect(readBack(root)).toEqual({ text: '', selection: { start: 0, end: 0 } });
  });

  it('not when it stands elsewhere', () => {
    const root = editable(`<p>${lexicalSpan('Hello')}</p>`);
    const other = editable('<p>other</p>');
    select(node(other, 'other'), 2);
    expect(readBack(root).selection).toBeNull();
  });

  it('in a text field', () => {
    const field = document.createElement('textarea');
    document.body.append(field);
    field.value = 'Hello\nthere';
    field.setSelectionRange(2, 7);
    expect(readBack(field)).toEqual({ text: 'Hello\nthere', selection: { start: 2, end: 7 } });
  });
});

describe('Two texts are the same', () => {
  it.each([
    ['a\r\nb', 'a\nb'],
    ['a\rb', 'a\nb'],
    ['a\u00a0b', 'a b'],
    ['Prix\u202f?', 'Prix ?'],
    ['a\u200bb\ufeff', 'ab'],
  ])('%j and %j', (one, other) => {
    expect(normalised(one)).toBe(normalised(other));
  });

  it.each([
    ['a\n\nb', 'a\nb'],
    ['a  b', 'a b'],
    ['a ', 'a'],
    ['A', 'a'],
  ])('but not %j and %j', (one, other) => {
    expect(normalised(one)).not.toBe(normalised(other));
  });
});
