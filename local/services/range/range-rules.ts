// What goes with the cells of a range besides values and looks: notes, data validation, protection.

import { changeCell } from '../../workbook/cells.ts';
import type { Validation } from '../../workbook/workbook.ts';
import type { ValidationState } from '../host/objects.ts';
import { ServiceObject } from '../host/objects.ts';
import { instance, nullable, textOrNumber } from '../host/parameters.ts';
import { methodsOf } from '../host/service.ts';
import { newProtection } from '../protection/new-protection.ts';
import { type CellProperty, propertyMethods } from './cell-property.ts';
import { eachKeptCell, type RangePlace } from './range-place.ts';

const { method, chained } = methodsOf<RangePlace>();

/** Google's setNotes writes the number 25 as "25.0" (issuetracker 429373214); here it is "25" as with setNote. */
const note: CellProperty<string | null> = {
  one: 'Note',
  many: 'Notes',
  takes: nullable(textOrNumber),
  read: (cell) => cell?.note ?? '',
  change: (value) => () => ({ note: value || undefined }),
};

const dataValidation: CellProperty<ValidationState | null> = {
  one: 'DataValidation',
  many: 'DataValidations',
  takes: nullable(instance('DataValidation')),
  read: (cell) => (cell?.validation ? new ServiceObject('DataValidation', cell.validation) : null),
  // A built rule has criteria. It is shared by the cells, and never changed.
  change: (rule) => () => ({ validation: (rule as Validation | null) ?? undefined }),
};

export const rangeRules = {
  ...propertyMethods(note),
  ...propertyMethods(dataValidation),
  clearNote: chained('change', [], ({ sheet, area }) => {
    eachKeptCell(sheet, area, (row, column) => changeCell(sheet, row, column, { note: undefined }));
  }),
  clearDataValidations: chained('change', [], ({ sheet, area }) => {
    eachKeptCell(sheet, area, (row, column) => changeCell(sheet, row, column, { validation: undefined }));
  }),
  /** A range that is protected already gets one more protection (platform.md section 6). */
  protect: method('change', [], ({ workbook, sheet, area }) => {
    const protection = newProtection(workbook, area);
    sheet.protections.push(protection);
    return new ServiceObject('Protection', { protectionId: protection.id });
  }),
};
