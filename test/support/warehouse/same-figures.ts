// The warehouse's tables and the domain's figures of the same country, line by line.
import { expect } from 'vitest';
import type { Connection } from '../../../warehouse/duckdb/database';
import { rowsOf } from '../../../warehouse/duckdb/warehouse';
import type { HandedIn } from './arbitrary-country';
import { amounts, comparison, completenessOf, progress, type Row, targets } from './domain-figures';

/** What names a line; all else of it are figures. */
const NAMES = ['level', 'fiscalYear', 'round', 'indicator', 'region', 'province', 'district', 'step'];

/** Without what names nobody: a place in which there is nothing is counted by one side and not by the other. */
function lines(rows: readonly Row[], columns: readonly string[]): string[] {
  const figures = columns.filter((name) => !NAMES.includes(name));
  return rows
    .filter((row) => figures.some((name) => row[name]))
    .map((row) => JSON.stringify(Object.fromEntries(columns.map((name) => [name, row[name]]))))
    .sort();
}

const FIGURES = { progress, completeness: completenessOf, comparison, targets, amounts };

export const TABLES = Object.keys(FIGURES) as (keyof typeof FIGURES)[];

/** Names the tables that held anything. */
export async function expectFiguresOf(country: readonly HandedIn[], warehouse: Connection): Promise<string[]> {
  const filled: string[] = [];
  for (const table of TABLES) {
    const expected = FIGURES[table](country);
    const columns = Object.keys(expected[0] ?? {});
    const rows = await rowsOf<Row>(warehouse, table);
    // Since when there is one is asked of each LAO: the domain counts it as an amount alone.
    const asked = rows.filter(({ indicator }) => table !== 'completeness' || indicator !== 'fund');
    expect(lines(asked, columns), table).toEqual(lines(expected, columns));
    if (expected.length) filled.push(table);
  }
  return filled;
}
