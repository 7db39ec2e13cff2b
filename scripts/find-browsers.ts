import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

export interface FoundBrowsers {
  chromium?: string;
  firefox?: string;
}

type Places = Partial<Record<NodeJS.Platform, readonly string[]>>;

const home = homedir();
const programs = process.env.PROGRAMFILES ?? 'C:\\Program Files';
const programs32 = process.env['PROGRAMFILES(X86)'] ?? 'C:\\Program Files (x86)';
const local = process.env.LOCALAPPDATA ?? join(home, 'AppData', 'Local');

// Chromium comes before Chrome: branded Chrome may refuse unpacked extensions by policy.
const chromiumPlaces: Places = {
  linux: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/snap/bin/chromium',
    '/usr/bin/google-chrome-stable',
    '/usr/bin/google-chrome',
    '/opt/google/chrome/chrome',
    '/usr/bin/microsoft-edge-stable',
    '/usr/bin/microsoft-edge',
  ],
  darwin: ['/Applications', join(home, 'Applications')].flatMap((folder) => [
    `${folder}/Chromium.app/Contents/MacOS/Chromium`,
    `${folder}/Google Chrome.app/Contents/MacOS/Google Chrome`,
    `${folder}/Microsoft Edge.app/Contents/MacOS/Microsoft Edge`,
  ]),
  win32: [local, programs, programs32].flatMap((folder) => [
    join(folder, 'Chromium', 'Application', 'chrome.exe'),
    join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
    join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
  ]),
};

const firefoxPlaces: Places = {
  linux: ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/snap/bin/firefox', '/opt/firefox/firefox'],
  darwin: ['/Applications', join(home, 'Applications')].flatMap((folder) => [
    `${folder}/Firefox.app/Contents/MacOS/firefox`,
    `${folder}/Firefox Developer Edition.app/Contents/MacOS/firefox`,
    `${folder}/Firefox Nightly.app/Contents/MacOS/firefox`,
  ]),
  win32: [local, programs, programs32].flatMap((folder) => [
    join(folder, 'Mozilla Firefox', 'firefox.exe'),
    join(folder, 'Firefox Developer Edition', 'firefox.exe'),
    join(folder, 'Firefox Nightly', 'firefox.exe'),
  ]),
};

/** The first installed browser of each kind; the environment (REPARTEE_CHROMIUM, CHROME_PATH, REPARTEE_FIREFOX) wins. */
export function findBrowsers(): FoundBrowsers {
  const chromium = named(['REPARTEE_CHROMIUM', 'CHROME_PATH']) ?? firstThere(chromiumPlaces);
  const firefox = named(['REPARTEE_FIREFOX']) ?? firstThere(firefoxPlaces);
  return {
    ...(chromium === undefined ? {} : { chromium }),
    ...(firefox === undefined ? {} : { firefox }),
  };
}

// A variable that names a missing file is a mistake to hear of, not to pass over.
function named(variables: readonly string[]): string | undefined {
  for (const variable of variables) {
    const path = process.env[variable];
    if (!path) continue;
    if (!existsSync(path)) throw new Error(`${variable} names ${path}, which is not there`);
    return path;
  }
  return undefined;
}

function firstThere(places: Places): string | undefined {
  return places[process.platform]?.find((path) => existsSync(path));
}
