// Which conditional formats apply: each formula asked at each of its cells, with the values that all other cells have now.

import { moveRelative } from '../workbook/formulas/formula-references.ts';
import { sizeOf } from '../workbook/grid-size.ts';
import type { ConditionalFormat, Sheet, Workbook } from '../workbook/workbook.ts';
import type { CustomFunction } from './custom-functions.ts';
import type { Part } from './dataset.ts';
import { unit } from './engine.ts';
import { type FormulaReads, readsOf } from './formula-reads.ts';
import { resultOf } from './result-of.ts';
import { withResults } from './run.ts';

export type Look = ConditionalFormat['style'];

/** By `row:column`, from 0. */
export type Looks = ReadonlyMap<string, Look>;

/** One format at one cell. */
export interface Question extends FormulaReads {
  sheetId: number;
  row: number;
  column: number;
  style: Look;
  applies: boolean;
}

export const lookKey = (row: number, column: number) => `${row}:${column}`;

/** In the order of the formats. Rows from `used` on are left as they are, for nobody looks at thousands of blank ones; so are columns that the tab has not. */
export function questionsOf(workbook: Workbook, sheet: Sheet, used: number): Question[] {
  const questions: Question[] = [];
  for (const format of sheet.conditionalFormats) {
    if (format.criteria !== 'CUSTOM_FORMULA') continue;
    for (const area of format.areas) {
      for (let row = area.row; row < Math.min(area.row + area.rows, used); row++) {
        const end = Math.min(area.column + area.columns, sheet.columnCount);
        for (let column = area.column; column < end; column++) {
          const reads = readsOf(formulaAt(format, row, column), workbook, sheet);
          questions.push({ ...reads, sheetId: sheet.id, row, column, style: format.style, applies: false });
        }
      }
    }
  }
  return questions;
}

function formulaAt({ areas: [first], values }: ConditionalFormat, row: number, column: number): string {
  const formula = String(values[0] ?? '');
  const text = formula.startsWith('=') ? formula : `=${formula}`;
  return moveRelative(text, row - (first?.row ?? 0), column - (first?.column ?? 0));
}

/** Sets whether each applies. */
export async function answer(
  workbook: Workbook,
  questions: readonly Question[],
  customFunctions: Record<string, CustomFunction>,
): Promise<void> {
  if (questions.length === 0) return;
  const sheets = new Set(questions.flatMap(({ sheetId, reads }) => [sheetId, ...reads.map((read) => read.sheetId)]));
  const part: Part = { formulas: new Set(), sheets, spillAnew: new Set() };
  const formulas = questions.map(({ text }) => text);
  const sizes = new Map(workbook.sheets.map((sheet) => [sheet.id, sizeOf(sheet)]));
  await withResults(workbook, customFunctions, { formulas, part }, (engine) => {
    for (const question of questions) {
      const { sheetId, row, column, text } = question;
      const { rowCount = 0, columnCount = 0 } = sizes.get(sheetId) ?? {};
      engine.runtime.setCurrent(row, column, rowCount, columnCount, String(sheetId), unit);
      const value = resultOf(engine, text)[0]?.[0] ?? null;
      question.applies = value === true || (typeof value === 'number' && value !== 0);
    }
  });
}

/** The first format that applies to a cell wins, as in Google. */
export function looksBy(questions: readonly Question[]): Looks {
  const looks = new Map<string, Look>();
  for (const { row, column, style, applies } of questions) {
    const key = lookKey(row, column);
    if (applies && !looks.has(key)) looks.set(key, style);
  }
  return looks;
}
