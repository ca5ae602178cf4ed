// npm run contract:push: builds the contract's script and pushes it into the scratch sheet that .clasp.contract.json names.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { build } from '../build.ts';
import { buildContract, ROOT } from './build.ts';

export const TARGET = '.clasp.contract.json';
const PLACEHOLDER = 'put-your-own-script-id-here';

/** Null where it can be pushed; else why not, in one sentence. */
export function whyNotPush(text: string, addOn: string): string | null {
  const idOf = (json: string): unknown => (JSON.parse(json) as { scriptId?: unknown } | null)?.scriptId;
  let id: unknown;
  try {
    id = idOf(text);
  } catch {
    return `${TARGET} is no JSON.`;
  }
  if (typeof id !== 'string' || id.trim() === '' || id === PLACEHOLDER)
    return `Put the script ID of a scratch sheet into ${TARGET} in place of "${PLACEHOLDER}": the contract makes and deletes tabs there.`;
  if (id === idOf(addOn))
    return `${TARGET} names the script of the add-on (.clasp.json): the contract would replace it.`;
  return null;
}

async function main(): Promise<number> {
  const read = (name: string) => readFileSync(`${ROOT}/${name}`, 'utf8');
  const why = whyNotPush(read(TARGET), read('.clasp.json'));
  if (why !== null) {
    console.error(why);
    return 1;
  }
  await build();
  await buildContract();
  const { status } = spawnSync('npx', ['clasp', '--project', TARGET, 'push', '--force'], {
    cwd: ROOT,
    stdio: 'inherit',
  });
  if (status === 0) console.log('Reload the scratch sheet, and choose Contract > Ask, or go on.');
  return status ?? 1;
}

if (process.argv[1]?.endsWith('push.ts')) process.exitCode = await main();
