import { facebookIsKnownInOneFolder, hostIsNamedInFewPlaces } from './facebook-rules.ts';
import { importViolations } from './import-violations.ts';
import type { Broken } from './rule.ts';
import {
  localesAgree,
  sentencesAreUsed,
  sentencesStandInLocales,
  typographyIsRight,
} from './sentence-rules.ts';
import { filesAreSmall } from './size-rules.ts';
import { domainKnowsNoBrowser, everyFileParses, typesAreTold } from './type-rules.ts';

const lines = (count: number) => 'const a = 1;\n'.repeat(count);

/** The layout test's own test: each rule against sources that break it. */
export const violations: readonly Broken[] = [
  {
    what: 'a file that cannot be parsed',
    rule: everyFileParses,
    files: { 'utils/domain/a.ts': 'const = ;' },
    found: ['utils/domain/a.ts:1 cannot be parsed'],
  },
  ...importViolations,

  {
    what: 'a file that is too long, and one that is just short enough',
    rule: filesAreSmall,
    files: { 'utils/domain/a.ts': lines(251), 'scripts/b.mjs': lines(250), 'tests/e2e/c.ts': lines(300) },
    found: ['utils/domain/a.ts:251 has 251 lines, 250 are allowed', 'tests/e2e/c.ts:251 has 300 lines'],
  },
  {
    what: 'an entry point that does more than wiring',
    rule: filesAreSmall,
    files: { 'entrypoints/a/main.tsx': lines(81), 'entrypoints/a/index.html': lines(90) },
    found: ['entrypoints/a/main.tsx:81 has 81 lines, 80 are allowed here: move what it decides'],
  },

  {
    what: 'Facebook’s page outside the adapters, but not in a comment',
    rule: facebookIsKnownInOneFolder,
    files: {
      'utils/page/a.ts': '// data-pagelet\nfind(\'[data-pagelet="A"]\');\nconst b = `.x1n2onr6`;',
      'utils/page/b.ts': '\nrow.dataset.utime;\nfind(\'[aria-label="Insert saved reply"]\');',
      'components/A.tsx': '<p aria-label={label} data-copy />;',
      'utils/page/adapters/c.ts': "find('[data-surface]');",
    },
    found: [
      'utils/page/a.ts:2 knows Facebook\'s page ("[data-pagelet',
      'utils/page/a.ts:3 knows Facebook\'s page (".x1n2onr6',
      'utils/page/b.ts:3 knows Facebook',
      'utils/page/b.ts:2 knows Facebook\'s page ("utime")',
    ],
  },
  {
    what: 'an editor’s marks outside its driver',
    rule: facebookIsKnownInOneFolder,
    files: {
      'utils/page/scene.ts': "find('[data-lexical-editor]');",
      'utils/page/editors/kind.ts': "find('[data-lexical-editor], .public-DraftEditor-content');",
    },
    found: ["utils/page/scene.ts:1 knows an editor's mark"],
  },
  {
    what: 'the host’s name where it must not stand',
    rule: hostIsNamedInFewPlaces,
    files: {
      'utils/background/a.ts': "\nopen('https://business.facebook.com/');",
      'locales/en.yml': 'a: It runs only on business.facebook.com',
      'utils/page/adapters/address.ts': "'https://business.facebook.com'",
      'wxt.config.ts': 'facebook.com',
      'tests/a.ts': 'facebook.com',
    },
    found: ['utils/background/a.ts:2 names facebook.com', 'locales/en.yml:1 names facebook.com'],
  },

  {
    what: '"any", but not where a reason stands',
    rule: typesAreTold,
    files: {
      'utils/domain/a.ts': 'type A = any;',
      'tests/b.ts': 'const b = (c: any[]) => c;',
      'scripts/c.ts': '// biome-ignore lint/suspicious/noExplicitAny: the reason\ntype C = any;',
      'tests/inbox/d.ts': 'type D = any;',
    },
    found: ['utils/domain/a.ts:1 says "any"', 'tests/b.ts:1 says "any"'],
  },
  {
    what: '"as" without a reason',
    rule: typesAreTold,
    files: {
      'utils/domain/a.ts':
        'const a = [1] as const;\n\n\nconst b = a as unknown;\nconst c = a as B; // just checked',
      'utils/domain/b.ts': '// Only our own background answers.\nconst b = a as unknown;',
    },
    found: ['utils/domain/a.ts:4 says "as unknown" without a reason'],
  },
  {
    what: 'a domain that knows the DOM',
    rule: domainKnowsNoBrowser,
    files: {
      'utils/domain/tsconfig.json': '{"compilerOptions":{"lib":["ESNext","DOM.Iterable"],"types":[]}}',
    },
    found: ['utils/domain/tsconfig.json:1 must set "lib" without DOM'],
  },
  {
    what: 'a domain that inherits what a browser has',
    rule: domainKnowsNoBrowser,
    files: { 'utils/domain/tsconfig.json': '{"compilerOptions":{"lib":["ESNext"]}}' },
    found: ['utils/domain/tsconfig.json:1 must set "types" to []'],
  },
  { what: 'a domain without its own check', rule: domainKnowsNoBrowser, files: {}, found: ['is missing'] },

  {
    what: 'words between tags and in labels',
    rule: sentencesStandInLocales,
    files: {
      'components/A.tsx': '<p class="a">\n  Hello {name}\n</p>;\n<b title="Close">·</b>;',
      'entrypoints/a/index.html': '<title>Repartee</title>\n<p>Loading</p>',
      'components/B.tsx': "<p aria-label={i18n.t('a.b')}>{i18n.t('a.c')} — Repartee …</p>;",
    },
    found: [
      'components/A.tsx:2 says "Hello" on screen',
      'components/A.tsx:4 says "Close" on screen',
      'entrypoints/a/index.html:2 says "Loading" on screen',
    ],
  },
  {
    what: 'sentences that one language lacks',
    rule: localesAgree,
    files: { 'locales/en.yml': 'a:\n  b: One\n  c: Two', 'locales/fr.yml': 'a:\n  b: Un\n  d: Deux' },
    found: ['locales/fr.yml:1 lacks "a.c"', 'locales/en.yml:1 lacks "a.d"'],
  },
  {
    what: 'places and plurals that differ',
    rule: localesAgree,
    files: {
      'locales/en.yml': 'a:\n  b: $2 for $1\n  c: "$1 reply | $1 replies"\n  d: $1 and $1',
      'locales/fr.yml': 'a:\n  b: $1\n  c: $1 réponses\n  d: $1',
    },
    found: [
      'locales/fr.yml:2 "a.b" has the places $1, English has $1 $2',
      'locales/fr.yml:3 "a.c" has 1 plural form(s), English has 2',
    ],
  },
  {
    what: 'sentences that nobody says',
    rule: sentencesAreUsed,
    files: {
      'locales/en.yml': 'a:\n  b: One\n  c: Two\n  d: Three',
      'components/A.tsx': "i18n.t('a.b');",
      'wxt.config.ts': "name: '__MSG_a_c__'",
    },
    found: ['locales/en.yml:4 "a.d" is said nowhere'],
  },
  {
    what: 'French with English spaces and quotes',
    rule: typographyIsRight,
    files: {
      'locales/en.yml': 'a:\n  a: “Fine”\n  b: "Say \\"no\\""\n  c: Don\'t',
      'locales/fr.yml':
        "a:\n  a: Bien\u202f! « Oui » à 9:02, https://a.b\n  b: Quoi ?\n  c: Oui\u00a0; non!\n  d: « non\u00a0»\n  e: Un “mot”\n  f: L'un",
    },
    found: [
      'locales/fr.yml:2 "a.a" needs a no-break space before',
      'locales/fr.yml:3 "a.b" needs a no-break space before',
      'locales/fr.yml:4 "a.c" needs a no-break space before',
      'locales/fr.yml:2 "a.a" needs a no-break space after «',
      'locales/fr.yml:5 "a.d" needs a no-break space after «',
      'locales/fr.yml:6 "a.e" quotes with « »',
      'locales/fr.yml:7 "a.f" writes the apostrophe',
      'locales/en.yml:3 "a.b" quotes with “ ”',
      'locales/en.yml:4 "a.c" writes the apostrophe',
    ],
  },
];
