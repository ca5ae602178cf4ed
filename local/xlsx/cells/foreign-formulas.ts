// Formulas that read what is not here: other files, and tables. Their last values count, as other programs show them.

import type { Cell } from '../../workbook/workbook.ts';

/** Files are numbered where they are read, e.g. `[1]Sheet1!B3`. */
const otherFile = /'[^']*\[\d+\](?:[^']|'')*'!|\[\d+\][^\s'"!]*!/;
/** `Table1[[#This Row],[steps]]` */
const table = /[\p{L}\p{N}_]\[[^\]]/u;
const texts = /"(?:[^"]|"")*"/g;
const names = /'(?:[^']|'')*'/g;

function isForeign(formula: string): boolean {
  const code = formula.replace(texts, '""');
  return otherFile.test(code) || table.test(code.replace(names, '""'));
}

/** The cell as its value, with the formula told in its note where it has none. One without a value stays a formula: it shows what is wrong. */
export function withoutForeign({ formula, ...cell }: Cell): Cell {
  if (formula === undefined) return cell;
  const hasValue = cell.value !== null && typeof cell.value !== 'object';
  return hasValue && isForeign(formula) ? { note: noteOf(formula), ...cell } : { ...cell, formula };
}

function noteOf(formula: string): string {
  return `สูตรเดิมในไฟล์คำนวณที่นี่ไม่ได้ จึงแสดงค่าล่าสุด / This formula of the file cannot be calculated here, so that its last value is shown: ${formula}`;
}
