import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LibraryNotice } from '../../../utils/domain/library/health.ts';
import type { Template } from '../../../utils/domain/templates/template.ts';
import { type DamageKind, damage, damageKinds } from '../harness/damage.ts';
import { filesUnder, storesOf } from '../harness/stores.ts';
import { type Engine, engines } from './engines.ts';
import { copyOf, type LeftBehind, leaveBehind } from './left-behind.ts';
import { sampleReply } from './sample.ts';
import { startSession } from './session.ts';
import { say, sized, within } from './size.ts';

const seeds = sized([1], [1, 2, 3]);

let folder = '';
let left: ReadonlyMap<Engine, LeftBehind> = new Map();
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'repartee-e2e-damage-'));
  // Side by side: it is waiting for backups, most of the time.
  const made = engines.map(
    async (engine, at) => [engine, await leaveBehind(engine, join(folder, `left-${at}`))] as const,
  );
  left = new Map(await Promise.all(made));
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 }));

describe.each(engines)('A library whose database was damaged, $label', (engine) => {
  const known = () => {
    const found = left.get(engine);
    if (found === undefined) throw new Error('Nothing was left behind.');
    return found;
  };

  it.each(damageKinds)(
    'by %s, comes back with every reply and says so',
    { timeout: within(60, 120) },
    async (kind) => {
      let told = 0;
      for (const seed of seeds) {
        const profile = copyOf(known(), `${engine.label}-${kind}-${seed}`);
        const found = await openDamaged(engine, known(), profile, kind, seed);
        expect(sorted(found.templates)).toEqual(sorted(known().templates));
        expect(found.agentName).toBe(known().agentName);
        expectTold(found.notices, kind, known());
        told += found.notices.length;
      }
      say(engine.label, { [kind]: seeds.length, 'every reply back': seeds.length, 'with a notice': told });
    },
  );

  it('and the newest backup too, comes back from the one before', { timeout: within(60, 60) }, async () => {
    const profile = copyOf(known(), `${engine.label}-spoilt`);
    const before = await startSession(engine, { profile });
    let backups = 0;
    try {
      const quiet = await before.quietPage();
      backups = await quiet.evaluate(before.inPage.spoilNewestBackup);
    } finally {
      await before.driver.crash();
    }
    const found = await openDamaged(engine, known(), profile, 'deletion', 1);
    expect(sorted(found.templates)).toEqual(sorted(known().templates));
    expect(found.notices).toMatchObject([{ cause: 'gone', missing: 0, templates: known().templates.length }]);
    say(engine.label, {
      'backups, the newest spoilt': backups,
      'database deleted': 1,
      'every reply back': 1,
    });
  });
});

interface Found {
  templates: Template[];
  agentName: string;
  notices: LibraryNotice[];
}

async function openDamaged(
  engine: Engine,
  { extensionId }: LeftBehind,
  profile: string,
  kind: DamageKind,
  seed: number,
): Promise<Found> {
  const files = filesUnder(storesOf(engine.browser, profile, extensionId).databases);
  // With nothing to damage, nothing would be proven.
  expect(files).not.toEqual([]);
  damage(files, kind, seed);
  const session = await startSession(engine, { profile });
  try {
    const { templates, settings } = await session.ask('library', null);
    const { notices, readOnly, blocked } = await session.ask('health', null);
    expect({ readOnly, blocked }).toEqual({ readOnly: null, blocked: false });
    // It is a library like any other again.
    await session.ask('saveTemplate', sampleReply('after-damage'));
    expect((await session.ask('library', null)).templates).toHaveLength(templates.length + 1);
    return { templates, agentName: settings.agentName ?? '', notices };
  } finally {
    await session.driver.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  }
}

/** Damage that hit no row needs no word; what had to be brought back needs its numbers. */
function expectTold(notices: readonly LibraryNotice[], kind: DamageKind, { templates }: LeftBehind): void {
  for (const notice of notices) {
    expect(notice).toMatchObject({ templates: templates.length, survivors: 0, missing: 0 });
    expect(notice.backupAt).not.toBeNull();
  }
  if (kind === 'deletion') {
    // A deleted database is not taken for a first start.
    expect(notices).toMatchObject([{ cause: 'gone', broughtBack: templates.length }]);
  } else expect(notices.length).toBeLessThanOrEqual(1);
}

function sorted(templates: readonly Template[]): Template[] {
  return templates.toSorted((a, b) => (a.id < b.id ? -1 : 1));
}
