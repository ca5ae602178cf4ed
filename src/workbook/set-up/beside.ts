// Blocks of rows that stand side by side under one row of headers, each its own.
import type { RowValues } from '../ensure/tab-content';

/** Row by row. */
export function beside(...blocks: readonly RowValues[][]): RowValues[] {
  const rows = Math.max(...blocks.map(({ length }) => length));
  return Array.from({ length: rows }, (_, index) => Object.assign({}, ...blocks.map((block) => block[index])));
}
