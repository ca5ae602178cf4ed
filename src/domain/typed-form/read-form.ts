// Reads a form as somebody typed it: a header row or two, any digits, dashes and blanks for zero, notes around it.
import { type CellValue, foundText } from '../measures/step';
import { type ChangeLine, readChangeLine } from './change-line';
import type { FormColumn } from './columns';
import { type Figure, readFigure } from './figure';
import type { Label, LabelReader } from './label';
import { findLayout, type Grid, type Layout, type LayoutProblem } from './layout';

export interface FormLine {
  /** Row of the grid, from 1. */
  row: number;
  /** As it was typed. */
  name: string;
  label: Label;
  /** Column of the grid, from 1. */
  nameColumn: number;
  /** In the order of the form's columns, each with its column of the grid, from 1. */
  figures: (Figure & { column: number })[];
}

export interface ReadForm {
  /** Every line that says something of a district or of the total, also where the district is not known; none where the comparison came alone. */
  lines: FormLine[];
  /** Of the comparison, where it was typed with the form. */
  changes: ChangeLine[];
}

/** A comparison alone, without the form above it; null where it is none. */
function comparisonAlone(grid: Grid): ReadForm | null {
  const changes = grid.map((cells, index) => readChangeLine(cells, index + 1)).filter((change) => change !== null);
  return changes.length ? { lines: [], changes } : null;
}

/** Or why no line could be found. */
export function readForm(grid: Grid, read: LabelReader, columns: readonly FormColumn[]): ReadForm | LayoutProblem {
  const layout = findLayout(grid, read, columns);
  if ('problem' in layout) return (layout.problem === 'no-line' && comparisonAlone(grid)) || layout;
  const lines: FormLine[] = [];
  const changes: ChangeLine[] = [];
  let below: Label['kind'] = 'heading';
  grid.slice(layout.from).forEach((cells, index) => {
    const row = layout.from + index + 1;
    const change = readChangeLine(cells, row);
    if (change) {
      changes.push(change);
      return;
    }
    const line = readLine(cells, row, layout, read);
    if (says(line, below)) lines.push(line);
    below = line.label.kind;
  });
  return lines.length ? { lines, changes } : { problem: 'no-line' };
}

function readLine(cells: readonly CellValue[], row: number, { label, figures }: Layout, read: LabelReader): FormLine {
  return {
    row,
    name: foundText(cells[label]).trim(),
    label: read(cells[label]),
    nameColumn: label + 1,
    figures: figures.map((column) => ({ ...readFigure(cells[column]), column: column + 1 })),
  };
}

/** Not a blank row, nor headings again at the top of another page (their second row has no name), nor a note. */
function says({ label, figures }: FormLine, below: Label['kind']): boolean {
  if (label.kind === 'heading') return false;
  if (label.kind === 'district' || label.kind === 'total') return true;
  if (label.kind === 'blank' && below === 'heading') return false;
  return figures.some(({ text, count }) => text !== '' && count !== null);
}
