// What a protection is before anybody changed it.

import type { Area, Protection, Workbook } from '../../workbook/workbook.ts';

/** Everybody who may edit the file passes it. Google lets later editors of the file pass too; here the list is of today. */
export function newProtection(workbook: Workbook, area: Area | null): Protection {
  return {
    id: workbook.nextId++,
    area,
    unprotected: [],
    description: '',
    warningOnly: false,
    editors: [...workbook.editors],
  };
}
