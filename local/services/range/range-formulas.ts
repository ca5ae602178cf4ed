// The formulas of a range.

import { moveRelative } from '../../workbook/formulas/formula-references.ts';
import { type Entry, parseEntry } from '../../workbook/typing/entry.ts';
import type { Cell } from '../../workbook/workbook.ts';
import { grid, nullable, text } from '../host/parameters.ts';
import { methodsOf } from '../host/service.ts';
import { checkSize, mapCells, type RangePlace } from './range-place.ts';
import { writeEntries } from './write-entries.ts';

const { method, chained } = methodsOf<RangePlace>();

export const rangeFormulas = {
  getFormulas: method('read', [], (place) => mapCells(place, (cell) => cell?.formula ?? '')),
  getFormula: method('read', [], (place) => mapCells(place, (cell) => cell?.formula ?? '')[0]?.[0]),
  setFormulas: chained('change', [grid(nullable(text))], (place, formulas) => {
    checkSize(place.area, formulas);
    writeEntries(place, (before, down, right) => formulaEntry(formulas[down]?.[right] ?? null, before));
  }),
  /** Every cell gets it, with its relative references moved as when it is copied. */
  setFormula: chained('change', [nullable(text)], (place, formula) => {
    writeEntries(place, (before, down, right) => {
      const entry = formulaEntry(formula, before);
      return entry.formula === undefined ? entry : { ...entry, formula: moveRelative(entry.formula, down, right) };
    });
  }),
};

/** Nothing clears the cell. Whatever else is given is a formula, with or without its `=`, in a text cell too. */
function formulaEntry(formula: string | null, before: Cell | undefined): Entry {
  if (formula === null || formula === '') return parseEntry(null, before);
  return { ...parseEntry(null, before), formula: formula.startsWith('=') ? formula : `=${formula}` };
}
