import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { root, run, Stop } from './run.ts';

export interface TestCounts {
  passed: number;
  failed: number;
}

/**
 * Runs one project of vitest.config.ts and shows its own report.
 * @returns how many tests there were
 * @throws Stop when one failed, when there were none, or when it took longer than `within` ms
 */
export async function runTests(
  project: 'unit' | 'e2e' | 'durability',
  within: number,
  env: Record<string, string> = {},
): Promise<TestCounts> {
  const file = join(root, '.cache', 'results', `${project}.json`);
  await mkdir(join(file, '..'), { recursive: true });
  await rm(file, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const { ok, output } = await run('vitest', ['run', '--project', project, ...reporters], {
    within,
    env,
  });
  const counts = await read(file);
  if (!ok || counts.failed > 0 || counts.passed === 0) {
    throw new Stop(`✗ ${project} tests: ${counts.passed} passed, ${counts.failed} failed${output}`);
  }
  return counts;
}

async function read(file: string): Promise<TestCounts> {
  // Vitest's JSON report; a run that was ended has none.
  const report: unknown = JSON.parse(await readFile(file, 'utf8').catch(() => '{}'));
  const count = (name: string): number => {
    const value: unknown = typeof report === 'object' && report !== null ? Reflect.get(report, name) : 0;
    return typeof value === 'number' ? value : 0;
  };
  return { passed: count('numPassedTests'), failed: count('numFailedTests') };
}
