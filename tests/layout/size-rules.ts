import { filesIn, type Rule } from './rule.ts';

const most = 250;
/** An entry point only connects parts; what it would do itself belongs to a layer below. */
const mostInEntrypoint = 80;

export const filesAreSmall: Rule = {
  name: 'a file has one reason to change',
  check: (tree) =>
    filesIn(tree, [''], ['.ts', '.tsx', '.mjs', '.css']).flatMap(([file, text]) => {
      const thin = file.startsWith('entrypoints/') && !file.endsWith('.css');
      const limit = thin ? mostInEntrypoint : most;
      const lines = text.trimEnd().split('\n').length;
      if (lines <= limit) return [];
      const advice = thin
        ? 'move what it decides into components/ or utils/ and leave the wiring'
        : 'split it where it has two reasons to change';
      return [{ file, line: limit + 1, say: `has ${lines} lines, ${limit} are allowed here: ${advice}.` }];
    }),
};
