import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';

export const root = join(import.meta.dirname, '..');

/** What went wrong, in words for the person at the terminal; printed without a stack. */
export class Stop extends Error {}

export interface RunOptions {
  /** After this time the command is ended, ms. */
  within: number;
  /** Keep its output instead of showing it. */
  quiet?: boolean;
  env?: Record<string, string>;
}

export interface RunResult {
  ok: boolean;
  /** What it printed, when quiet. */
  stdout: string;
  /** The same with what it printed as errors, in the order in which it came. */
  output: string;
}

/** Runs a tool of the project or of the system in the project's folder. */
export async function run(command: string, args: readonly string[], options: RunOptions): Promise<RunResult> {
  const child = spawn(command, args, {
    cwd: root,
    env: { ...process.env, ...options.env },
    stdio: ['ignore', ...(options.quiet ? (['pipe', 'pipe'] as const) : (['inherit', 'inherit'] as const))],
    // npm's tools are .cmd files on Windows, which only a shell starts.
    shell: process.platform === 'win32',
  });
  let stdout = '';
  let output = '';
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
    output += text;
  });
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    output += text;
  });
  const end = await ended(child, options.within);
  if (typeof end === 'string') output += `\n${command} was ended ${end}.`;
  return { ok: end === 0, stdout, output };
}

/** The exit code, or why there is none. */
function ended(child: ChildProcess, within: number): Promise<number | string> {
  return new Promise((resolve, reject) => {
    let late = false;
    const timer = setTimeout(() => {
      late = true;
      child.kill('SIGTERM');
      setTimeout(() => child.kill('SIGKILL'), 5_000).unref();
    }, within);
    child.once('error', (error) => {
      clearTimeout(timer);
      reject(error);
    });
    child.once('close', (code, signal) => {
      clearTimeout(timer);
      resolve(late ? `after ${within / 1000} seconds` : (code ?? `by ${signal}`));
    });
  });
}

/** A step of a longer command: one line when it is done, all of its output when it failed. */
export async function step(
  label: string,
  command: string,
  args: readonly string[],
  within: number,
): Promise<void> {
  const start = performance.now();
  const { ok, output } = await run(command, args, { within, quiet: true });
  if (!ok) throw new Stop(`✗ ${label}\n${output.trim()}`);
  say(label, start);
}

/** @param start `performance.now()` at the beginning of the step */
export function say(label: string, start: number): void {
  console.log(`✓ ${label} (${((performance.now() - start) / 1000).toFixed(1)} s)`);
}

/** Runs a command of package.json to its end: prints what stopped it and sets the exit code. */
export async function main(work: () => Promise<void>): Promise<never> {
  try {
    await work();
    process.exit(0);
  } catch (error) {
    console.error(error instanceof Stop ? error.message : error);
    process.exit(1);
  }
}
