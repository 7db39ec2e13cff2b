import { describe, expect, it } from 'vitest';
import { quietContext, tidyPreact } from '../scripts/build-parts.ts';

const { transform } = tidyPreact();
const quiet = quietContext().transform;
const preact = '/project/node_modules/preact/dist/preact.mjs';

describe('The build takes the writing of HTML out of Preact', () => {
  it('where Preact has it', () => {
    expect(transform('a(n&&(e.innerHTML=n.__html),b)', preact)?.code).toBe('a(n&&(e.textContent=""),b)');
  });

  it('and stops when Preact has it no more', () => {
    expect(() => transform('something else', preact)).toThrow(/tidyPreact/);
  });

  it('and leaves everything else alone', () => {
    expect(transform('e.innerHTML=n.__html', '/project/utils/page/host.ts')).toBeNull();
  });
});

const context = '/project/node_modules/wxt/dist/utils/content-script-context.mjs';

describe('The build takes WXT’s announcement to the page out', () => {
  it('where WXT has it', () => {
    const said = quiet('class ContentScriptContext { constructor() { this.stopOldScripts() } }', context);
    expect(said?.code).toBe('export class ContentScriptContext {}');
  });

  it('and stops when WXT has it no more', () => {
    expect(() => quiet('something else', context)).toThrow(/quietContext/);
  });

  it('and leaves everything else alone', () => {
    expect(quiet('this.stopOldScripts()', '/project/utils/page/host.ts')).toBeNull();
  });
});
