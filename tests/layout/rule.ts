/** Every file of the source with its text, by its path from the project's folder. */
export type Tree = ReadonlyMap<string, string>;

export interface Violation {
  file: string;
  line: number;
  /** What is wrong and what to do about it. */
  say: string;
}

/** One agreement about the source (docs/architecture.md). */
export interface Rule {
  name: string;
  check(tree: Tree): Violation[];
}

/** The files under one of these folders with one of these endings. */
export function filesIn(
  tree: Tree,
  folders: readonly string[],
  endings: readonly string[],
): [file: string, text: string][] {
  return [...tree].filter(
    ([file]) =>
      folders.some((folder) => file.startsWith(folder)) && endings.some((ending) => file.endsWith(ending)),
  );
}

export const code = ['.ts', '.tsx', '.mjs'];

/** What ends up in the extension. */
export const shipped = ['entrypoints/', 'components/', 'utils/'];

export function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}

export function sentence({ file, line, say }: Violation): string {
  return `${file}:${line} ${say}`;
}

/** A small source that breaks a rule, for testing the rule. */
export interface Broken {
  what: string;
  rule: Rule;
  /** Also with things in it that only look wrong. */
  files: Record<string, string>;
  /** A part of each thing that is said about it, in order. */
  found: string[];
}
