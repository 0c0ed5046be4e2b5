/**
 * Makes sure that the browser tests have a Chromium; runs before the tests.
 * Order: one that is there → as root on Debian and its like, the package manager's → Playwright's own
 * download. Exit 1, with what to install by hand, where none of these works.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { findChromium } from './findChromium';

const BY_HAND = `No Chromium was found, and none could be installed. The browser tests need one; do one of these:
  Debian, as root:  apt-get install chromium fonts-noto-cjk
  any system:       npx playwright-core install chromium
  another browser:  set CHROMIUM_PATH to the path of a Chromium or Chrome`;

function isRootOnDebian(): boolean {
  return process.getuid?.() === 0 && existsSync('/etc/debian_version');
}

function run(command: string, args: readonly string[]): boolean {
  console.log(`No Chromium found: ${command} ${args.join(' ')}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync(command, args, { stdio: 'inherit', env }).status === 0;
}

function installPackages(): void {
  const packages = ['chromium', 'fonts-noto-cjk'];
  if (run('apt-get', ['update']))
    run('apt-get', ['install', '--yes', '--no-install-recommends', ...packages]);
}

function downloadPlaywrights(): void {
  const folder = dirname(createRequire(import.meta.url).resolve('playwright-core/package.json'));
  run(process.execPath, [join(folder, 'cli.js'), 'install', 'chromium']);
}

if (findChromium() === null && isRootOnDebian()) installPackages();
if (findChromium() === null) downloadPlaywrights();
if (findChromium() === null) {
  console.error(BY_HAND);
  process.exit(1);
}
