import { createHash } from 'node:crypto';
import { access, glob, mkdir, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '..', '..');
const cache = join(root, '.cache', 'inbox');

/**
 * Bundles the practice inbox and answers with the folder, `.cache/inbox/<hash of the sources>/`. Does nothing when it is
 * there already. Several processes may call it at once: each builds aside, and the first to finish puts its folder there.
 */
export async function buildInbox(): Promise<string> {
  const target = join(cache, await hashOfSources());
  if (await exists(target)) return target;
  const aside = `${target}.${process.pid}`;
  await mkdir(cache, { recursive: true });
  await bundle(aside);
  try {
    await rename(aside, target);
  } catch (error) {
    await rm(aside, { recursive: true, force: true });
    if (!(await exists(target))) throw error;
  }
  await prune(target);
  return target;
}

/** Sweeps builds of earlier sources away. Not the recent ones: another process may be about to read its own. */
async function prune(kept: string): Promise<void> {
  for (const name of await readdir(cache)) {
    const folder = join(cache, name);
    const age = Date.now() - (await stat(folder)).mtimeMs;
    if (folder !== kept && age > 60 * 60 * 1000) await rm(folder, { recursive: true, force: true });
  }
}

async function bundle(outDir: string): Promise<void> {
  await build({
    configFile: false,
    root: join(here, 'page'),
    logLevel: 'warn',
    mode: 'production',
    // Under a test runner NODE_ENV is "test", and React and Lexical would come in their development builds.
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    // Said here, because the nearest tsconfig of a caller could say Preact, and a test runner's NODE_ENV "development".
    oxc: { jsx: { runtime: 'automatic', importSource: 'react', development: false } },
    resolve: { conditions: ['module', 'browser', 'production'] },
    build: {
      outDir,
      emptyOutDir: true,
      assetsDir: 'rsrc',
      chunkSizeWarningLimit: 2_000,
      // A preload helper would put inline script into the page, which the CSP forbids.
      modulePreload: { polyfill: false },
    },
  });
}

async function hashOfSources(): Promise<string> {
  const hash = createHash('sha256').update(await readFile(join(root, 'package-lock.json')));
  const names: string[] = [];
  for await (const name of glob('**/*.{ts,tsx,css,html,js}', { cwd: here, exclude: ['**/node_modules'] }))
    names.push(name);
  for (const name of names.sort()) hash.update(name).update(await readFile(join(here, name)));
  return hash.digest('hex').slice(0, 16);
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
