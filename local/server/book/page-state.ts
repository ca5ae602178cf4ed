// All that a page needs of the workbook to begin.

import { addOnFor, customFunctions } from '../../office.ts';
import { draftOf } from '../../workbook/changes/draft.ts';
import { columnRuns } from '../../workbook/lines/column-runs.ts';
import type { Workbook } from '../../workbook/workbook.ts';
import { rightsOf } from '../acts/rights.ts';
import { snapshotOf } from '../looks/snapshot.ts';
import { languageOfMenus } from '../people/language.ts';
import { peopleOf } from '../people/people.ts';
import type { Folding, HungPicture, Person, State } from '../protocol.ts';
import type { SharedBook } from './shared-book.ts';

/** A viewer has no menu: the add-on does not run for those who may not edit. */
export function pageState({ workbook, version, looks }: SharedBook, { email, role }: Person): State {
  const addOn = addOnFor(draftOf(workbook), email, 'LIMITED');
  addOn.open();
  return {
    version,
    name: workbook.name,
    user: email,
    people: peopleOf(workbook),
    language: languageOfMenus(addOn.host.menus),
    menus: role === 'viewer' ? [] : addOn.host.menus,
    pictures: picturesOf(workbook),
    foldings: foldingsOf(workbook),
    rights: Object.fromEntries(workbook.sheets.map((sheet) => [String(sheet.id), rightsOf(workbook, sheet, email)])),
    functions: Object.keys(customFunctions(workbook)),
    snapshot: snapshotOf(workbook, looks),
  };
}

function foldingsOf({ sheets }: Workbook): Folding[] {
  return sheets.flatMap((sheet) => columnRuns(sheet).map((run) => ({ ...run, sheetId: sheet.id })));
}

function picturesOf({ sheets }: Workbook): HungPicture[] {
  return sheets.flatMap(({ id, pictures = [] }) => pictures.map((picture) => ({ ...picture, sheetId: id })));
}
