// Which conditional formats apply: their formulas calculated as if each stood in a column of its own beside the cell.

import { calculate } from '../calculate.ts';
import { lastRow } from '../workbook/cells.ts';
import { moveRelative } from '../workbook/formula-references.ts';
import type { Cell, ConditionalFormat, Sheet, Workbook } from '../workbook/workbook.ts';
import type { CustomFunction } from './custom-functions.ts';

type Look = ConditionalFormat['style'];

/** By `row:column`, from 0. */
export type Looks = ReadonlyMap<string, Look>;

/** One format at one cell, and where its formula is calculated. */
interface Question {
  format: ConditionalFormat;
  row: number;
  column: number;
  scratch: number;
}

export const lookKey = (row: number, column: number) => `${row}:${column}`;

/** Rows below the last value are left as they are: nobody looks at thousands of blank ones. */
function questionsOf(sheet: Sheet, used: number): Question[] {
  const scratch = new Map<number, number>();
  const questions: Question[] = [];
  for (const format of sheet.conditionalFormats) {
    if (format.criteria !== 'CUSTOM_FORMULA') continue;
    for (const area of format.areas) {
      for (let row = area.row; row < Math.min(area.row + area.rows, used); row++) {
        for (let column = area.column; column < area.column + area.columns; column++) {
          const next = scratch.get(row) ?? 0;
          scratch.set(row, next + 1);
          questions.push({ format, row, column, scratch: sheet.columnCount + next });
        }
      }
    }
  }
  return questions;
}

function formulaAt({ format, row, column }: Question): string {
  const [first] = format.areas;
  const formula = String(format.values[0] ?? '');
  const text = formula.startsWith('=') ? formula : `=${formula}`;
  return moveRelative(text, row - (first?.row ?? 0), column - (first?.column ?? 0));
}

/** The number format stays: by it a formula knows a date from a number. */
function withoutFormula(cell: Cell | undefined): Cell | undefined {
  if (!cell) return undefined;
  const { value, numberFormat } = cell;
  return numberFormat === undefined ? { value } : { value, numberFormat };
}

/** The values as they are now: nothing of them is calculated again. */
function scratchSheet(sheet: Sheet, questions: readonly Question[]): Sheet {
  const cells = sheet.cells.map((row) => row?.map(withoutFormula) ?? []);
  for (const question of questions) {
    cells[question.row] ??= [];
    (cells[question.row] as Cell[])[question.scratch] = { value: null, formula: formulaAt(question) };
  }
  const columnCount = Math.max(...questions.map(({ scratch }) => scratch + 1), sheet.columnCount);
  return { ...sheet, cells, columnCount };
}

/** The first format that applies to a cell wins, as in Google. */
export async function conditionalLooks(
  workbook: Workbook,
  sheet: Sheet,
  customFunctions: Record<string, CustomFunction>,
): Promise<Looks> {
  const questions = questionsOf(sheet, lastRow(sheet));
  const looks = new Map<string, Look>();
  if (questions.length === 0) return looks;
  const asked = scratchSheet(sheet, questions);
  const others = workbook.sheets.map((other) => ({
    ...other,
    cells: other.cells.map((row) => row?.map(withoutFormula)),
  }));
  const sheets = others.map((other) => (other.id === sheet.id ? asked : other)) as Sheet[];
  await calculate({ ...workbook, sheets }, customFunctions);
  for (const { format, row, column, scratch } of questions) {
    const applies = asked.cells[row]?.[scratch]?.value;
    const key = lookKey(row, column);
    if ((applies === true || (typeof applies === 'number' && applies !== 0)) && !looks.has(key))
      looks.set(key, format.style);
  }
  return looks;
}
