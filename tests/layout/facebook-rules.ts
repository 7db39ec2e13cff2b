import { parse } from './parse.ts';
import { code, filesIn, lineAt, type Rule, shipped, type Violation } from './rule.ts';

const adapters = 'utils/page/adapters/';
const editors = 'utils/page/editors/';

/** How Facebook's page is made: anchors, generated classes, localised labels. */
const facebookShape =
  /data-(?:pagelet|surface|utime|message-id)|\bx(?=[a-z]*\d)[a-z0-9]{6,8}\b|Biz[A-Z]\w+|\[aria-(?:label|placeholder)/;
const facebookDataset = new Set(['pagelet', 'surface', 'utime', 'messageId']);

/** The editors' own marks, which their drivers have to know as well. */
const editorShape = /data-lexical-editor|data-contents|DraftEditor/;

export const facebookIsKnownInOneFolder: Rule = {
  name: 'the shape of the page is known in one folder',
  check: (tree) =>
    filesIn(tree, shipped, code)
      .filter(([file]) => !file.startsWith(adapters))
      .flatMap(([file, text]) => {
        const { strings, dataset } = parse(file, text);
        const shapes = strings.filter((found) => facebookShape.test(found.text));
        const fields = dataset.filter((found) => facebookDataset.has(found.text));
        const marks = file.startsWith(editors) ? [] : strings.filter((found) => editorShape.test(found.text));
        return [
          ...[...shapes, ...fields].map(
            ({ text: found, line }): Violation => ({
              file,
              line,
              say: `knows Facebook's page ("${found}"): put it into ${adapters}, with its date, and ask the adapter.`,
            }),
          ),
          ...marks.map(
            ({ text: found, line }): Violation => ({
              file,
              line,
              say: `knows an editor's mark ("${found}"): that belongs to ${editors} or ${adapters}.`,
            }),
          ),
        ];
      }),
};

/** Where the host's name may stand: see docs/architecture.md. */
const hostHomes = [
  adapters,
  'wxt.config.ts',
  'scripts/build-parts.ts',
  'tests/',
  'docs/',
  'entrypoints/inbox.content/index.tsx',
];

export const hostIsNamedInFewPlaces: Rule = {
  name: 'the host is named only where it must be',
  check: (tree) =>
    [...tree]
      .filter(([file]) => !hostHomes.some((home) => file.startsWith(home)))
      .flatMap(([file, text]) =>
        Array.from(text.matchAll(/facebook\.com/gi), ({ index }) => ({
          file,
          line: lineAt(text, index),
          say: `names facebook.com: only adapters, the manifest and the guide do. Use ${adapters}address.ts or the manifest's host_permissions.`,
        })),
      ),
};
