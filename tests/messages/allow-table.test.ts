import { beforeEach, describe, expect, it, vi } from 'vitest';
import { pageRequests } from '../../utils/background/page-requests.ts';
import { panelRequests } from '../../utils/background/panel-requests.ts';
import { viewRequests } from '../../utils/background/view-requests.ts';
import { type Audience, audienceOf } from '../../utils/messages/sender.ts';
import { createServer } from '../../utils/messages/serve.ts';
import { browser } from '../../utils/platform/browser.ts';
import type { LibraryStore } from '../../utils/storage/library-store.ts';
import { home, senders } from '../background/senders.ts';
import { template } from '../make.ts';
import { freshLibrary } from '../storage/library.ts';

/**
 * Who may ask what: the whole list, in one place. A request that is written for no kind of sender here is refused to it.
 * Whoever adds a request adds its line, with the least kind of sender that needs it; `page` never gets replies.
 */
const allowed: Record<string, readonly Audience[]> = {
  hello: ['page'],
  toPanel: ['page'],
  noteEdited: ['page'],
  offersToKeep: ['page'],

  library: ['panel', 'view'],
  setSettings: ['panel', 'view'],
  fillPlace: ['panel', 'view'],
  namePage: ['panel', 'view'],
  addStarter: ['panel', 'view'],
  openOptions: ['panel', 'view'],
  image: ['panel', 'view'],
  saveTemplate: ['panel', 'view'],

  usage: ['panel'],
  noteUse: ['panel'],
  setFavourite: ['panel'],
  opened: ['panel'],
  insert: ['panel'],
  listed: ['panel'],
  closePanel: ['panel'],
  takeFocus: ['panel'],
  draft: ['panel'],
  kept: ['panel'],
  inSight: ['panel'],

  forgetLearned: ['view'],
  drafts: ['view'],
  keepDraft: ['view'],
  dropDraft: ['view'],
  deleteTemplate: ['view'],
  pages: ['view'],
  openInbox: ['view'],
  tabState: ['view'],

  trash: ['view'],
  putBack: ['view'],
  deleteForGood: ['view'],
  versions: ['view'],
  health: ['view'],
  dismissNotice: ['view'],
  backups: ['view'],
  restoreBackup: ['view'],
  exportLibrary: ['view'],
  noteExport: ['view'],
  exportDue: ['view'],
  remindLater: ['view'],
  importLibrary: ['view'],
  importReplies: ['view'],
  pastImports: ['view'],
  eraseEverything: ['view'],

  saveFolder: ['view'],
  deleteFolder: ['view'],
  orderFolders: ['view'],
  changeReplies: ['view'],
  replaceText: ['view'],
  undoChange: ['view'],
};

const kinds = ['page', 'panel', 'view', 'stranger'] as const;

/** At most so many replies in an answer to a content script (platform.md, section 5). */
const repliesForPages = 20;

let store: LibraryStore;
beforeEach(() => {
  store = freshLibrary(() => 1);
  vi.spyOn(browser.tabs, 'sendMessage').mockResolvedValue(undefined as never); // nobody reads it
});

function tables() {
  const now = () => 1;
  return {
    page: pageRequests(store, now),
    panel: panelRequests(store, now),
    view: viewRequests(store, now),
    stranger: {},
  };
}

/** The background's server, as `startBackground` puts it together. */
function serve() {
  const all = { ...tables(), stranger: null };
  return createServer('background', (sender) => all[audienceOf(sender, home)], vi.fn());
}

/** An input that no handler takes: what is refused is refused for its sender, before anybody looks at it. */
const unfit = 'an input that no handler takes';

function ask(request: string, by: Audience, input: unknown) {
  const message = { to: 'background', request, operation: crypto.randomUUID(), input };
  return serve()(message, senders[by]);
}

describe('The table of who may ask what', () => {
  it('names every request that the background answers, and no other', () => {
    const answered = new Set(Object.values(tables()).flatMap((table) => Object.keys(table)));
    const advice = 'Give each request its line in `allowed`, in tests/messages/allow-table.test.ts';
    expect([...answered].toSorted(), advice).toEqual(Object.keys(allowed).toSorted());
  });

  it.each(kinds)('is what the handlers of a %s say', (kind) => {
    const own = Object.keys(allowed).filter((request) => allowed[request]?.includes(kind));
    const advice = `Either the handlers of a ${kind} answer too much, or \`allowed\` lacks "${kind}"`;
    expect(Object.keys(tables()[kind]).toSorted(), advice).toEqual(own.toSorted());
  });
});

describe.each(Object.entries(allowed))('%s', (request, who) => {
  it.each(kinds)('asked by a %s is answered as the table says', async (kind) => {
    const answer = await ask(request, kind, unfit);
    const error = who.includes(kind) ? 'bad-input' : 'refused';
    expect(answer).toEqual({ ok: false, error });
  });
});

describe('A content script', () => {
  const secret = 'Nobody in the page reads this';
  beforeEach(async () => {
    const rows = Array.from({ length: 1_000 }, (_, index) =>
      template({ id: `t${index}`, title: `${secret} ${index}`, body: `${secret}, number ${index}` }),
    );
    await store.write(
      'operation-1',
      rows.map((put) => ({ table: 'templates' as const, put })),
    );
  });

  /** What a real content script sends, by request: each must be answered for the test to say anything. */
  const real: Record<string, unknown> = {
    hello: { assetId: '1', name: 'The Bakery' },
    toPanel: { kind: 'closed', session: 1 },
    noteEdited: { id: 't0' },
    offersToKeep: { text: `${secret}, number 7` },
  };

  it.each(Object.keys(allowed).filter((request) => allowed[request]?.includes('page')))(
    'that asks %s of 1,000 replies gets the text of none',
    async (request) => {
      const advice = `Give "${request}" an input in \`real\`, so that its answer can be looked at`;
      expect(Object.keys(real), advice).toContain(request);
      const answer = await ask(request, 'page', real[request]);
      expect(answer?.ok).toBe(true);
      const found = JSON.stringify(answer).split(secret).length - 1;
      expect(found).toBeLessThanOrEqual(repliesForPages);
      expect(found).toBe(0);
    },
  );

  it('may write down which Page it sees and that a reply was changed, and nothing else', async () => {
    await ask('noteUse', 'panel', { id: 't0', terms: [] });
    const write = vi.spyOn(store, 'write');
    for (const [request, input] of Object.entries(real)) await ask(request, 'page', input);
    const written = write.mock.calls.flatMap(([, changes]) => changes.map(({ table }) => table));
    expect(new Set(written)).toEqual(new Set(['pages', 'usage']));
  });
});
