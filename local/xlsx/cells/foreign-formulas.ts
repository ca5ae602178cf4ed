// Formulas that read other files, or tables, that the file does not hold: their last values count, and other programs are told of them.

import type { Cell } from '../../workbook/workbook.ts';
import type { TabNames } from './tab-names.ts';

/**
 * The cell with the formula told in its note where a file of ours will have its value alone: Excel calls a file broken for such a formula. Here
 * both stay.
 */
export function withForeignTold(cell: Cell, tabs: TabNames): Cell {
  const { formula, value } = cell;
  const hasValue = value !== null && typeof value !== 'object';
  return formula !== undefined && hasValue && !tabs.holds(formula) ? { note: noteOf(formula), ...cell } : cell;
}

function noteOf(formula: string): string {
  return `สูตรเดิมในไฟล์คำนวณที่นี่ไม่ได้ จึงแสดงค่าล่าสุด / This formula of the file cannot be calculated here, so that its last value is shown: ${formula}`;
}
