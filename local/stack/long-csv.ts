// The long table as a file of its own, for programs that hold more rows than a sheet.
import type { Department } from './department.ts';

/** Province by province: no text holds all of it. */
export function longCsv(department: Department): Uint8Array {
  const { provinces } = department.longTable();
  const bytes = [Buffer.from(department.longCsvHead())];
  for (let place = 0; place < provinces; place += 1) bytes.push(Buffer.from(department.longCsvOf(place)));
  return Buffer.concat(bytes);
}
