// What a process costs, children included: the command line as people call it, and the tests.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { median } from './time.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Seconds: of the clock, and of the processors, all children together. */
export interface Cost {
  wall: number;
  processor: number;
}

/** Measured by the shell, which alone knows what its children's children took. Throws where the command fails. */
export function costOf(command: readonly string[]): Cost {
  const quoted = command.map((word) => `'${word.replaceAll("'", `'\\''`)}'`).join(' ');
  const script = `TIMEFORMAT='cost %R %U %S'; time ${quoted} >&2`;
  const { status, stderr } = spawnSync('bash', ['-c', `{ ${script}; }`], {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  const found = /cost (\S+) (\S+) (\S+)\s*$/.exec(stderr);
  if (status !== 0 || !found) throw new Error(`${command.join(' ')} failed:\n${stderr.slice(-2000)}`);
  const [wall, user, system] = found.slice(1).map(Number) as [number, number, number];
  return { wall, processor: user + system };
}

/** Said by the process itself at its end: no shell's `time` knows it. */
const SAYS_PEAK = 'process.on("exit", () => process.stderr.write("peak " + process.resourceUsage().maxRSS))';

/** Megabytes that a Node.js process holds at most. `words`: its script and what that is told. */
export function peakOf(words: readonly string[]): number {
  const says = `data:text/javascript,${encodeURIComponent(SAYS_PEAK)}`;
  const { status, stderr } = spawnSync(process.execPath, ['--import', says, ...words], { cwd: ROOT, encoding: 'utf8' });
  const [, kilobytes] = /peak (\d+)$/.exec(stderr) ?? [];
  if (status !== 0 || kilobytes === undefined) throw new Error(`${words.join(' ')} failed:\n${stderr.slice(-2000)}`);
  return Number(kilobytes) / 1024;
}

/** The median of several runs, apart for clock and processors. */
export function usualCost(command: readonly string[], runs: number): Cost {
  const costs = Array.from({ length: runs }, () => costOf(command));
  return { wall: median(costs.map(({ wall }) => wall)), processor: median(costs.map(({ processor }) => processor)) };
}

/** Works in a folder of its own that is gone afterwards. */
export async function withFolder<Result>(work: (path: (name: string) => string) => Promise<Result>): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'khanton-bench-'));
  try {
    return await work((name) => join(folder, name));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
