// A formula without what is only Google's way to write.
import { withoutNames } from '../workbook/formulas/defined-names.ts';
import { mapReferences, type Reference } from '../workbook/formulas/formula-references.ts';
import { sizeOf } from '../workbook/grid-size.ts';
import type { Area, Sheet, Workbook } from '../workbook/workbook.ts';
import type { Reader } from './circular.ts';

/**
 * With names put in as what they stand for, numbers written plainly, open ranges (A2:A) closed at the end of the grid, and references to tabs that do not exist as `#REF!`.
 * What it reads is added to `reader`.
 */
export function engineFormula(formula: string, workbook: Workbook, sheet: Sheet, reader?: Reader): string {
  return mapReferences(withPlainNumbers(withoutNames(formula, workbook, sheet)), (reference) => {
    const target = reference.sheet === null ? sheet : findSheet(workbook, reference.sheet);
    if (!target) return null;
    const isNamedExactly = reference.sheet === null || reference.sheet === target.name;
    const named = isNamedExactly ? reference : { ...reference, sheet: target.name };
    const full = isOpen(named) ? closed(named, sizeOf(target)) : named;
    reader?.reads.push({ sheetId: target.id, area: areaOf(full) });
    return full;
  });
}

const words =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|[\p{L}_$\\][\p{L}\p{M}\p{N}_.$\\]*|(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?(?![\p{L}\p{N}_.!])/giu;

/** The engine knows 2 and not 2.0. */
function withPlainNumbers(formula: string): string {
  return formula.replace(words, (word) => (/^[\d.]/.test(word) ? String(Number(word)) : word));
}

function areaOf({ from, to }: Reference): Area {
  const [top = 0, bottom = 0] = [from.row ?? 0, (to ?? from).row ?? 0].sort((a, b) => a - b);
  const [left = 0, right = 0] = [from.column ?? 0, (to ?? from).column ?? 0].sort((a, b) => a - b);
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

/** As Google, without regard to case. */
function findSheet(workbook: Workbook, name: string): Sheet | undefined {
  return workbook.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
}

function isOpen({ from, to }: Reference): boolean {
  return to !== null && [from.row, from.column, to.row, to.column].includes(null);
}

function closed(reference: Reference, size: { rowCount: number; columnCount: number }): Reference {
  const { from, to } = reference;
  if (!to) return reference;
  const rows = span(from.row, to.row, size.rowCount);
  const columns = span(from.column, to.column, size.columnCount);
  const fixed = { rowFixed: false, columnFixed: false };
  return {
    ...reference,
    from: { row: rows.first, column: columns.first, ...fixed },
    to: { row: rows.last, column: columns.last, ...fixed },
  };
}

/** The number that is written is the start, on whichever side of the colon it stands. */
function span(from: number | null, to: number | null, count: number): { first: number; last: number } {
  if (from !== null && to !== null) return { first: from, last: to };
  return { first: from ?? to ?? 0, last: count - 1 };
}
