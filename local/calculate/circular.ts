// Which formulas depend on themselves.

import type { Area } from '../workbook/workbook.ts';

/** A formula: where it stands, and what it reads. */
export interface Reader {
  sheetId: number;
  row: number;
  column: number;
  reads: { sheetId: number; area: Area }[];
}

/** Those that stand on a circle. The engine's own search for circles misses most of them. */
export function circular(formulas: Reader[]): Set<Reader> {
  const left = new Set(formulas);
  const { reads, readBy } = links(formulas);
  // What is left stands on a circle, or between two.
  peel(left, reads);
  peel(left, readBy);
  return new Set([...left].filter((formula) => reachesItself(formula, left, reads)));
}

function reachesItself(formula: Reader, among: ReadonlySet<Reader>, next: ReadonlyMap<Reader, Reader[]>): boolean {
  const seen = new Set<Reader>();
  const waiting = [formula];
  for (let at = waiting.pop(); at; at = waiting.pop()) {
    for (const other of next.get(at) ?? []) {
      if (other === formula) return true;
      if (!among.has(other) || seen.has(other)) continue;
      seen.add(other);
      waiting.push(other);
    }
  }
  return false;
}

/** Which formulas each reads, and by which it is read. */
export function links<Formula extends Reader>(
  formulas: Formula[],
): Record<'reads' | 'readBy', Map<Formula, Formula[]>> {
  const reads = new Map<Formula, Formula[]>();
  const readBy = new Map<Formula, Formula[]>(formulas.map((formula) => [formula, []]));
  const index = indexByRow(formulas);
  for (const formula of formulas) {
    const others = formula.reads.flatMap(({ sheetId, area }) => within(index.get(sheetId), area));
    reads.set(formula, others);
    for (const other of others) readBy.get(other)?.push(formula);
  }
  return { reads, readBy };
}

/** Takes away, again and again, what leads to nothing that is left. */
function peel(left: Set<Reader>, next: Map<Reader, Reader[]>): void {
  for (let size = -1; size !== left.size; ) {
    size = left.size;
    for (const formula of left) {
      if (!next.get(formula)?.some((other) => left.has(other))) left.delete(formula);
    }
  }
}

type Rows<Formula> = Map<number, Formula[]>;

function indexByRow<Formula extends Reader>(formulas: Formula[]): Map<number, Rows<Formula>> {
  const sheets = new Map<number, Rows<Formula>>();
  for (const formula of formulas) {
    const rows: Rows<Formula> = sheets.get(formula.sheetId) ?? new Map();
    sheets.set(formula.sheetId, rows);
    const row = rows.get(formula.row);
    if (row) row.push(formula);
    else rows.set(formula.row, [formula]);
  }
  return sheets;
}

function within<Formula extends Reader>(rows: Rows<Formula> | undefined, area: Area): Formula[] {
  if (!rows) return [];
  const isNear = ({ row, column }: Reader) =>
    row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;
  if (area.rows === 1) return (rows.get(area.row) ?? []).filter(isNear);
  return [...rows.values()].flatMap((row) => row.filter(isNear));
}
