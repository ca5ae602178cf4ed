// Formulas that read other files, or tables that the file does not hold any more: their last values count, as other programs show them.

import type { Cell } from '../../workbook/workbook.ts';
import type { TabNames } from './tab-names.ts';

/** The cell as its value, with the formula told in its note where it has none. One without a value stays a formula: it shows what is wrong. */
export function withoutForeign({ formula, ...cell }: Cell, tabs: TabNames): Cell {
  if (formula === undefined) return cell;
  const hasValue = cell.value !== null && typeof cell.value !== 'object';
  return hasValue && !tabs.holds(formula) ? { note: noteOf(formula), ...cell } : { ...cell, formula };
}

function noteOf(formula: string): string {
  return `สูตรเดิมในไฟล์คำนวณที่นี่ไม่ได้ จึงแสดงค่าล่าสุด / This formula of the file cannot be calculated here, so that its last value is shown: ${formula}`;
}
