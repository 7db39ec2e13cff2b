import type { ChildProcess } from 'node:child_process';

/** Hands on each whole line the process writes, of stdout and stderr. */
export function onLine(child: ChildProcess, listener: (line: string) => void): void {
  for (const stream of [child.stdout, child.stderr]) {
    let rest = '';
    stream?.setEncoding('utf8');
    stream?.on('data', (chunk: string) => {
      const lines = (rest + chunk).split('\n');
      rest = lines.pop() ?? '';
      lines.forEach(listener);
    });
  }
}
