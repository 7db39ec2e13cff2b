import { main, run, Stop, say, step } from './run.ts';
import { runTests, type TestCounts } from './run-tests.ts';

const minute = 60_000;

/** Everything that needs no browser: what package.json calls `check`. Under a minute. */
export async function check(): Promise<TestCounts> {
  // The manifest's and the locales' types first: the others read them.
  await step('wxt prepare', 'wxt', ['prepare'], 2 * minute);
  const jobs = [
    ['types', 'tsc', '-p', '.'],
    ['types of the domain, without a browser', 'tsc', '-p', 'utils/domain'],
    ['types of the practice inbox', 'tsc', '-p', 'tests/inbox'],
    ['format and lint', 'biome', 'check'],
    ['no dead code', 'knip', '--no-progress', '--no-config-hints'],
  ] as const;
  const failures: string[] = [];
  await Promise.all(
    jobs.map(async ([label, command, ...args]) => {
      const start = performance.now();
      const { ok, output } = await run(command, args, { within: 3 * minute, quiet: true });
      if (ok) say(label, start);
      else failures.push(`✗ ${label}\n${output.trim()}`);
    }),
  );
  if (failures.length > 0) throw new Stop(failures.join('\n\n'));
  return runTests('unit', 3 * minute);
}

if (import.meta.main) await main(async () => void (await check()));
