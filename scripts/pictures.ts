// npm run pictures [-- NAMES]: takes the pictures of the guides anew, from the add-on as it is. A test of the browser holds each to what it shows.
import { spawnSync } from 'node:child_process';

const names = process.argv.slice(2);
const chosen = names.length ? ['-t', `^(${names.join('|')}) shows`] : [];
const { status } = spawnSync(
  'npx',
  ['vitest', 'run', '--project', 'browser', 'test/browser/pictures.test.ts', ...chosen],
  {
    stdio: 'inherit',
    env: { ...process.env, KHANTON_PICTURES: 'take' },
    shell: process.platform === 'win32',
  },
);
process.exitCode = status ?? 1;
