import { expect } from 'vitest';
import { type Due, type DueSettings, dueMoments } from '../../../utils/domain/alerts/due.ts';
import { isHandled, type Marks, takeDue } from '../../../utils/domain/alerts/marks.ts';
import { type Alarm, plan } from '../../../utils/domain/alerts/plan.ts';
import { advance } from '../../../utils/domain/timers/advance.ts';
import { openTurns } from '../../../utils/domain/timers/read-turns.ts';
import { noTurns, type Turns } from '../../../utils/domain/timers/turns.ts';
import { hours } from '../hours/make.ts';
import { time } from '../timers/make.ts';

export type Step =
  | { do: 'write' | 'reply'; thread: string }
  /** Alarms ring as time passes, or only afterwards. */
  | { do: 'pass' | 'sleep'; seconds: number }
  | { do: 'set-clock'; hours: number }
  /** The browser loses all alarms; nothing of ours wakes until something happens. */
  | { do: 'lose-alarms' }
  | { do: 'restart' };

const settings: DueSettings = { targetMs: 300_000, kinds: ['due-soon', 'overdue'], closingLeadMs: 0 };
const pages = new Map([['100', hours({ always: true })]]);
const graceMs = 60_000;

/** A browser with the extension in it: a clock, alarms, what is on disk, and a worker that remembers nothing. */
export class World {
  /** As the page tells it; the computer's clock may be wrong. */
  #time = time('10:00');
  #clockError = 0;
  #alarms: Alarm[] = [];
  #turns: Turns = advance(noTurns, { kind: 'watching-began', pageId: '100', watcher: 'tab', seenAt: 0 });
  #marks: Marks = {};
  #handled: string[] = [];
  #deaf = false;

  take(step: Step): void {
    switch (step.do) {
      case 'write':
      case 'reply':
        this.#see(step.do, step.thread);
        this.#wake();
        break;
      case 'pass':
        this.#pass(step.seconds * 1000);
        break;
      case 'sleep':
        this.#time += step.seconds * 1000;
        this.#ring();
        break;
      case 'set-clock':
        this.#clockError += step.hours * 3_600_000;
        this.#ring();
        break;
      case 'lose-alarms':
        this.#alarms = [];
        this.#deaf = true;
        break;
      case 'restart':
        this.#wake();
        break;
    }
  }

  check(): void {
    expect(this.#alarms.length).toBeLessThanOrEqual(2);
    expect(new Set(this.#handled).size).toBe(this.#handled.length);
    if (this.#deaf) return;
    for (const due of this.#dues()) {
      if (!isHandled(due, this.#marks)) expect(this.#now - due.at).toBeLessThan(graceMs);
    }
  }

  /** Some seconds pass with each message, as in life: two at one moment would have no order. */
  #see(what: 'write' | 'reply', thread: string): void {
    this.#time += 5_000;
    const at = { earliest: this.#time, latest: this.#time };
    const about = { pageId: '100', surface: 'message' as const, thread, at, seenAt: this.#now };
    const message = { ...about, messageId: null, follows: null };
    this.#turns = advance(
      this.#turns,
      what === 'write'
        ? { kind: 'customer-wrote', ...message, unread: true }
        : { kind: 'page-replied', ...message, automatic: false, staying: true },
    );
  }

  get #now(): number {
    return this.#time + this.#clockError;
  }

  #dues(): Due[] {
    return dueMoments(this.#turns, pages, settings, this.#now);
  }

  /** What the worker does, whatever woke it. */
  #wake(): void {
    this.#deaf = false;
    const dues = this.#dues();
    const { handled, marks } = takeDue(dues, this.#marks, this.#now);
    for (const { at, key, about } of handled) {
      expect(at).toBeLessThanOrEqual(this.#now);
      this.#handled.push(`${key} ${about}`);
    }
    this.#marks = marks;
    const anyOpen = openTurns(this.#turns).length > 0;
    const { set, clear } = plan({ dues, marks, anyOpen }, this.#alarms, this.#now);
    const gone = new Set([...clear, ...set.map(({ name }) => name)]);
    this.#alarms = [...this.#alarms.filter(({ name }) => !gone.has(name)), ...set];
  }

  #pass(ms: number): void {
    const until = this.#now + ms;
    for (;;) {
      const next = this.#alarms.toSorted((a, b) => a.at - b.at)[0];
      if (next === undefined || next.at > until) break;
      this.#time += Math.max(0, next.at - this.#now);
      this.#ring();
    }
    this.#time += until - this.#now;
  }

  /** All alarms whose time has come ring once, as after a sleep. */
  #ring(): void {
    const ringing = this.#alarms.filter(({ at }) => at <= this.#now);
    if (ringing.length === 0) return;
    this.#alarms = this.#alarms.flatMap((alarm) => {
      if (alarm.at > this.#now) return alarm;
      return alarm.everyMs === null ? [] : { ...alarm, at: this.#now + alarm.everyMs };
    });
    this.#wake();
  }
}
