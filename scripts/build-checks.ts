import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { root, run, Stop } from './run.ts';

/** The content script runs in every tab of the two hosts: what it may weigh, gzip, bytes. */
const contentScriptAtMost = 45_000;

const builds = { chromium: 'chrome-mv3', firefox: 'firefox-mv3' } as const;

/** What the store's own linter says about the Firefox build: no error, no warning. */
export async function lintFirefox(): Promise<void> {
  const folder = join('.output', builds.firefox);
  const args = ['lint', '--source-dir', folder, '--output', 'json', '--no-config-discovery'];
  const env = { NO_UPDATE_NOTIFIER: '1' };
  const { stdout, output } = await run('web-ext', args, { within: 180_000, quiet: true, env });
  const summary = /"summary":\s*(\{[^}]*\})/.exec(stdout)?.[1];
  if (summary === undefined) throw new Stop(`✗ web-ext lint gave no result\n${output}`);
  const { errors, warnings } = JSON.parse(summary) as Record<'errors' | 'warnings', number>;
  if (errors > 0 || warnings > 0) throw new Stop(`✗ web-ext lint\n${output}`);
  console.log('✓ web-ext lint: 0 errors, 0 warnings');
}

/** The weight of the content script in both builds. */
export async function weighContentScript(): Promise<void> {
  for (const [browser, folder] of Object.entries(builds)) {
    const at = join(root, '.output', folder);
    const weight = (
      await Promise.all((await contentFiles(at)).map((file) => gzipSize(join(at, file))))
    ).reduce((sum, size) => sum + size, 0);
    const says = `content script for ${browser}: ${kilobytes(weight)} gzip of ${kilobytes(contentScriptAtMost)}`;
    if (weight > contentScriptAtMost) throw new Stop(`✗ ${says}: too heavy`);
    console.log(`✓ ${says}`);
  }
}

/** What would tell the page about the extension, or let the page talk to it. */
const spoken = /postMessage|wxt:|CustomEvent|addEventListener\(["'`]message/;

/** Neither content script says anything to the page's window or listens to it (threat-model.md, T1). */
export async function contentScriptIsSilent(): Promise<void> {
  for (const folder of Object.values(builds)) {
    const at = join(root, '.output', folder);
    for (const file of await contentFiles(at)) {
      const found = spoken.exec(await readFile(join(at, file), 'utf8'))?.[0];
      if (found !== undefined) throw new Stop(`✗ ${folder}/${file} talks to the page: ${found}`);
    }
  }
  console.log('✓ the content scripts say nothing to the page');
}

async function contentFiles(folder: string): Promise<string[]> {
  const manifest = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8')) as {
    content_scripts: { js?: string[]; css?: string[] }[];
  };
  return manifest.content_scripts.flatMap(({ js = [], css = [] }) => [...js, ...css]);
}

async function gzipSize(file: string): Promise<number> {
  return gzipSync(await readFile(file), { level: 9 }).length;
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
