// What an edit costs on the shared sheet with the largest province: 340 LAOs in 25 districts, one edit after the other, as the page sends them.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { recalculate } from '../local/office.ts';
import { serve } from '../local/server.ts';
import type { Workbook } from '../local/workbook/workbook.ts';
import { columnOf, emptyBook, run, tab } from '../test/support/books/office';
import { manyLaos, rosterText } from '../test/support/provinces/many-laos';
import type { Figure } from './figure';

const LAOS = 340;
const DISTRICTS = 25;
const EDITS = 200;

async function largestBook(): Promise<Workbook> {
  const book = emptyBook();
  run(book, 'set-up', { province: 'ใหญ่', year: 2556, roster: rosterText(manyLaos(LAOS, DISTRICTS)) });
  await recalculate(book);
  return book;
}

function poster(address: string): (path: string, data: unknown) => Promise<unknown> {
  return async (path, data) => {
    const response = await fetch(new URL(path, address), { method: 'POST', body: JSON.stringify(data) });
    return response.json();
  };
}

/** Milliseconds of each of so many edits, typed all over the districts. */
async function timesOf(book: Workbook, address: string): Promise<number[]> {
  const post = poster(address);
  const tabs = Array.from({ length: DISTRICTS }, (_, index) => tab(book, `อำเภอ${index + 1}`));
  const times: number[] = [];
  for (let edit = 0; edit < EDITS; edit++) {
    const sheet = tabs[edit % DISTRICTS] as (typeof tabs)[0];
    const column = columnOf(sheet, 'รอบ 1 ก.ค. 2556');
    const start = performance.now();
    const answer = await post(`/edit?as=${book.owner}`, {
      sheetId: sheet.id,
      row: 2 + (edit % 9),
      column,
      block: [[String(edit % 6)]],
    });
    times.push(performance.now() - start);
    if (!(answer as { done: boolean }).done) throw new Error(`refused: ${JSON.stringify(answer)}`);
  }
  return times;
}

const sum = (times: readonly number[]) => times.reduce((all, time) => all + time, 0);

export async function editFigures(): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'khanton-bench-'));
  const book = await largestBook();

  const serving = await serve({ workbook: book, path: join(folder, 'book.xlsx'), port: 18_700, patience: 60_000 });
  try {
    await (await fetch(new URL('/state', serving.address))).json();

    const before = process.cpuUsage();
    const times = await timesOf(book, serving.address);

    const { user, system } = process.cpuUsage(before);
    const sorted = [...times].sort((one, other) => one - other);
    return [
      {
        name: 'edits, 25 districts',
        value: EDITS / (sum(times) / 1000),
        unit: 'a second',
        aim: '20 or more',
        before: 3,
      },
      { name: 'the first edit', value: times[0] ?? 0, unit: 'ms' },
      { name: 'the slowest edit after it', value: Math.max(...times.slice(1)), unit: 'ms' },
      { name: 'the median edit', value: sorted[EDITS / 2] ?? 0, unit: 'ms', before: 309 },
      { name: 'processor time of an edit, saving included', value: (user + system) / 1000 / EDITS, unit: 'ms' },
    ];
  } finally {
    await serving.stop();
    rmSync(folder, { recursive: true });
  }
}
