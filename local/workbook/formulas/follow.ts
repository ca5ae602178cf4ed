// Making every formula of a workbook follow a change: in cells, in validations and in conditional formats.

import type { LineChange } from '../lines/line-change.ts';
import { eachRow } from '../rows.ts';
import type { Cell, Sheet, Validation, Workbook } from '../workbook.ts';
import { type Corner, mapReferences, type Reference } from './formula-references.ts';

/** Rewrites each formula of the workbook; `home` is the sheet that it stands on. */
export function rewriteFormulas(workbook: Workbook, rewrite: (formula: string, home: Sheet) => string): void {
  rewriteNames(workbook, rewrite);
  for (const sheet of workbook.sheets) {
    eachRow(sheet.cells, (row) => {
      row.forEach((cell, column) => {
        if (cell) row[column] = rewriteCell(cell, (text) => rewrite(text, sheet));
      });
    });
    sheet.conditionalFormats = sheet.conditionalFormats.map((format) =>
      format.values.some(isFormula)
        ? { ...format, values: format.values.map((value) => (isFormula(value) ? rewrite(value, sheet) : value)) }
        : format,
    );
  }
}

/** What a name stands for names its sheets. */
function rewriteNames(workbook: Workbook, rewrite: (formula: string, home: Sheet) => string): void {
  const [first] = workbook.sheets;
  if (!workbook.names || !first) return;
  workbook.names = workbook.names.map((name) => {
    const home = workbook.sheets.find(({ id }) => id === name.sheet) ?? first;
    const formula = rewrite(name.formula, home);
    return formula === name.formula ? name : { ...name, formula };
  });
}

/** Cells are never changed, only replaced, and so are rules, which several cells may share. */
function rewriteCell(cell: Cell, rewrite: (text: string) => string): Cell {
  const { formula, validation } = cell;
  const newFormula = formula === undefined ? undefined : rewrite(formula);
  const newValidation = validation && rewriteValidation(validation, rewrite);
  if (newFormula === formula && newValidation === validation) return cell;
  return {
    ...cell,
    ...(newFormula !== undefined && { formula: newFormula }),
    ...(newValidation && { validation: newValidation }),
  };
}

function rewriteValidation(validation: Validation, rewrite: (text: string) => string): Validation {
  const refers = (value: unknown): value is string =>
    isFormula(value) || (validation.criteria === 'VALUE_IN_RANGE' && typeof value === 'string');
  if (!validation.values.some(refers)) return validation;
  return { ...validation, values: validation.values.map((value) => (refers(value) ? rewrite(value) : value)) };
}

export function isFormula(value: unknown): value is string {
  return typeof value === 'string' && value.startsWith('=');
}

/** Whether a reference in a formula on `home` points at `target`. Formulas do not heed the case of a sheet's name. */
export function pointsAt(reference: Reference, home: Sheet, target: Sheet): boolean {
  return reference.sheet === null ? home === target : sameName(reference.sheet, target.name);
}

/** As tabs are named in formulas: whatever the case. */
export function sameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

/** Makes the references to `sheet` follow the rows or columns that they point at. */
export function followLines(workbook: Workbook, sheet: Sheet, change: LineChange): void {
  rewriteFormulas(workbook, (formula, home) => followFormula(formula, home, sheet, change));
}

/** Of a formula that stands on `home`, changes the references to `target`; null takes one away. */
export function mapReferencesTo(
  target: Sheet,
  formula: string,
  home: Sheet,
  change: (reference: Reference) => Reference | null,
): string {
  // Most formulas stand elsewhere and do not even name the sheet: to look at each of their references takes long.
  const name = target.name.toLowerCase().replace(/'/g, "''");
  if (home !== target && !formula.toLowerCase().includes(name)) return formula;
  return mapReferences(formula, (reference) => (pointsAt(reference, home, target) ? change(reference) : reference));
}

/** A formula that stands on `home`, after a change of the lines of `sheet`. */
export function followFormula(formula: string, home: Sheet, sheet: Sheet, change: LineChange): string {
  return mapReferencesTo(sheet, formula, home, (reference) => changeReference(reference, change));
}

function changeReference(reference: Reference, change: LineChange): Reference | null {
  const { axis } = change;
  const from = reference.from[axis];
  if (!reference.to) {
    const line = from === null ? null : change.line(from);
    return line === null ? null : { ...reference, from: { ...reference.from, [axis]: line } };
  }
  const to = reference.to[axis];
  // B:D has no rows at all: nothing that happens to rows concerns it.
  if (from === null && to === null) return reference;
  const [start, end] = inOrder(from, to);
  const span = change.span(start, end);
  if (!span) return null;
  const isInverted = from === null || (to !== null && from > to);
  const [newFrom, newTo] = isInverted ? [span[1], span[0]] : span;
  return { ...reference, from: withLine(reference.from, axis, newFrom), to: withLine(reference.to, axis, newTo) };
}

/** An open side ends with the grid. */
function inOrder(from: number | null, to: number | null): [number, number] {
  if (from === null || to === null) return [from ?? to ?? 0, Number.POSITIVE_INFINITY];
  return [Math.min(from, to), Math.max(from, to)];
}

function withLine(corner: Corner, axis: 'row' | 'column', line: number): Corner {
  return corner[axis] === null ? corner : { ...corner, [axis]: line };
}
