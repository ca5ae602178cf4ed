// What a formula reads, told by its text alone.

import { withoutNames } from '../workbook/formulas/defined-names.ts';
import { mapReferences } from '../workbook/formulas/formula-references.ts';
import type { Area, Sheet, Workbook } from '../workbook/workbook.ts';
import { engineFormula } from './engine-formula.ts';

export interface FormulaReads {
  /** As the engine takes it. */
  text: string;
  reads: { sheetId: number; area: Area }[];
  /** Its value changes by itself: the time, or chance. */
  isVolatile: boolean;
  /** It may read what its text does not name, or how other cells came to their values. */
  isOpen: boolean;
}

const texts = /"(?:[^"]|"")*"|'(?:[^']|'')*'/g;
const volatile = /\b(NOW|TODAY|RAND|RANDBETWEEN|RANDARRAY)\s*\(/i;
const looksElsewhere = /\b(OFFSET|INDIRECT|CELL|FORMULATEXT|ISFORMULA|SUBTOTAL|AGGREGATE)\s*\(/i;

/** Without calculating anything: a formula that looks elsewhere by what it computes is `isOpen`, and may read any cell. */
export function readsOf(formula: string, workbook: Workbook, sheet: Sheet): FormulaReads {
  const reader = { sheetId: sheet.id, row: 0, column: 0, reads: [] as FormulaReads['reads'] };
  const text = engineFormula(formula, workbook, sheet, reader);
  // A colon between anything but addresses makes a range whose corners are not known: A1:INDEX(B:B,3).
  const code = mapReferences(withoutNames(formula, workbook, sheet), () => null).replace(texts, '""');
  const isOpen = looksElsewhere.test(code) || code.includes(':');
  return { text, reads: reader.reads, isVolatile: volatile.test(code), isOpen };
}
