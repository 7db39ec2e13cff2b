import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { integrityOf } from '../../../utils/storage/integrity.ts';
import { currentVersion } from '../../../utils/storage/migrations/migrations.ts';
import { randomFrom } from '../../inbox/data/random.ts';
import { type Fixture, fixtures } from '../../storage/fixtures.ts';
import type { Tab } from '../harness/types.ts';
import { engines } from './engines.ts';
import type { Contents } from './in-page/databases.ts';
import { sampleIds, sampleReply } from './sample.ts';
import { type Session, startSession } from './session.ts';
import { say, sized, within } from './size.ts';

const kills = sized(3, 15);
/** So many that an update takes long enough to be killed in. */
const many = sized(1_000, 3_000);

describe.each(engines)('After an update of the extension, $label', (engine) => {
  it('the library of every released version is there', { timeout: within(120, 120) }, async () => {
    const session = await startSession(engine);
    try {
      const quiet = await session.quietPage();
      for (const fixture of fixtures) {
        await leave(session, quiet, fixture);
        const { templates, folders, settings } = await session.ask('library', null);
        const golden = (table: string) => fixture.today?.[table] ?? fixture.tables[table]?.rows ?? [];
        expect(templates).toEqual(golden('templates'));
        expect(folders).toEqual(golden('folders'));
        expect([{ id: 'settings', ...settings }]).toMatchObject(golden('settings'));
        expect(new Set(await session.ask('pages', null))).toEqual(new Set(golden('pages')));
        expect((await session.ask('health', null)).notices).toEqual([]);
        const { version, rows } = await quiet.evaluate(session.inPage.readDatabase);
        expect(version).toBe(currentVersion);
        for (const [table, before] of Object.entries(fixture.tables)) {
          if (table !== 'meta') expect(rows[table]).toEqual(fixture.today?.[table] ?? before.rows);
        }
        // Before it was changed, all of it was backed up; 10 s after, it may have been again.
        if (fixture.version < currentVersion) {
          const generations = (await session.ask('backups', null)).map(({ generation }) => generation);
          expect(generations).toContain(generationOf(fixture));
        }
      }
      say(engine.label, { 'released versions': fixtures.length, 'in their golden form': fixtures.length });
    } finally {
      await session.driver.close();
    }
  });

  it.each(fixtures.filter(({ version }) => version < currentVersion))(
    'from version $version that is killed on the way, it is old or new, never mixed',
    { timeout: within(150, 400) },
    async (fixture) => {
      const session = await startSession(engine);
      try {
        const quiet = await session.quietPage();
        const big = withMany(fixture);
        await leave(session, quiet, big);
        const start = performance.now();
        await session.ask('library', null);
        const took = performance.now() - start;
        const random = randomFrom(fixture.version);
        const states: string[] = [];
        for (let kill = 0; kill < kills; kill++) {
          await leave(session, quiet, big);
          const running = session.page.evaluate(session.inPage.askOnce, 'library', null).catch(() => {});
          await sleep(random() * took);
          await session.driver.killBackground();
          await running;
          states.push(stateOf(await quiet.evaluate(session.inPage.readDatabase), big));
          const { templates } = await session.ask('library', null);
          expect(ordered(templates)).toEqual(ordered(big.today?.templates ?? []));
        }
        const count = (state: string) => states.filter((one) => one === state).length;
        say(engine.label, {
          'kills during an update': kills,
          old: count('old'),
          new: count('new'),
          mixed: count('mixed'),
        });
        expect(count('mixed')).toBe(0);
      } finally {
        await session.driver.close();
      }
    },
  );
});

/**
 * Puts the library of an older version in place. The view heard of what was changed before and must not ask meanwhile; what
 * the browser had on its way to a killed background wakes it once more at most.
 */
async function leave(session: Session, quiet: Tab, { version, tables }: Fixture): Promise<void> {
  const { driver, page, inPage } = session;
  await page.evaluate(inPage.shutGate);
  for (let tries = 0; tries < 5; tries++) {
    await killForGood(session);
    const left = await quiet.evaluate(inPage.leaveDatabase, version, tables);
    if (left && !(await driver.backgroundRunning())) return page.evaluate(inPage.openGate);
  }
  throw new Error('The background was woken each time while the old library was put in place. By what?');
}

async function killForGood({ driver }: Session): Promise<void> {
  const looks = 5;
  for (let still = 0; still < looks; still++) {
    if (await driver.backgroundRunning()) {
      await driver.killBackground();
      still = 0;
    }
    await sleep(100);
  }
}

function withMany(fixture: Fixture): Fixture {
  const templates = fixture.tables.templates;
  if (templates === undefined) throw new Error(`Version ${fixture.version} has no replies.`);
  const more = sampleIds('many', many).map((id) => sampleReply(id));
  const rows = [...templates.rows, ...more];
  const today = { ...fixture.today, templates: [...(fixture.today?.templates ?? templates.rows), ...more] };
  const tables: Fixture['tables'] = { ...fixture.tables, templates: { ...templates, rows } };
  const meta = fixture.tables.meta && { ...fixture.tables.meta, rows: fixture.tables.meta.rows.map(counted) };
  return { ...fixture, tables: { ...tables, ...(meta && { meta }) }, today };

  /** The record of what there is has to be right, or the rows would be taken for damaged. */
  function counted(row: object): object {
    if (!('tables' in row) || !('generation' in row)) return row;
    const kept = Object.keys(Object(row.tables)).map((table) => [table, tables[table]?.rows ?? []] as const);
    return { ...row, ...integrityOf(Object.fromEntries(kept), Number(row.generation)) };
  }
}

/** Of its last change; the first versions did not count. */
function generationOf({ tables }: Fixture): number {
  const record = tables.meta?.rows.find((row) => 'id' in row && row.id === 'integrity');
  return record !== undefined && 'generation' in record ? Number(record.generation) : 0;
}

function ordered(rows: readonly object[]): string[] {
  return rows.map((row) => JSON.stringify(row)).toSorted();
}

/** `old`: just what was left; `new`: all of it in today's tables, with their record. */
function stateOf({ version, rows }: Contents, { version: old, tables }: Fixture): 'old' | 'new' | 'mixed' {
  const complete = Object.entries(tables).every(
    ([table, { rows: left }]) => rows[table]?.length === left.length,
  );
  if (!complete) return 'mixed';
  if (version === old) return Object.keys(rows).length === Object.keys(tables).length ? 'old' : 'mixed';
  return version === currentVersion && rows.meta?.length === 1 ? 'new' : 'mixed';
}
