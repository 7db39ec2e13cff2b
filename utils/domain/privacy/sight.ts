/**
 * What can be said of the list at one moment. `fresh`: in plain sight, but not for long enough yet. `covered` stands for
 * everything that keeps it from being seen as it is: covered, transparent, filtered, clipped, moved.
 */
export type Sight = 'clear' | 'fresh' | 'covered';

/**
 * How long the list must have stood in plain sight before a press with the pointer counts, ms. Whoever is led to press
 * somewhere must have had the time to see what stands there.
 */
export const sightFor = 500;

/**
 * Whether a `click` was made with a pointer. Enter and Space on a button make one, too, without a count; they need the
 * focus, which nobody gives away by pressing on something else.
 */
export function isPointerPress(click: { detail: number }): boolean {
  return click.detail > 0;
}

/** Keeps in mind since when the list has been in plain sight. Times are ms of any one clock that only goes forward. */
export class SightHistory {
  private since: number | null = null;
  /** Something was in the way since it appeared. */
  private spoiled = false;

  private readonly least: number;

  /** @param least how long it must have been seen without a break, ms */
  constructor(least: number) {
    this.least = least;
  }

  /** It is shown anew: what was before does not matter. */
  appeared(): void {
    this.since = null;
    this.spoiled = false;
  }

  saw(inPlainSight: boolean, now: number): void {
    if (inPlainSight) this.since ??= now;
    else {
      this.since = null;
      this.spoiled = true;
    }
  }

  at(now: number): Sight {
    if (this.since !== null && now - this.since >= this.least) return 'clear';
    return this.spoiled ? 'covered' : 'fresh';
  }
}
