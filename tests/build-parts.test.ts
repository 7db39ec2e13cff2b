import { describe, expect, it } from 'vitest';
import { tidyPreact } from '../scripts/build-parts.ts';

const { transform } = tidyPreact();
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
