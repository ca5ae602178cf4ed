// Runs Univer's engine over a workbook: all formulas in the order of their dependencies, until no spilled array changes them.

import type { ICellData, IRange, Nullable, ObjectMatrix } from '@univerjs/core';
import type {
  BaseReferenceObject,
  BaseValueObject,
  ErrorType as FormulaError,
  FunctionVariantType,
} from '@univerjs/engine-formula';
import type { Workbook } from '../workbook/workbook.ts';
import { circular, type Reader } from './circular.ts';
import { type Calculation, type CustomFunction, place, registerNames } from './custom-functions.ts';
import { dataset, type Part } from './dataset.ts';
import { type Engine, engine as loadEngine, unit } from './engine.ts';
import { setResult } from './set-result.ts';
import { errorValue } from './values.ts';

/** What a sheet's formulas came to. */
export interface SheetResults {
  /** The cells of the formulas themselves. */
  cells: ObjectMatrix<Nullable<ICellData>>;
  /** By the row and column of a formula that spilled: over which cells. */
  spills: Record<number, Record<number, IRange>>;
  spilled: ObjectMatrix<Nullable<ICellData>>;
}

/** Each pass settles one more array that depends on a spilled array; deeper chains than this stay as they are. */
const mostPasses = 6;

const nothing = (): Calculation => ({
  workbook: {} as Workbook,
  functions: new Map(),
  errors: new Map(),
  staying: new Set(),
});

let current = nothing();
let turn: Promise<unknown> = Promise.resolve();

export interface Wanted {
  /** Those that are calculated, or looked at by `read`: their functions are made known. */
  formulas: string[];
  /** Null: all of the workbook. */
  part: Part | null;
  /** Which formulas stand on circles, where a part does not show it. */
  circles?: (engine: Engine) => Iterable<Reader>;
}

/** Calculates, and lets `read` look at the engine before the next calculation has it. There is one engine: all wait their turn. */
export function withResults<Result>(
  workbook: Workbook,
  customFunctions: Record<string, CustomFunction>,
  { formulas, part, circles }: Wanted,
  read: (engine: Engine, calculation: Calculation) => Result,
): Promise<Result> {
  const result = turn.then(async () => {
    const engine = await loadEngine();
    current = { ...nothing(), workbook, functions: byCapitals(customFunctions) };
    for (const formula of [...formulas, ...(workbook.names ?? []).map((name) => name.formula)])
      registerNames(engine, formula, () => current);
    const { config, readers } = dataset(engine, current, part);
    engine.config.load(config);
    engine.runtime.reset();
    if (readers.length > 0) await settle(engine, new Set(Array.from(circles?.(engine) ?? circular(readers), placeOf)));
    const answer = read(engine, current);
    forget(engine);
    return answer;
  });
  turn = result.catch(() => undefined);
  return result;
}

/** What the last run left in the engine for a sheet; empty where it calculated nothing there. */
export function resultsOf(engine: Engine, sheetId: number): SheetResults {
  const { unitData, arrayFormulaRange, arrayFormulaCellData } = engine.runtime.getAllRuntimeData();
  const { ObjectMatrix } = engine.core;
  return {
    cells: unitData[unit]?.[sheetId] ?? new ObjectMatrix(),
    spilled: arrayFormulaCellData[unit]?.[sheetId] ?? new ObjectMatrix(),
    spills: arrayFormulaRange[unit]?.[sheetId] ?? {},
  };
}

function placeOf({ sheetId, row, column }: Reader): string {
  return place(sheetId, row, column);
}

function byCapitals(functions: Record<string, CustomFunction>): Map<string, CustomFunction> {
  return new Map(Object.entries(functions).map(([name, custom]) => [name.toUpperCase(), custom]));
}

async function settle(engine: Engine, circles: Set<string>): Promise<void> {
  let before = '';
  for (let pass = 0; pass < mostPasses; pass += 1) {
    await calculateOnce(engine, circles);
    const { arrayFormulaRange, arrayFormulaCellData } = engine.runtime.getAllRuntimeData();
    const hasSpills = Object.values(arrayFormulaRange[unit] ?? {}).some(
      (spills) => Object.keys(spills ?? {}).length > 0,
    );
    if (!hasSpills) return;
    const after = JSON.stringify([arrayFormulaRange, arrayFormulaCellData]);
    if (after === before) return;
    before = after;
  }
}

async function calculateOnce(engine: Engine, circles: Set<string>): Promise<void> {
  const { runtime, formula } = engine;
  formula.FORMULA_REF_TO_ARRAY_CACHE.clear();
  const trees = await engine.dependencies.generate();
  const isCircular = (tree: (typeof trees)[number]) => circles.has(place(tree.subUnitId, tree.row, tree.column));
  // The engine lists what is to be calculated last first. Circles come before all, so that what depends on them shows their error.
  const ordered = [...trees.filter(isCircular), ...trees.filter((tree) => !isCircular(tree)).reverse()];
  for (const tree of ordered) {
    const { row, column, rowCount, columnCount, subUnitId, unitId } = tree;
    runtime.setCurrent(row, column, rowCount, columnCount, subUnitId, unitId);
    if (isCircular(tree)) {
      current.errors.set(place(subUnitId, row, column), errorValue(formula.ErrorType.CYCLE));
      runtime.setRuntimeData(formula.ErrorValueObject.create(formula.ErrorType.REF));
    } else {
      const value = calculateCell(engine, tree.formula, tree.refOffsetX, tree.refOffsetY);
      setResult(engine, value, { sheetId: subUnitId, row, column }, current.errors);
    }
  }
}

function calculateCell(engine: Engine, text: string, offsetX: number, offsetY: number): FunctionVariantType {
  const { formula } = engine;
  const node = engine.parse(text);
  if (!node) return formula.ErrorValueObject.create(formula.ErrorType.ERROR);
  const result = engine.execute(node, offsetX, offsetY);
  // Read now: the engine itself would write a reference to a blank cell as 0.
  const value = result.isReferenceObject() ? (result as BaseReferenceObject).toArrayValueObject(false) : result;
  node.resetCalculationState();
  return googles(engine, value);
}

/** An error that Google has not is the one that it has, for whoever reads the cell. */
function googles({ formula }: Engine, value: FunctionVariantType): FunctionVariantType {
  if (value.isReferenceObject() || !(value as BaseValueObject).isError()) return value;
  const own = String((value as BaseValueObject).getValue());
  const { error } = errorValue(own);
  return error === own ? value : formula.ErrorValueObject.create(error as FormulaError);
}

/** The engine keeps what it has read until it is told otherwise. */
function forget(engine: Engine): void {
  engine.formula.FORMULA_REF_TO_ARRAY_CACHE.clear();
  engine.formula.CELL_INVERTED_INDEX_CACHE.clear();
  engine.runtime.reset();
  current = nothing();
}
