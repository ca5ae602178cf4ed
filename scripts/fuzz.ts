// npm run fuzz [-- [--seed N] [--times K] [files]]: the tests' properties on what they have not tried yet. Names the seed, to see a fault again.
import { spawnSync } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { parseArgs } from 'node:util';

const { values, positionals } = parseArgs({
  options: { seed: { type: 'string' }, times: { type: 'string', default: '10' } },
  allowPositionals: true,
});
const { seed = String(randomInt(2 ** 31)), times } = values;
console.log(`Seed ${seed}, ${times} times as many trials as in npm test`);
const { status } = spawnSync('npx', ['vitest', 'run', '--project', 'plain', ...positionals], {
  stdio: 'inherit',
  env: { ...process.env, FUZZ_SEED: seed, FUZZ_TIMES: times },
});
if (status !== 0) console.log(`See it again: npm run fuzz -- --seed ${seed} --times ${times}`);
process.exitCode = status ?? 1;
