// The first thing every command of package.json runs, on whatever Node the machine has (18 or newer): plain JavaScript,
// no dependencies. It installs the project's packages when they are missing or old, among them the Node that the rest
// needs, and hands over to that one:   node scripts/set-up.mjs [start | test | check | quality | bench | ready | durability] [arguments]
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installFromDebian } from './apt.mjs';

const tasks = ['start', 'test', 'check', 'quality', 'bench', 'ready', 'durability'];
const installWithinMs = 10 * 60_000;

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const modules = join(root, 'node_modules');
const node = join(modules, 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
const stamp = join(modules, '.repartee', 'installed');

function lockHash() {
  const hash = createHash('sha256').update(`${process.platform} ${process.arch} `);
  return hash.update(readFileSync(join(root, 'package-lock.json'))).digest('hex');
}

function isInstalled(lock) {
  if (!existsSync(node)) return false;
  if (existsSync(stamp)) return readFileSync(stamp, 'utf8') === lock;
  // Somebody ran npm by hand: good, if that was after the last change.
  const written = join(modules, '.package-lock.json');
  return (
    existsSync(written) && statSync(written).mtimeMs >= statSync(join(root, 'package-lock.json')).mtimeMs
  );
}

/** The project's Node is linked against this library, which a small Linux has not got. */
function hasLibatomic() {
  if (process.platform !== 'linux') return true;
  const arch = { x64: 'x86_64', arm64: 'aarch64' }[process.arch] ?? process.arch;
  const folders = [
    `/usr/lib/${arch}-linux-gnu`,
    `/lib/${arch}-linux-gnu`,
    '/usr/lib64',
    '/lib64',
    '/usr/lib',
    '/lib',
  ];
  return folders.some((folder) => existsSync(join(folder, 'libatomic.so.1')));
}

function npm(...args) {
  // npm says where it is when it runs us; without it, the shell finds npm.
  const cli = process.env.npm_execpath;
  return cli?.endsWith('.js')
    ? run(process.execPath, [cli, ...args], { timeout: installWithinMs })
    : run('npm', args, { timeout: installWithinMs, shell: process.platform === 'win32' });
}

/** Answers with the exit code. Ctrl+C reaches the child too: it ends first, then we do. */
function run(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: root, stdio: 'inherit', ...options });
    const forward = (signal) => child.kill(signal);
    const wait = () => {};
    process.on('SIGINT', wait).on('SIGTERM', forward);
    child.once('error', reject).once('exit', (code, signal) => {
      process.off('SIGINT', wait).off('SIGTERM', forward);
      resolve(code ?? (signal === 'SIGINT' ? 130 : 1));
    });
  });
}

function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}

const [task = 'ready', ...args] = process.argv.slice(2);
if (!tasks.includes(task)) stop(`There is no "${task}"; there is ${tasks.join(', ')}.`);
if (Number(process.versions.node.split('.')[0]) < 18) {
  stop(`Node 18 or newer is needed to begin with; this is ${process.version}.`);
}

const lock = lockHash();
if (!isInstalled(lock)) {
  if (!hasLibatomic()) installFromDebian(['libatomic1']);
  console.log('Installing packages (a minute or two the first time) …');
  if ((await npm('ci', '--loglevel=error')) !== 0) {
    const library = hasLibatomic() ? '' : ' Node needs libatomic, which this system has not got.';
    stop(`npm ci did not succeed; its own words are above.${library}`);
  }
  if (!existsSync(node)) stop('npm skipped install scripts: run "npm rebuild --ignore-scripts=false" once.');
}
mkdirSync(dirname(stamp), { recursive: true });
writeFileSync(stamp, lock);

const path = [join(modules, '.bin'), process.env.PATH].join(delimiter);
process.exitCode = await run(node, [join(root, 'scripts', `${task}.ts`), ...args], {
  env: { ...process.env, PATH: path },
});
