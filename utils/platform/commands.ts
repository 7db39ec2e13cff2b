import { browser } from './browser.ts';

/** Browser-wide keys of the manifest. The person changes them in the browser's own page. */
export function onCommand(run: (name: string) => void): void {
  browser.commands.onCommand.addListener((name) => run(name));
}

/** The keys now in force, by command name; an empty string means that none is set. */
export async function commandKeys(): Promise<Record<string, string>> {
  const all = await browser.commands.getAll();
  return Object.fromEntries(all.map((command) => [command.name ?? '', command.shortcut ?? '']));
}
