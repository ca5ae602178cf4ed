// A filter of one's own: which values of which columns are hidden, and so which rows.

import { changeOf, type MovedLines } from '../../workbook/lines/moved-lines.ts';
import type { Area } from '../../workbook/workbook.ts';

/** Texts that are not shown, by column: what is typed anew is seen. */
export type Conditions = ReadonlyMap<number, ReadonlySet<string>>;

export interface Rows {
  first: number;
  /** Exclusive. */
  end: number;
}

type TextOf = (row: number, column: number) => string;

/** Of the rows from `first` to before `end`: those with a hidden text in any of the columns. */
export function hiddenRows(conditions: Conditions, { first, end }: Rows, text: TextOf): Set<number> {
  const hidden = new Set<number>();
  for (let row = first; row < end; row++) {
    for (const [column, texts] of conditions) if (texts.has(text(row, column))) hidden.add(row);
  }
  return hidden;
}

/** With how many rows have it; those that other columns' conditions hide are left out. In the order of numbers, then of words. */
export function valuesOf(
  conditions: Conditions,
  column: number,
  rows: Rows,
  text: TextOf,
): [text: string, count: number][] {
  const others = new Map([...conditions].filter(([other]) => other !== column));
  const hidden = hiddenRows(others, rows, text);
  const counts = new Map<string, number>();
  for (let row = rows.first; row < rows.end; row++) {
    if (!hidden.has(row)) counts.set(text(row, column), (counts.get(text(row, column)) ?? 0) + 1);
  }
  const collator = new Intl.Collator('th', { numeric: true });
  return [...counts].sort(([a], [b]) => (a === '' ? 1 : b === '' ? -1 : collator.compare(a, b)));
}

/** A column that was deleted hides nothing any more. */
export function followConditions(conditions: Conditions, moved: MovedLines): Conditions {
  if (moved.axis === 'row') return conditions;
  const { line } = changeOf(moved);
  return new Map(
    [...conditions].flatMap(([column, texts]) => {
      const target = line(column);
      return target === null ? [] : [[target, texts] as const];
    }),
  );
}

/** The parts of an area that are seen. */
export function seenParts(area: Area, hidden: ReadonlySet<number>): Area[] {
  const parts: Area[] = [];
  for (let row = area.row; row < area.row + area.rows; row++) {
    const part = parts.at(-1);
    if (hidden.has(row)) continue;
    if (part && part.row + part.rows === row) part.rows += 1;
    else parts.push({ ...area, row, rows: 1 });
  }
  return parts;
}
