// The values of a range: reading them as scripts see them, and writing them as if they were typed.

import { isMoment, msFromSerial } from '../workbook/dates.ts';
import { displayText, isDateFormat } from '../workbook/display.ts';
import type { Cell } from '../workbook/workbook.ts';
import { cellInput, grid } from './parameters.ts';
import { checkSize, mapCells, type RangePlace } from './range-place.ts';
import { methodsOf } from './service.ts';
import { asEntry, writeEntries } from './write-entries.ts';

const { method, chained } = methodsOf<RangePlace>();

export const rangeValues = {
  getValues: method('read', [], (place) => mapCells(place, valueReader(place))),
  getValue: method('read', [], (place) => firstOf(mapCells(place, valueReader(place)))),
  getDisplayValues: method('read', [], (place) => mapCells(place, displayText)),
  getDisplayValue: method('read', [], (place) => firstOf(mapCells(place, displayText))),
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

function firstOf<Value>(values: Value[][]): Value | undefined {
  return values[0]?.[0];
}

function valueReader({ workbook }: RangePlace): (cell: Cell | undefined) => unknown {
  const dateFormats = new Map<string, boolean>();
  return (cell) => {
    const value = cell?.value ?? null;
    if (value === null) return '';
    if (typeof value === 'object') return value.error;
    const format = cell?.numberFormat;
    if (typeof value !== 'number' || format === undefined) return value;
    const isDate = dateFormats.get(format) ?? isDateFormat(format);
    dateFormats.set(format, isDate);
    return isDate && isMoment(value) ? new Date(msFromSerial(value, workbook.timeZone)) : value;
  };
}
