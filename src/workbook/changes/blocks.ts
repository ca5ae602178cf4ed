// Cells of a tab as few rectangles, each one write.

export interface CellAt<Value> {
  row: number;
  column: number;
  value: Value;
}

export interface Block<Value> {
  /** From 1. */
  row: number;
  column: number;
  values: Value[][];
}

/** More calls on one tab would be felt: then a rectangle over all of a column's cells is written, with what stands between. */
const MOST_BLOCKS = 8;

const byPlace = <Value>(one: CellAt<Value>, other: CellAt<Value>) => one.column - other.column || one.row - other.row;

/** Below each other without a gap. */
function runsIn<Value>(cells: readonly CellAt<Value>[]): Block<Value>[] {
  const runs: Block<Value>[] = [];
  for (const { row, column, value } of cells.slice().sort(byPlace)) {
    const last = runs[runs.length - 1];
    if (last && last.column === column && last.row + last.values.length === row) last.values.push([value]);
    else runs.push({ row, column, values: [[value]] });
  }
  return runs;
}

/** Neighbours of the same rows are one. */
function joined<Value>(runs: readonly Block<Value>[]): Block<Value>[] {
  const blocks: Block<Value>[] = [];
  for (const run of runs) {
    const left = blocks.filter(
      ({ row, column, values }) =>
        row === run.row && values.length === run.values.length && column + (values[0] as Value[]).length === run.column,
    )[0];
    if (left) left.values.forEach((values, index) => void values.push(...(run.values[index] as Value[])));
    else blocks.push({ ...run, values: run.values.map((values) => values.slice()) });
  }
  return blocks;
}

/** `between`: how a cell that is not among these is written to stay what it is. */
export function blocksOf<Value>(
  cells: readonly CellAt<Value>[],
  between: (row: number, column: number) => Value,
): Block<Value>[] {
  const blocks = joined(runsIn(cells));
  if (blocks.length <= MOST_BLOCKS) return blocks;
  const filled = new Map(cells.map((cell) => [`${cell.column} ${cell.row}`, cell]));
  const whole: CellAt<Value>[] = [];
  for (const column of new Set(cells.map((cell) => cell.column))) {
    const rows = cells.filter((cell) => cell.column === column).map(({ row }) => row);
    for (let row = Math.min(...rows); row <= Math.max(...rows); row += 1)
      whole.push(filled.get(`${column} ${row}`) ?? { row, column, value: between(row, column) });
  }
  return joined(runsIn(whole));
}
