// The workbook that is served where none is named: Phrae province in 2556, with people who are nobody real.

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { newBook } from './new-book.ts';
import { ROOT } from './root.ts';
import type { Workbook } from './workbook/workbook.ts';

const ROSTER = join(ROOT, 'samples/phrae-2556.tsv');

const CLERKS = [
  'เทศบาลเมืองแพร่=phrae-city@khanton.example',
  'เมืองแพร่=mueang-phrae@khanton.example',
  'สูงเม่น=sung-men@khanton.example',
  'เด่นชัย=den-chai@khanton.example',
  'ลอง=long@khanton.example',
  'สอง=song@khanton.example',
  'ร้องกวาง=rong-kwang@khanton.example',
  'วังชิ้น=wang-chin@khanton.example',
  'หนองม่วงไข่=nong-muang-khai@khanton.example',
];

export async function sampleBook(path: string): Promise<Workbook> {
  const { workbook } = await newBook({
    path,
    roster: await readFile(ROSTER, 'utf8'),
    year: 2556,
    province: 'แพร่',
    editors: CLERKS,
    viewers: ['viewer@khanton.example'],
  });
  return workbook;
}
