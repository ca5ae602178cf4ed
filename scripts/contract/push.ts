// npm run contract:push: builds the contract's script and pushes it into the scratch sheet that .clasp.contract.json names.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { build } from '../build.ts';
import { buildContract, ROOT } from './build.ts';

export const TARGET = '.clasp.contract.json';
const PLACEHOLDER = 'put-your-own-script-id-here';

function idOf(json: string): unknown {
  return (JSON.parse(json) as { scriptId?: unknown } | null)?.scriptId;
}

/** What another file names; undefined where it names nothing. */
function idIn(json: string | null): unknown {
  try {
    return idOf(json ?? 'null');
  } catch {
    return undefined;
  }
}

/** Null where it can be pushed; else why not, in one sentence. `text`, `addOn`: what stands in both targets; null where there is none. */
export function whyNotPush(text: string | null, addOn: string | null): string | null {
  if (text === null) return `${TARGET} is missing: make it anew with { "scriptId": "…", "rootDir": "dist-contract" }.`;
  let id: unknown;
  try {
    id = idOf(text);
  } catch {
    return `${TARGET} is no JSON.`;
  }
  if (typeof id !== 'string' || id.trim() === '' || id === PLACEHOLDER)
    return `Put the script ID of a scratch sheet into ${TARGET} in place of "${PLACEHOLDER}": the contract makes and deletes tabs there.`;
  if (id === idIn(addOn))
    return `${TARGET} names the script of the add-on (.clasp.json): the contract would replace it.`;
  return null;
}

function read(name: string): string | null {
  const path = `${ROOT}/${name}`;
  return existsSync(path) ? readFileSync(path, 'utf8') : null;
}

async function main(): Promise<number> {
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
