// npm run guides: writes the tables of the guides anew that say what the add-on says of itself, and the list of known differences from Google.
import { spawnSync } from 'node:child_process';

const CALLS = [
  ['vitest', 'run', '--project', 'plain', 'test/docs/generated.test.ts', '--update'],
  ['tsx', 'scripts/contract/differences.ts'],
];

for (const call of CALLS) {
  const { status } = spawnSync('npx', call, { stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) process.exitCode = status ?? 1;
}
