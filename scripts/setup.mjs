/**
 * Makes a fresh clone ready: packages as the lock file has them and, for what needs a browser, Debian's Chromium with
 * a Thai font where this machine can install them. Runs on any Node that npm runs on; quick when nothing is missing.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
/** Everything said here goes to stderr: stdout belongs to the command that follows. */
const say = (text) => console.error(`setup: ${text}`);
const run = (command, args) => execFileSync(command, args, { cwd: root, stdio: ['ignore', 2, 2] });
const wants = (flag) => process.argv.includes(flag);

const installed = join(root, 'node_modules/.package-lock.json');
const isStale = () =>
  !existsSync(installed) || statSync(installed).mtimeMs < statSync(join(root, 'package-lock.json')).mtimeMs;
if (isStale()) {
  say('npm ci');
  run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
}

const built = (entry) => existsSync(join(root, entry));
const stampOf = (directory) => {
  const out = spawnSync(
    'find',
    [
      ...directory,
      '-type',
      'f',
      '-newer',
      join(root, 'liff-app/dist-rehearsal/index.html'),
      '-print',
      '-quit',
    ],
    { cwd: root },
  );
  return out.status === 0 && String(out.stdout).trim() !== '';
};
const pages = [
  'liff-app/dist/index.html',
  'liff-app/dist-rehearsal/index.html',
  'simulator/web/dist/index.html',
];
const sources = [
  'liff-app/src',
  'liff-app/index.html',
  'shared/src',
  'flex-view/src',
  'simulator/web/src',
  'simulator/web/index.html',
].filter(built);
if (wants('--pages') && (!pages.every(built) || stampOf(sources))) {
  say('building the pages');
  run('node', ['scripts/build-pages.mjs']);
}

if (wants('--browser') && !findChromium()) {
  const canInstall =
    process.platform === 'linux' &&
    process.getuid?.() === 0 &&
    spawnSync('apt-get', ['--version']).status === 0;
  if (canInstall) {
    say('apt-get install chromium fonts-thai-tlwg-ttf');
    run('apt-get', ['update', '-qq']);
    run(
      'apt-get',
      ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-thai-tlwg-ttf'],
      true,
    );
  } else {
    console.log(
      'setup: no Chromium here; install it (Debian: apt-get install chromium) to run the browser tests',
    );
  }
}

function findChromium() {
  const { status } = spawnSync('sh', [
    '-c',
    'command -v chromium || command -v chromium-browser || command -v google-chrome',
  ]);
  return status === 0 || existsSync('/Applications/Google Chrome.app');
}
