// Calculates the formulas of a workbook, and formulas typed by themselves, with Univer's engine.

import type { CustomFunction } from './calculate/custom-functions.ts';
import { place } from './calculate/custom-functions.ts';
import { unit } from './calculate/engine.ts';
import { engineFormula } from './calculate/engine-formula.ts';
import { resultOf } from './calculate/result-of.ts';
import { formulasOf, writeResults } from './calculate/results.ts';
import { withResults } from './calculate/run.ts';
import { sheetByName } from './workbook/cells.ts';
import { sizeOf } from './workbook/grid-size.ts';
import type { Value, Workbook } from './workbook/workbook.ts';

export type { CustomFunction };

/** Sets the value of every formula cell, and of the cells that formulas spill into. Without a formula nothing is loaded. */
export async function calculate(workbook: Workbook, customFunctions: Record<string, CustomFunction>): Promise<void> {
  const formulas = formulasOf(workbook);
  if (formulas.length === 0) {
    writeResults(workbook, null, null, null);
    return;
  }
  await withResults(workbook, customFunctions, { formulas, part: null }, (engine, calculation) =>
    writeResults(workbook, engine, calculation, null),
  );
}

/** The 2-D result of a formula as if it stood alone, below and to the right of all data of a tab. The workbook stays as it is. */
export async function evaluate(
  workbook: Workbook,
  formula: string,
  tab: string | null,
  customFunctions: Record<string, CustomFunction>,
): Promise<Value[][]> {
  const sheet = tab === null ? workbook.sheets[0] : sheetByName(workbook, tab);
  if (!sheet) return [[{ error: '#REF!', message: `No such tab: ${tab}` }]];
  const text = formula.startsWith('=') ? formula : `=${formula}`;
  const { rowCount, columnCount } = sizeOf(sheet);
  const wanted = { formulas: [...formulasOf(workbook), text], part: null };
  return withResults(workbook, customFunctions, wanted, (engine, { errors }) => {
    engine.runtime.setCurrent(rowCount, columnCount, rowCount + 1, columnCount + 1, String(sheet.id), unit);
    const values = resultOf(engine, engineFormula(text, workbook, sheet));
    const only = values.length === 1 && values[0]?.length === 1 ? values[0][0] : null;
    const error = errors.get(place(sheet.id, rowCount, columnCount));
    return error && isError(only, error.error) ? [[error]] : values;
  });
}

function isError(value: Value | undefined, code: string): boolean {
  return value !== null && typeof value === 'object' && value.error === code;
}
