// Installs what the lock file names, when something of it is not there yet. Plain JavaScript: it runs before anything is installed.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

function packages(file) {
  try {
    return JSON.parse(readFileSync(new URL(`../${file}`, import.meta.url), 'utf8')).packages;
  } catch {
    return {};
  }
}

const wanted = Object.entries(packages('package-lock.json')).filter(([path, { optional }]) => path !== '' && !optional);
const installed = packages('node_modules/.package-lock.json');

if (wanted.some(([path, { version }]) => installed[path]?.version !== version)) {
  console.log('Installing what the lock file names (once) …');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const { status } = spawnSync(npm, ['ci', '--no-audit', '--no-fund'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  process.exit(status ?? 1);
}
