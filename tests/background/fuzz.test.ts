import fc from 'fast-check';
import { beforeEach, expect, it, vi } from 'vitest';
import { pageRequests } from '../../utils/background/page-requests.ts';
import { panelRequests } from '../../utils/background/panel-requests.ts';
import { viewRequests } from '../../utils/background/view-requests.ts';
import { defaultSettings } from '../../utils/domain/settings/settings.ts';
import { audienceOf } from '../../utils/messages/sender.ts';
import { createServer } from '../../utils/messages/serve.ts';
import { browser } from '../../utils/platform/browser.ts';
import type { Change } from '../../utils/storage/contract.ts';
import type { LibraryStore } from '../../utils/storage/library-store.ts';
import { emptyRows } from '../../utils/storage/rows.ts';
import { press, template, thread } from '../make.ts';
import { home, senders } from './senders.ts';

beforeEach(() => {
  vi.spyOn(browser.tabs, 'sendMessage').mockRejectedValue(new Error('Receiving end does not exist.'));
  vi.spyOn(browser.tabs, 'create').mockResolvedValue({ ...senders.page.tab, index: 0 } as never); // nobody reads it
  vi.spyOn(browser.runtime, 'openOptionsPage').mockResolvedValue();
});

const opening = { session: 1, thread: thread(), pageName: null, presses: [press('h')], keep: null };

const libraryFile = {
  exportedAt: 1,
  templates: [template()],
  folders: [],
  pages: [],
  settings: defaultSettings,
};

const draft = { id: 'reply', base: template(), edits: { body: 'Not saved' }, at: 1 };
const image = { id: 'picture', type: 'image/webp', width: 1, height: 1, data: 'UklGRg==' };

/** What a real client would send, by request. */
const real: Record<string, unknown[]> = {
  hello: [
    { assetId: '1', name: 'The Bakery' },
    { assetId: null, name: null },
  ],
  toPanel: [
    { kind: 'closed', session: 1 },
    { kind: 'inline', query: 'h', opening },
  ],
  noteEdited: [{ id: 'reply' }],
  offersToKeep: [{ text: 'We are open from nine to six.' }],
  library: [null],
  setSettings: [{ slash: false }, { agentName: 'Anna' }],
  fillPlace: [{ place: 'price', value: '5' }],
  namePage: [{ assetId: '1', name: 'Mine' }],
  addStarter: [{ languages: ['en'] }],
  openOptions: [null],
  usage: [null],
  noteUse: [{ id: 'reply', terms: ['0123456789abcdef'] }],
  setFavourite: [{ id: 'reply', favourite: true }],
  opened: [null],
  insert: [{ text: 'Hi', thread: thread() }],
  listed: [{ query: 'h', count: 1 }],
  closePanel: [null],
  takeFocus: [null],
  draft: [null],
  kept: [null],
  inSight: [null],
  forgetLearned: [null],
  saveTemplate: [template()],
  drafts: [null],
  keepDraft: [
    { draft, image: null },
    { draft: { ...draft, edits: { imageId: 'picture' } }, image },
  ],
  dropDraft: [{ id: 'reply' }],
  image: [{ id: 'picture' }],
  deleteTemplate: [{ id: 'reply' }],
  pages: [null],
  openInbox: [{ assetId: '1' }, { assetId: null }],
  tabState: [null],
  trash: [null],
  putBack: [{ id: 'reply' }],
  deleteForGood: [{ id: 'reply' }],
  versions: [{ id: 'reply' }],
  health: [null],
  dismissNotice: [{ id: 'notice' }],
  backups: [null],
  restoreBackup: [{ id: '1' }],
  exportLibrary: [null],
  noteExport: [null],
  exportDue: [null],
  remindLater: [null],
  importLibrary: [
    { file: libraryFile, mode: 'add' },
    { file: libraryFile, mode: 'replace' },
  ],
  eraseEverything: [null],
  saveFolder: [{ id: 'folder', name: 'Orders' }],
  deleteFolder: [{ id: 'folder' }],
  orderFolders: [{ ids: ['folder'] }],
  changeReplies: [
    { ids: ['reply'], change: { kind: 'move', folderId: null } },
    { ids: ['reply'], change: { kind: 'tags', add: ['new'], remove: [] } },
    { ids: ['reply'], change: { kind: 'delete' } },
  ],
  replaceText: [{ ids: ['reply'], query: { find: '5', loose: false, whole: false }, replacement: '6' }],
  importReplies: [{ name: 'a.csv', templates: libraryFile.templates, folders: [], replaced: [] }],
  pastImports: [null],
  undoChange: [{ id: 'change' }],
};

const names = [...Object.keys(real), 'constructor', '__proto__', 'toString', 'hasOwnProperty', ''];
const inputs = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...Object.values(real).flat()) },
  fc.anything({ maxDepth: 2 }),
  fc
    .tuple(fc.constantFrom(...Object.values(real).flat()), fc.string(), fc.anything({ maxDepth: 1 }))
    .map(([input, key, value]) => (typeof input === 'object' ? { ...input, [key]: value } : value)),
);
const request = fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...names) }, fc.string());
const envelope = fc.record({
  to: fc.constantFrom('background', 'background', 'background', 'background', 'background', 'tab', 5),
  request,
  operation: fc.oneof({ weight: 9, arbitrary: fc.uuid() }, fc.string()),
  input: inputs,
});
/** A request with the very input that belongs to it, so that handlers run, too. */
const exact = fc
  .constantFrom(...Object.entries(real).flatMap(([name, all]) => all.map((input) => ({ name, input }))))
  .chain(({ name, input }) =>
    fc.uuid().map((operation) => ({ to: 'background', request: name, operation, input })),
  );
const message = fc.oneof(
  { weight: 4, arbitrary: envelope },
  { weight: 4, arbitrary: exact },
  fc.anything({ maxDepth: 2 }),
);
const who = fc.constantFrom(...(['page', 'panel', 'view', 'stranger'] as const));

it('Fifty thousand messages of all kinds: every one is answered or left, and nobody writes what they may not', async () => {
  const writes: { by: string; table: string }[] = [];
  let by = '';
  const store: LibraryStore = {
    get: async () => undefined,
    all: async () => [],
    health: async () => ({ home: 'database', readOnly: null, blocked: false, backups: 'kept', notices: [] }),
    dismissNotice: async () => void writes.push({ by, table: 'meta' }),
    backups: async () => [],
    readBackup: async () => emptyRows(),
    keepUp: async () => undefined,
    erase: async () => void writes.push({ by, table: 'everything' }),
    write: async (_operation: string, changes: readonly Change[]) => {
      writes.push(...changes.map(({ table }) => ({ by, table })));
      return 'written';
    },
  };
  const now = () => 1;
  const tables = {
    page: pageRequests(store, now),
    panel: panelRequests(store, now),
    view: viewRequests(store, now),
    stranger: null,
  };
  const report = vi.fn().mockReturnValue('failed');
  const serve = createServer('background', (sender) => tables[audienceOf(sender, home)], report);
  const outcomes = new Map<string, number>();

  await fc.assert(
    fc.asyncProperty(message, who, async (any, kind) => {
      by = kind;
      const answering = serve(any, senders[kind]);
      const answer = await answering;
      const outcome = answer === undefined ? 'left' : answer.ok ? 'ok' : answer.error;
      outcomes.set(`${kind} ${outcome}`, (outcomes.get(`${kind} ${outcome}`) ?? 0) + 1);
      // An answer must be able to travel.
      if (answer !== undefined) expect(structuredClone(answer)).toEqual(answer);
    }),
    { seed: 15, numRuns: 50_000 },
  );

  console.log(
    `50,000 fuzzed messages: ${report.mock.calls.length} uncaught, ${writes.filter((write) => write.by === 'stranger').length} writes by strangers`,
  );
  expect(report.mock.calls).toEqual([]);
  const tablesOf = (kind: string) =>
    new Set(writes.filter((write) => write.by === kind).map(({ table }) => table));
  expect(tablesOf('stranger')).toEqual(new Set());
  expect(tablesOf('page')).toEqual(new Set(['pages']));
  expect(tablesOf('panel')).toEqual(new Set(['settings', 'pages', 'folders', 'templates', 'drafts']));
  // The run says nothing unless messages of every kind reached their handlers.
  for (const kind of ['page', 'panel', 'view']) {
    for (const outcome of ['ok', 'refused', 'bad-input', 'left']) {
      expect(outcomes.get(`${kind} ${outcome}`), `${kind} ${outcome}`).toBeGreaterThan(10);
    }
  }
  expect([...outcomes.keys()].filter((key) => key.startsWith('stranger')).toSorted()).toEqual([
    'stranger left',
    'stranger refused',
  ]);
}, 60_000);
