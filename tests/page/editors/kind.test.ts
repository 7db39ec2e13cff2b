// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { drivers } from '../../../utils/page/editors/drivers.ts';
import { kindOf } from '../../../utils/page/editors/kind.ts';

function editor(html: string): HTMLElement {
  document.body.innerHTML = html;
  const found = document.querySelector<HTMLElement>('#editor');
  if (found === null) throw new Error('no #editor in the example');
  return found;
}

describe('A reply box is', () => {
  it.each([
    ['text-field', '<textarea id="editor"></textarea>'],
    ['text-field', '<div data-lexical-editor="true"><textarea id="editor"></textarea></div>'],
    ['lexical', '<div id="editor" contenteditable="true" data-lexical-editor="true"><p><br></p></div>'],
    ['lexical', '<div data-lexical-editor="true"><p id="editor">inside</p></div>'],
    ['draft', '<div id="editor" contenteditable="true" class="public-DraftEditor-content"></div>'],
    ['draft', '<div id="editor" contenteditable="true"><div data-contents="true"></div></div>'],
    ['draft', '<div id="editor" data-contents="true"></div>'],
    ['unknown', '<div id="editor" contenteditable="true" role="textbox"></div>'],
    ['unknown', '<div id="editor" data-lexical-editor="false" contenteditable="true"></div>'],
    ['unknown', '<input id="editor">'],
  ])('%s: %s', (kind, html) => {
    expect(kindOf(editor(html))).toBe(kind);
  });

  it('written into by at least one way, if its kind is known', () => {
    for (const driver of Object.values(drivers)) expect(driver.ways.length).toBeGreaterThan(0);
  });
});
