/** `npm run e2e:durability -- --full` does many times more of everything than the run in `npm test`. */
const full = process.env.REPARTEE_FULL === '1';

/** How much of something a run does. */
export function sized<T>(short: T, whole: T): T {
  return full ? whole : short;
}

/** A test's time limit, ms: the short size first. */
export function within(short: number, whole: number): number {
  return sized(short, whole) * 1_000;
}

/** The figures of a run, one line each. */
export function say(engine: string, figures: Record<string, string | number>): void {
  const parts = Object.entries(figures).map(([name, value]) => `${name}: ${value}`);
  console.log(`  ${parts.join(', ')} (${engine})`);
}
