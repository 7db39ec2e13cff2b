import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/**
 * `unit`: rules, storage, messages and the layout of the source, in Node. `e2e`: the built extension in both browsers.
 * `durability`: the same under kills, crashes, damage and full disks (docs/durability.md).
 * Nothing is ever retried: a test that fails now and then has found something.
 */
export default defineConfig({
  test: {
    projects: [
      {
        plugins: [WxtVitest()],
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/e2e/{*.test.ts,durability/**,hostile/**}', 'tests/inbox/**'],
          environment: 'node',
          retry: 0,
          restoreMocks: true,
          // One module registry for all files halves the time. So: no module is mocked; what a test needs is passed in,
          // or stands in WXT's fake browser.
          pool: 'threads',
          isolate: false,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/*.test.ts', 'tests/e2e/hostile/*.test.ts'],
          environment: 'node',
          retry: 0,
          testTimeout: 60_000,
          hookTimeout: 90_000,
          // One pair of browsers at a time: two would fight for the focus.
          fileParallelism: false,
          maxWorkers: 1,
        },
      },
      {
        test: {
          name: 'durability',
          include: ['tests/e2e/durability/*.test.ts'],
          environment: 'node',
          retry: 0,
          testTimeout: 60_000,
          hookTimeout: 90_000,
          // Its figures are for people: one line each.
          disableConsoleIntercept: true,
          // Much of it is waiting. Nothing is typed by two tests into one browser, so nobody fights for the focus.
          maxWorkers: 2,
        },
      },
    ],
  },
});
