// The form of July 2556 as it was printed.
import { readFileSync } from 'node:fs';
import type { SummaryLine } from '../../../src/domain/roll-ups/summary';

export interface PublishedCell {
  line: string;
  column: string;
  printed: number;
}

/** As it stands in the file. */
export const PUBLISHED_TEXT = readFileSync(new URL('../../../samples/published-summary.tsv', import.meta.url), 'utf8');
const [header = [], ...lines] = PUBLISHED_TEXT.trimEnd()
  .split(/\r?\n/)
  .map((line) => line.split('\t'));

/** The 120 printed figures; `-` is zero. */
export const PUBLISHED: PublishedCell[] = lines.flatMap(([line = '', ...cells]) =>
  cells.map((cell, index) => ({ line, column: header[index + 1] as string, printed: cell === '-' ? 0 : Number(cell) })),
);

/** What a computed line says in a column of the published form. */
export function figure(line: SummaryLine, column: string): number {
  if (column === 'municipalities' || column === 'SAOs') return line[column];
  const [type, step] = column.split('_step') as ['municipality' | 'SAO', string];
  return line[type].steps[Number(step)] as number;
}

/** The form's misprints: 2 + 2 is not 3 municipalities, and 9 + 17 is not 25. */
export const MISPRINTS = [
  { line: 'เด่นชัย', column: 'municipality_step3', printed: 2, right: 1 },
  { line: 'รวม 8 อำเภอ', column: 'municipality_step3', printed: 9, right: 8 },
];
