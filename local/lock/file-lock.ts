// One Khanton a file: whoever wants it lays a claim beside it, and has it when no other claim is there that somebody answers for.

import { readdir, realpath, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { ask, Claim } from './claim.ts';

export type Holder = { process: number; machine: string };

/** Those who ask at the same moment step back, each for another time, until one was alone. */
const MOST_TRIES = 60;

/** Where the file is, whatever links lead to it. One that is not there yet is in its folder. */
export async function realPath(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch {
    return join(await realpath(dirname(path)).catch(() => dirname(path)), basename(path));
  }
}

/**
 * Null: it is ours. Claims are never taken over, only cleared away when nobody answers for them, and no name is used twice: so
 * nobody clears away what is new. Of two who both saw no other, the later would have had to see the earlier.
 */
export async function take(path: string): Promise<{ claim: Claim } | { holder: Holder }> {
  const prefix = join(dirname(path), `.${basename(path)}.khanton-lock-`);
  let holder: Holder = { process: 0, machine: '' };
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const claim = await Claim.lay(prefix);
    const others = await othersOf(prefix, claim).catch(async (error: unknown) => {
      await claim.drop();
      throw error;
    });
    if (others.length === 0) {
      claim.hold();
      return { claim };
    }
    await claim.drop();
    const [first = holder] = others;
    holder = others.find(({ answer }) => answer === 'holds') ?? first;
    if (others.some(({ answer }) => answer === 'holds')) break;
    await pause(10 + Math.random() * 40 * Math.min(tries + 1, 10));
  }
  return { holder };
}

async function othersOf(prefix: string, own: Claim) {
  const found = await readdir(dirname(prefix), { withFileTypes: true });
  // Only a file is a claim, whatever else bears such a name.
  const paths = found
    .filter((each) => each.isFile() && each.name.startsWith(basename(prefix)) && !each.name.endsWith('.new'))
    .map(({ name }) => join(dirname(prefix), name))
    .filter((path) => path !== own.path);
  const asked = await Promise.all(paths.map(async (path) => ({ path, ...(await ask(path)) })));
  for (const { path, answer } of asked) if (answer === 'gone') await rm(path, { force: true });
  return asked.filter(({ answer }) => answer !== 'gone');
}
