import { importsStayInTheirLayers } from './import-rules.ts';
import { liquidStaysInViews } from './liquid-rules.ts';
import type { Broken } from './rule.ts';

/** One file with its imports; without `found`, nothing may be said about it. */
function imports(what: string, file: string, text: string, found: string[] = []): Broken {
  return { what, rule: importsStayInTheirLayers, files: { [file]: text }, found };
}

export const importViolations: readonly Broken[] = [
  {
    what: 'the template language on its way into the background',
    rule: liquidStaysInViews,
    files: {
      'entrypoints/background.ts': "import { a } from '../utils/a.ts';",
      'entrypoints/panel/main.tsx': "import { b } from '../../utils/b.ts';",
      'utils/a.ts': "import { b } from './b.ts';\nimport { a } from './a.ts';",
      'utils/b.ts': "import { Liquid } from 'liquidjs';",
    },
    found: [
      'utils/b.ts:1 brings liquidjs into entrypoints/background.ts (utils/b.ts ← utils/a.ts ← entrypoints/background.ts)',
    ],
  },
  imports(
    'a component that asks',
    'components/bar/A.tsx',
    "import { h } from 'preact';\nimport { createAsk } from '../../utils/messages/client.ts';",
    ['components/bar/A.tsx:2 imports utils/messages/client.ts: components may import domain'],
  ),
  imports(
    'a component that wants only a type of the protocol',
    'components/A.tsx',
    "import type { Library } from '../utils/messages/protocol.ts';",
    ['components/A.tsx:1 imports utils/messages/protocol.ts'],
  ),
  imports(
    'a content script that reaches for the database',
    'utils/page/a.ts',
    "import { createIdbStore } from '../storage/idb.ts';",
    ['utils/page/a.ts:1 imports utils/storage/idb.ts: page may import domain, platform, messages.'],
  ),
  imports(
    'a rule that knows the platform, also by export',
    'utils/domain/a.ts',
    "export { browser } from '../platform/browser.ts';",
    ['utils/domain/a.ts:1 imports utils/platform/browser.ts: domain may import no other layer'],
  ),
  imports('a rule that knows a browser library', 'utils/domain/a.ts', "\nimport { openDB } from 'idb';", [
    'utils/domain/a.ts:2 imports "idb", which domain may not use',
  ]),
  imports(
    'an import in a type, and one while running',
    'utils/storage/a.ts',
    "type A = import('../messages/a.ts').A;\nconst b = () => import('../background/b.ts');",
    [
      'utils/storage/a.ts:1 imports utils/messages/a.ts',
      'utils/storage/a.ts:2 imports utils/background/b.ts',
    ],
  ),
  imports('an import that nobody can check', 'utils/page/a.ts', 'const a = (b: string) => import(b);', [
    'utils/page/a.ts:1 imports something computed',
  ]),
  imports(
    'a second import of the polyfill',
    'utils/platform/tabs.ts',
    "import browser from 'webextension-polyfill';",
    ['utils/platform/tabs.ts:1 imports webextension-polyfill: only utils/platform/browser.ts does'],
  ),
  imports('a way round by an alias', 'utils/page/a.ts', "import { a } from '@/utils/storage/idb.ts';", [
    'utils/page/a.ts:1 imports "@/utils/storage/idb.ts", which page may not use',
  ]),
  imports('a test in the shipped source', 'utils/page/a.ts', "import { a } from '../../tests/a.ts';", [
    'utils/page/a.ts:1 imports tests/a.ts',
  ]),
  imports('a folder that is no layer', 'utils/misc/a.ts', "import { a } from './b.ts';", [
    'utils/misc/a.ts:1 stands in no layer',
  ]),
  imports(
    'an adapter in the background, but not the addresses',
    'utils/background/a.ts',
    "import { a } from '../page/adapters/address.ts';\nimport { b } from '../page/adapters/dated.ts';",
    ['utils/background/a.ts:2 imports utils/page/adapters/dated.ts'],
  ),
  imports(
    'nothing in what is allowed',
    'utils/platform/browser.ts',
    "import browser from 'webextension-polyfill';\nimport type { A } from '../domain/a.ts';\nimport b from './b.ts';",
  ),
];
