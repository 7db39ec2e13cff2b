import { randomFrom } from '../data/random.ts';

// The real page's class names are regenerated with every release, so nothing may rely on one. Ours are on every load.

const names = new Map<string, string>();

/** Puts the style sheet into the page, every `.pi-name` under a name nobody can foresee. Call once, before rendering. */
export function installStyles(css: string, seed: number): void {
  const random = randomFrom(seed === 0 ? (crypto.getRandomValues(new Uint32Array(1))[0] ?? 1) : seed);
  const invent = (): string =>
    `x${Math.floor(random() * 36 ** 6)
      .toString(36)
      .padStart(6, '0')}`;
  const sheet = document.createElement('style');
  sheet.textContent = css.replace(/\.pi-([a-z-]+)/g, (_, name: string) => {
    // Two more names that mean nothing, because a real element carries many.
    if (!names.has(name)) names.set(name, `${invent()} ${invent()} ${invent()}`);
    return `.${names.get(name)?.split(' ')[0]}`;
  });
  document.head.append(sheet);
}

/** The class names for names of the style sheet, falsy ones left out. Throws on one the sheet doesn't have. */
export function c(...wanted: (string | false | undefined)[]): string {
  return wanted
    .filter((name) => typeof name === 'string')
    .map((name) => {
      const invented = names.get(name);
      if (invented === undefined) throw new Error(`No style for "${name}"`);
      return invented;
    })
    .join(' ');
}
