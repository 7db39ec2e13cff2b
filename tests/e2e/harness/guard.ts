import { rmSync } from 'node:fs';

// Runs beside a browser, as its own process: when the test run ends in whatever way, even by SIGKILL, this input
// ends with it, and the browser and its temporary folders go. After an orderly close nothing is left to do.
const [pid, ...folders] = process.argv.slice(2);

process.stdin.on('end', () => {
  try {
    // The browser leads a process group: its children go with it.
    process.kill(process.platform === 'win32' ? Number(pid) : -Number(pid), 'SIGKILL');
  } catch {
    // Already gone.
  }
  for (const folder of folders)
    rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
});
process.stdin.resume();
