// Finding protections.

import type { Protection, Sheet, Workbook } from '../../workbook/workbook.ts';
import { Exception } from '../host/exception.ts';
import { ServiceObject } from '../host/objects.ts';

/** The protections of one kind: `SHEET` or `RANGE`. */
export function protectionsOf(sheets: Sheet[], type: string): ServiceObject<'Protection'>[] {
  return sheets
    .flatMap(({ protections }) => protections)
    .filter(({ area }) => (area === null) === (type === 'SHEET'))
    .map(({ id }) => new ServiceObject('Protection', { protectionId: id }));
}

/** Throws where it has been removed. */
export function protectionById(workbook: Workbook, id: number): { sheet: Sheet; protection: Protection } {
  for (const sheet of workbook.sheets) {
    const protection = sheet.protections.find((each) => each.id === id);
    if (protection) return { sheet, protection };
  }
  // Unconfirmed wording.
  throw new Exception(`Protection ${id} not found`);
}
