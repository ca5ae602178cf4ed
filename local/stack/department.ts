// The department's script on a workbook of its own: what may be asked of it, one after another.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { both, Failure } from '../cli/failure.ts';
import { ROOT } from '../root.ts';
import { loadAddOn } from '../runtime.ts';
import type { Workbook } from '../workbook/workbook.ts';

const BUILT = join(ROOT, 'dist-local', 'Country.js');

/** Counting takes as long as it takes: it is no execution of Google's. */
const NO_LIMIT = 24 * 3600 * 1000;

export type LongRow = (string | number | null)[];

export type StackOutcome =
  | { done: true; result: { leftOut: readonly object[] }; message: string }
  | { done: false; message: string; wrongCall: boolean };

export interface Department {
  /** `isDated`: it was made to be handed in, and says when. */
  addFile(name: string, text: string, isDated: boolean): void;
  leaveOut(name: string, reason: 'unreadable' | 'foreign' | 'refused', said?: string): void;
  stack(options: { round?: string; indicator?: string; language: string; now: number }): StackOutcome;
  /** Lays the documents out on tabs; the name of the one for the long table. */
  writeBook(): string;
  printed(): object;
  csv(): string;
  longTable(): { headings: string[]; rows: number; provinces: number };
  longRowsOf(place: number): LongRow[];
  longCsvHead(): string;
  longCsvOf(place: number): string;
}

export function departmentOf(workbook: Workbook): Department {
  if (!existsSync(BUILT))
    throw new Failure(both(`${BUILT} is missing: run npm run build first.`, `ไม่พบ ${BUILT} โปรดสั่ง npm run build ก่อน`));
  const script = loadAddOn({ code: readFileSync(BUILT, 'utf8'), workbook, user: workbook.owner, limit: NO_LIMIT });
  const ask =
    <Answer>(name: keyof Department) =>
    (...given: unknown[]) =>
      script.call(name, given) as Answer;
  return {
    addFile: ask('addFile'),
    leaveOut: ask('leaveOut'),
    stack: ask('stack'),
    writeBook: ask('writeBook'),
    printed: ask('printed'),
    csv: ask('csv'),
    longTable: ask('longTable'),
    longRowsOf: ask('longRowsOf'),
    longCsvHead: ask('longCsvHead'),
    longCsvOf: ask('longCsvOf'),
  };
}
