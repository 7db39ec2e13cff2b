// Debian's packages, for those who may install them without being asked anything. Plain JavaScript, because the first
// step (set-up.mjs) needs it before there is anything else.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const withinMs = 10 * 60_000;

/** How to call apt-get here; null where that cannot be. */
function aptGet() {
  if (process.platform !== 'linux' || !existsSync('/usr/bin/apt-get')) return null;
  const quietly = ['env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-qq'];
  if (process.getuid?.() === 0) return quietly;
  const asked = spawnSync('sudo', ['-n', 'true'], { timeout: 10_000, stdio: 'ignore' });
  return asked.status === 0 ? ['sudo', '-n', ...quietly] : null;
}

/** Installs packages if it may; says what it does, and shows the words of apt-get if that fails. */
export function installFromDebian(packages) {
  const apt = aptGet();
  if (apt === null) return;
  console.log(`Installing ${packages.join(', ')} …`);
  const [command, ...before] = apt;
  const run = (...args) =>
    spawnSync(command, [...before, ...args], { timeout: withinMs, encoding: 'utf8', stdio: 'pipe' });
  run('update');
  const { status, stdout, stderr } = run('install', '-y', '--no-install-recommends', ...packages);
  if (status !== 0) console.error(`${stdout}${stderr}`.trim());
}
