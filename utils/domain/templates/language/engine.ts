import { Liquid } from 'liquidjs';
import { CursorTag } from './cursor-tag.ts';
import { dateFilters } from './date-filters.ts';
import { IncludeTag } from './include-tag.ts';
import { parseLimit } from './limits.ts';
import { AskTag, ChooseTag } from './question-tags.ts';

/** What is taken over from Liquid. Everything else it has (files, HTML, clocks, encodings) is not part of the language. */
const tags = [
  'if',
  'unless',
  'case',
  'assign',
  'capture',
  'for',
  'break',
  'continue',
  'comment',
  'raw',
  '#',
] as const;

const filters = [
  'default',
  'upcase',
  'downcase',
  'capitalize',
  'strip',
  'lstrip',
  'rstrip',
  'strip_newlines',
  'squish',
  'append',
  'prepend',
  'remove',
  'remove_first',
  'replace',
  'replace_first',
  'truncate',
  'truncatewords',
  'split',
  'join',
  'first',
  'last',
  'size',
] as const;

/** Made once: an engine keeps nothing of what it filled in. */
export const engine = makeEngine();

function makeEngine(): Liquid {
  const made = new Liquid({
    parseLimit,
    ownPropertyOnly: true,
    strictFilters: true,
    strictVariables: true,
    // `default` and `if` may ask about a value that is not there; only printing one is refused.
    lenientIf: true,
    // Texts come from the library by our own `include`; none may be read from anywhere else.
    relativeReference: false,
    templates: {},
  });
  keepOnly(made.tags, tags);
  keepOnly(made.filters, filters);
  made.registerTag('ask', AskTag);
  made.registerTag('choose', ChooseTag);
  made.registerTag('cursor', CursorTag);
  made.registerTag('include', IncludeTag);
  for (const [name, filter] of Object.entries(dateFilters)) made.registerFilter(name, filter);
  return made;
}

function keepOnly(registry: Record<string, unknown>, names: readonly string[]): void {
  for (const name of Object.keys(registry)) if (!names.includes(name)) delete registry[name];
}
