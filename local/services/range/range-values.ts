// The values of a range: reading them as scripts see them, and writing them as if they were typed.

import { a1 } from '../../workbook/address.ts';
import { cellAt } from '../../workbook/cells.ts';
import { isMoment, msFromSerial } from '../../workbook/typing/dates.ts';
import { displayText, isDateFormat } from '../../workbook/typing/display.ts';
import type { Cell } from '../../workbook/workbook.ts';
import { Absent } from '../host/exception.ts';
import { cellInput, grid } from '../host/parameters.ts';
import { methodsOf } from '../host/service.ts';
import { checkSize, mapCells, type RangePlace } from './range-place.ts';
import { asEntry, writeEntries } from './write-entries.ts';

const { method, chained } = methodsOf<RangePlace>();

export const rangeValues = {
  getValues: method('read', [], (place) => mapCells(place, orUncalculated(place, valueReader(place)))),
  getValue: method('read', [], (place) => one(place, valueReader(place))),
  getDisplayValues: method('read', [], (place) => mapCells(place, orUncalculated(place, displayText))),
  getDisplayValue: method('read', [], (place) => one(place, displayText)),
  setValues: chained('change', [grid(cellInput)], (place, values) => {
    checkSize(place.area, values);
    writeEntries(place, (before, down, right) => asEntry(place, values[down]?.[right] ?? null, before));
  }),
  /** Every cell gets it. */
  setValue: chained('change', [cellInput], (place, value) => {
    writeEntries(place, (before) => asEntry(place, value, before));
  }),
  isBlank: method('read', [], (place) =>
    mapCells(place, (cell) => (cell?.value ?? null) === null && cell?.formula === undefined)
      .flat()
      .every((isBlank) => isBlank),
  ),
};

/**
 * Google calculates what is read; here formulas are calculated when the script is over. Who asks for the value of one that the script wrote
 * is told that it is missing; among others it says so itself, since a block is often read for the other cells' sake.
 */
const uncalculated = (at: string) => `the value of a formula in the run that wrote it (${at})`;

function isUncalculated({ host }: RangePlace, cell: Cell | undefined): boolean {
  return cell?.formula !== undefined && cell.value === null && host.written.has(cell.formula);
}

function one<Seen>(place: RangePlace, read: (cell: Cell | undefined) => Seen): Seen {
  const { sheet, area } = place;
  const cell = cellAt(sheet, area.row, area.column);
  if (isUncalculated(place, cell)) throw new Absent(uncalculated(a1({ ...area, rows: 1, columns: 1 })));
  return read(cell);
}

function orUncalculated<Seen>(place: RangePlace, read: (cell: Cell | undefined) => Seen) {
  return (cell: Cell | undefined, row: number, column: number): Seen | string =>
    isUncalculated(place, cell)
      ? new Absent(uncalculated(a1({ row, column, rows: 1, columns: 1 }))).message
      : read(cell);
}

const isUntouchedBox = (cell: Cell | undefined) =>
  cell?.validation?.criteria === 'CHECKBOX' && cell.formula === undefined;

function valueReader({ workbook }: RangePlace): (cell: Cell | undefined) => unknown {
  const dateFormats = new Map<string, boolean>();
  return (cell) => {
    const value = cell?.value ?? null;
    if (value === null) return isUntouchedBox(cell) && workbook.google?.untouchedBoxIsFalse ? false : '';
    if (typeof value === 'object') return value.error;
    const format = cell?.numberFormat;
    if (typeof value !== 'number' || format === undefined) return value;
    const isDate = dateFormats.get(format) ?? isDateFormat(format);
    dateFormats.set(format, isDate);
    return isDate && isMoment(value) ? new Date(msFromSerial(value, workbook.timeZone)) : value;
  };
}
