import { main, step } from './run.ts';

/** Packages are there by now (set-up.mjs); this makes the types that WXT derives from the manifest and the locales. */
await main(() => step('ready', 'wxt', ['prepare'], 120_000));
