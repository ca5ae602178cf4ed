// The country's workbook as a file: its documents on tabs, and the long table below the headings of its own.

import { both } from '../cli/failure.ts';
import type { Workbook } from '../workbook/workbook.ts';
import { writeXlsx } from '../xlsx.ts';
import type { Department, LongRow } from './department.ts';
import { withRows } from './with-rows.ts';

/** A spreadsheet of Google's holds ten million cells, a sheet of Excel's 1,048,576 rows: there is room for no more. */
const MOST_ROWS = 900_000;

function* longRows(department: Department, provinces: number): Iterable<readonly LongRow[]> {
  for (let place = 0; place < provinces; place += 1) yield department.longRowsOf(place);
}

/** Writes into the workbook, which holds nothing yet. */
export async function longBook(workbook: Workbook, department: Department): Promise<Uint8Array> {
  const tab = department.writeBook();
  const { rows, provinces } = department.longTable();
  const bytes = await writeXlsx(workbook);
  if (rows > MOST_ROWS) {
    const [th, en] = [
      `ตาราง "${tab}" มี ${rows} แถว เกินที่ไฟล์นี้รับได้ โปรดใช้ --long FILE.csv`,
      `The table "${tab}" has ${rows} rows, more than this file can hold: use --long FILE.csv.`,
    ];
    process.stderr.write(`${both(en, th)}\n`);
    return bytes;
  }
  const sheet = workbook.sheets.findIndex(({ name }) => name === tab);
  return withRows(bytes, sheet, longRows(department, provinces));
}
