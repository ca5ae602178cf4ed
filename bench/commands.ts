// What a command costs as the first of its process, as on Google, where each has one of its own: CPU time in yardsticks, by the size of the province.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serialize } from 'node:v8';
import { buildWhenStale } from '../scripts/build-when-stale';
import { emptyBook, phraeBook, run } from '../test/support/books/office';
import { manyLaos, rosterText } from '../test/support/provinces/many-laos';
import type { Figure } from './figure';

const SIZES = [83, 340, 2000] as const;
const COMMANDS = ['validate', 'summary', 'panelState', 'onOpen'] as const;
const DISTRICTS = 25;
const RUNS = 5;

/** At commit 020b3f7, with this measure, on two busy cores; in yardsticks. */
const BEFORE: Readonly<Record<(typeof COMMANDS)[number], readonly [number, number, number]>> = {
  validate: [2.17, 8.33, 30.28],
  summary: [1.78, 4.32, 10.11],
  panelState: [1.54, 3.53, 11.61],
  onOpen: [0.13, 0.23, 0.23],
};
const AIM = 0.6;

type Measure = { ratio: number; milliseconds: number };

function bookOf(laos: number) {
  if (laos === 83) return phraeBook();
  const book = emptyBook();
  run(book, 'set-up', { province: 'ใหญ่', year: 2556, roster: rosterText(manyLaos(laos, DISTRICTS)) });
  return book;
}

/** In a process of its own. */
function measure(file: string, command: string): Measure {
  const script = new URL('./command-run.ts', import.meta.url).pathname;
  return JSON.parse(execFileSync(process.execPath, ['--import', 'tsx', script, file, command], { encoding: 'utf8' }));
}

function median(measures: readonly Measure[]): Measure {
  const sorted = [...measures].sort((one, other) => one.ratio - other.ratio);
  return sorted[Math.floor(sorted.length / 2)] as Measure;
}

/** In yardsticks (yardstick.ts): the median of several processes. */
export async function commandFigures(): Promise<Figure[]> {
  await buildWhenStale();
  const folder = mkdtempSync(join(tmpdir(), 'khanton-bench-'));
  const figures: Figure[] = [];
  try {
    for (const [index, laos] of SIZES.entries()) {
      const file = join(folder, `${laos}.book`);
      writeFileSync(file, serialize(bookOf(laos)));
      for (const command of COMMANDS) {
        const { ratio } = median(Array.from({ length: RUNS }, () => measure(file, command)));
        const before = BEFORE[command][index] as number;
        const aim = `at most ${(before * AIM).toFixed(2)}`;
        figures.push({ name: `${command}, ${laos} LAOs`, value: ratio, unit: 'yardsticks', aim, before });
      }
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
  return figures;
}
