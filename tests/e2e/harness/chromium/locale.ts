import { copyFileSync, existsSync, linkSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';

export interface LocalizedBrowser {
  executable: string;
  temporary: string[];
  discard(): Promise<void>;
}

// Debian's /usr/bin/chromium is a script in front of this program; its package has English only (chromium-l10n has the rest).
const DEBIAN = '/usr/bin/chromium';
const DEBIAN_PROGRAM = '/usr/lib/chromium/chromium';

/**
 * Chromium falls back to English when it has no texts of its own in a language, and extensions are told so.
 * Where French is missing, a view of the installation adds it, with English texts: the extension only sees the name.
 */
export async function withLocale(executable: string, locale: string): Promise<LocalizedBrowser> {
  const missing =
    executable === DEBIAN && !existsSync(join(dirname(DEBIAN_PROGRAM), 'locales', `${locale}.pak`));
  if (!missing || locale === 'en') return { executable, temporary: [], discard: async () => {} };
  const view = await mkdtemp(join(tmpdir(), 'repartee-e2e-chromium-'));
  viewOf(dirname(DEBIAN_PROGRAM), view);
  copyFileSync(join(view, 'locales', 'en-US.pak'), join(view, 'locales', `${locale}.pak`));
  return {
    executable: join(view, basename(DEBIAN_PROGRAM)),
    temporary: [view],
    discard: () => rm(view, { recursive: true, force: true }),
  };
}

function viewOf(installation: string, view: string): void {
  mkdirSync(join(view, 'locales'));
  for (const name of readdirSync(join(installation, 'locales')))
    symlinkSync(join(installation, 'locales', name), join(view, 'locales', name));
  for (const name of readdirSync(installation)) {
    if (name === basename(DEBIAN_PROGRAM)) linkOrCopy(join(installation, name), join(view, name));
    else if (name !== 'locales') symlinkSync(join(installation, name), join(view, name));
  }
}

// Not a symbolic link: the program looks for its files beside where it really is.
function linkOrCopy(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    // Another file system, or someone else's file: 300 MB instead of none.
    copyFileSync(from, to);
  }
}
