// Installs what a lock file names, when something of it is not there yet. Plain JavaScript: it runs before anything is installed.
//   node scripts/install-when-needed.mjs [FOLDER …]
// Of each folder that has a lock file of its own; of the project alone where none is named.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

function packages(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch {
    return {};
  }
}

function isInstalled(folder) {
  const locked = Object.entries(packages(new URL('package-lock.json', folder)));
  const wanted = locked.filter(([path, { optional }]) => path !== '' && !optional);
  const installed = packages(new URL('node_modules/.package-lock.json', folder));
  return wanted.every(([path, { version }]) => installed[path]?.version === version);
}

function install(folder) {
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const { status } = spawnSync(npm, ['ci', '--no-audit', '--no-fund'], {
    cwd: fileURLToPath(folder),
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  return status ?? 1;
}

const folders = process.argv.length > 2 ? process.argv.slice(2) : ['.'];

for (const name of folders) {
  const folder = new URL(`../${name}/`, import.meta.url);
  if (isInstalled(folder)) continue;
  console.log(`Installing what ${name === '.' ? 'the lock file' : `that of ${name}/`} names (once) …`);
  const status = install(folder);
  if (status !== 0) process.exit(status);
}
