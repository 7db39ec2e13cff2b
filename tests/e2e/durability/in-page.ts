import { join } from 'node:path';
import { build } from 'vite';
import type * as InPage from './in-page/main.ts';

type Functions = typeof InPage;
export type InPageFunctions = { [K in keyof Functions]: Functions[K] };

/** Functions travel to a page as source: here with all that they import, so that the real client's code runs there. */
export async function bundleInPage(): Promise<InPageFunctions> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      lib: {
        entry: join(import.meta.dirname, 'in-page', 'main.ts'),
        name: 'inPage',
        formats: ['iife'],
        fileName: 'in-page',
      },
    },
  });
  const [first] = Array.isArray(built) ? built : [built];
  if (first === undefined || !('output' in first))
    throw new Error('What runs in pages could not be bundled.');
  const { code, exports } = first.output[0];
  const carried = exports.map((name) => {
    const source = `(...args) => { ${code}; return inPage.${name}(...args); }`;
    return [name, Object.assign(() => null, { toString: () => source })];
  });
  // Under each name stands a function with the source of that name in there: the types are the bundle's own.
  return Object.fromEntries(carried) as InPageFunctions;
}
