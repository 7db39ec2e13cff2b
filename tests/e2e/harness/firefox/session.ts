import type { Marionette } from './marionette.ts';

/** A document: the page of a tab, or the frame with this address (without query and hash) inside it. */
export interface Target {
  /** WebDriver's handle of the tab. */
  window: string;
  frame?: string;
}

/** More frames than any page of the practice inbox has. */
const FRAMES_MAX = 20;

/** Marionette has one current window, frame and context: work that depends on them runs one piece at a time. */
export class Session {
  readonly #marionette: Marionette;
  #tail: Promise<unknown> = Promise.resolve();

  constructor(marionette: Marionette) {
    this.#marionette = marionette;
  }

  /** One command in a document. */
  in(target: Target, command: string, parameters: Record<string, unknown> = {}): Promise<unknown> {
    return this.#alone(async () => {
      await this.#switchTo(target);
      return this.#marionette.send(command, parameters);
    });
  }

  /** The body of an async function, run in the browser itself with `args`; the answer must be JSON. */
  inBrowser(body: string, ...args: unknown[]): Promise<unknown> {
    return this.#alone(async () => {
      await this.#marionette.send('Marionette:SetContext', { value: 'chrome' });
      try {
        return resultOf(
          await this.#marionette.send('WebDriver:ExecuteScript', {
            script: `return (async (...args) => {${body}})(...arguments);`,
            args,
          }),
        );
      } finally {
        await this.#marionette.send('Marionette:SetContext', { value: 'content' });
      }
    });
  }

  /** A command that needs no document. */
  send(command: string, parameters: Record<string, unknown> = {}): Promise<unknown> {
    return this.#alone(() => this.#marionette.send(command, parameters));
  }

  #alone<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#tail.then(work);
    this.#tail = done.catch(() => {});
    return done;
  }

  async #switchTo({ window, frame }: Target): Promise<void> {
    await this.#marionette.send('WebDriver:SwitchToWindow', { handle: window, focus: false });
    if (frame === undefined) return;
    // By number, because an element in a closed shadow root cannot be found from the page.
    for (let number = 0; number < FRAMES_MAX; number += 1) {
      await this.#marionette.send('WebDriver:SwitchToFrame', { id: null });
      await this.#marionette.send('WebDriver:SwitchToFrame', { id: number });
      const script = 'return location.origin + location.pathname;';
      if (resultOf(await this.#marionette.send('WebDriver:ExecuteScript', { script, args: [] })) === frame)
        return;
    }
    throw new Error(`No frame ${frame} in the page`);
  }
}

export function resultOf(answer: unknown): unknown {
  return typeof answer === 'object' && answer !== null && 'value' in answer ? answer.value : undefined;
}
