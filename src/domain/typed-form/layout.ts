// Where a form's columns stand: by the names in its header, by the words above them, or, where there are none, by the order that the form always has.
import { type CellValue, foundText } from '../measures/step';
import { type FormColumn, LABEL_COLUMN } from './columns';
import { readFigure } from './figure';
import { figureSaid, headingTexts } from './heading-words';
import type { LabelReader } from './label';

export type Grid = readonly (readonly CellValue[])[];

/** Indices of columns and rows. */
export interface Layout {
  label: number;
  /** In the order of the form's columns. */
  figures: number[];
  /** The first row below the headings. */
  from: number;
}

/** Why no columns could be found. `row` counts from 1. */
export type LayoutProblem =
  | { problem: 'no-line' }
  /** Of a header that names the columns, by their ids or in words: those that it does not name exactly once. */
  | { problem: 'header'; row: number; columns: string[]; isWorded: boolean };

const nameIn = (cell: CellValue) => (typeof cell === 'string' ? cell.trim() : '');

function namedLayout(header: readonly CellValue[], row: number, ids: readonly string[]): Layout | LayoutProblem {
  const names = header.map(nameIn);
  const wanted = [LABEL_COLUMN, ...ids];
  const columns = wanted.filter((id) => names.indexOf(id) < 0 || names.indexOf(id) !== names.lastIndexOf(id));
  if (columns.length) return { problem: 'header', row: row + 1, columns, isWorded: false };
  const [label, ...figures] = wanted.map((id) => names.indexOf(id));
  return { label: label as number, figures, from: row + 1 };
}

/** The column that names the most lines; -1 where none does. */
function labelColumn(grid: Grid, read: LabelReader): number {
  const lines: number[] = [];
  for (const row of grid) {
    row.forEach((cell, column) => {
      const { kind } = read(cell);
      if (kind === 'district' || kind === 'total') lines[column] = (lines[column] || 0) + 1;
    });
  }
  return lines.reduce((best, count, column) => (count > (lines[best] || 0) ? column : best), -1);
}

/** The first row with a known name; or one with an unknown name above it, whose numbers of LAOs are counts, not words. */
function firstLine(grid: Grid, read: LabelReader, label: number): number {
  return grid.findIndex((row) => {
    const { kind } = read(row[label]);
    if (kind !== 'unknown') return kind === 'district' || kind === 'total';
    const numbers = [row[label + 1], row[label + 2]].map(readFigure);
    return numbers.every(({ count }) => count !== null) && numbers.some(({ text }) => text !== '');
  });
}

/** Rows with one text are titles. */
const isHeading = (row: readonly CellValue[]) => row.filter((cell) => foundText(cell).trim() !== '').length > 1;

/** `above`: the rows above the first line. */
function wordedLayout(
  above: Grid,
  { label, from }: Pick<Layout, 'label' | 'from'>,
  columns: readonly FormColumn[],
): Layout | LayoutProblem {
  const headings = headingTexts(above.filter(isHeading).map((row) => row.map((cell) => foundText(cell))));
  const width = Math.max(0, ...headings.map((row) => row.length));
  const said = Array.from({ length: width }, (_, column) => (column === label ? null : figureSaid(headings, column)));
  const found = columns.map(({ type, step }) =>
    said
      .map((figure, index) => (figure && figure.type === type && figure.step === step ? index : -1))
      .filter((index) => index >= 0),
  );
  const usual = columns.map((_, index) => label + 1 + index);
  const isUsual = found.every((at, index) => !at.length || at[0] === usual[index]);
  const lacks = found.map((at, index) => (at.length === 1 ? null : (columns[index] as FormColumn).id));
  if (lacks.every((id) => id === null)) return { label, figures: found.map(([at]) => at as number), from };
  if (isUsual && found.every((at) => at.length < 2)) return { label, figures: usual, from };
  const row = above.length - above.slice().reverse().findIndex(isHeading);
  return { problem: 'header', row, columns: lacks.filter((id): id is string => id !== null), isWorded: true };
}

/** Where the form's columns and rows lie in what was typed; or why that cannot be told. */
export function findLayout(grid: Grid, read: LabelReader, columns: readonly FormColumn[]): Layout | LayoutProblem {
  const ids = columns.map(({ id }) => id);
  const header = grid.findIndex((row) => row.some((cell) => ids.indexOf(nameIn(cell)) >= 0));
  if (header >= 0) return namedLayout(grid[header] as readonly CellValue[], header, ids);
  const label = labelColumn(grid, read);
  if (label < 0) return { problem: 'no-line' };
  const from = firstLine(grid, read, label);
  return wordedLayout(grid.slice(0, Math.max(from, 0)), { label, from }, columns);
}
