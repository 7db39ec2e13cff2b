import { type Parsed, parse } from './parse.ts';
import { code, filesIn, type Rule, shipped, type Violation } from './rule.ts';

const everywhere = [...shipped, 'scripts/', 'tests/', 'wxt.config.ts', 'vitest.config.ts'];
/** The practice inbox imitates another program and has rules of its own. */
const ownRules = 'tests/inbox/';

export const everyFileParses: Rule = {
  name: 'every file can be read',
  check: (tree) =>
    filesIn(tree, everywhere, code).flatMap(([file, text]) =>
      parse(file, text).errors.map((error) => ({ file, line: 1, say: `cannot be parsed: ${error}` })),
    ),
};

export const typesAreTold: Rule = {
  name: 'types are told, not silenced',
  check: (tree) =>
    filesIn(tree, everywhere, code)
      .filter(([file]) => !file.startsWith(ownRules))
      .flatMap(([file, text]) => {
        const parsed = parse(file, text);
        const anys = parsed.anyTypes.filter(({ line }) => !hasReason(parsed, line, 'noExplicitAny'));
        const casts = shipped.some((folder) => file.startsWith(folder)) ? parsed.casts : [];
        return [
          ...anys.map(
            ({ line }): Violation => ({
              file,
              line,
              say: 'says "any": name the type, or use unknown and look before using it.',
            }),
          ),
          ...casts
            .filter(({ line }) => !hasReason(parsed, line, ''))
            .map(
              ({ text: type, line }): Violation => ({
                file,
                line,
                say: `says "as ${type}" without a reason: write beside it why it cannot be wrong, or check the value.`,
              }),
            ),
        ];
      }),
};

/** A comment on the same line, or at most two lines above. */
function hasReason({ comments }: Parsed, line: number, word: string): boolean {
  return comments.some(({ text, from, to }) => from <= line && to >= line - 2 && text.includes(word));
}

const domainConfig = 'utils/domain/tsconfig.json';

export const domainKnowsNoBrowser: Rule = {
  name: 'the domain compiles without a browser',
  check(tree) {
    const text = tree.get(domainConfig);
    const broken = (say: string): Violation[] => [{ file: domainConfig, line: 1, say }];
    if (text === undefined) return broken('is missing: it keeps DOM types out of the domain.');
    const { lib, types } = compilerOptions(text);
    if (!Array.isArray(lib) || lib.some((name) => /^(?:dom|webworker)/i.test(String(name)))) {
      return broken('must set "lib" without DOM: the rules of the product know no browser.');
    }
    if (!Array.isArray(types) || types.length > 0) {
      return broken('must set "types" to []: @types/node or wxt would bring a clock and a browser in.');
    }
    return [];
  },
};

function compilerOptions(text: string): { lib?: unknown; types?: unknown } {
  const config: unknown = JSON.parse(text);
  if (typeof config !== 'object' || config === null || !('compilerOptions' in config)) return {};
  const { compilerOptions: options } = config;
  if (typeof options !== 'object' || options === null) return {};
  return { lib: Reflect.get(options, 'lib'), types: Reflect.get(options, 'types') };
}
