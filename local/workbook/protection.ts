// Who may change what: the workbook's editors, and the protections of its sheets and ranges.

import { intersection, subtract } from './address.ts';
import type { Area, Protection, Sheet, Workbook } from './workbook.ts';

/** Google's words, as the Sheets API returns them: https://github.com/theoephraim/node-google-spreadsheet/pull/20 */
const protectedCell =
  'You are trying to edit a protected cell or object. ' +
  'Please contact the spreadsheet owner to remove protection if you need to edit.';
/** Unconfirmed wording: no public report of what a script run by a viewer is told was found. */
const notAnEditor = 'You do not have permission to edit this spreadsheet.';

/**
 * Why `user` may not change the cells of `area`, or null when that is allowed. `area` null: a change of the sheet itself
 * (name, colour, inserted rows). Deleting a sheet or rows takes the cells with it: ask for their area too.
 */
export function whyNotEdit(workbook: Workbook, sheet: Sheet, area: Area | null, user: string): string | null {
  if (sameUser(user, workbook.owner)) return null;
  if (!isEditor(workbook, user)) return notAnEditor;
  const refused = sheet.protections.some(
    (protection) => concerns(protection, area) && !mayEditProtected(workbook, protection, user),
  );
  return refused ? protectedCell : null;
}

/** The owner is one. */
export function isEditor({ owner, editors }: Workbook, user: string): boolean {
  return [owner, ...editors].some((editor) => sameUser(editor, user));
}

/** The parts of an area that protections keep from an editor. */
export function protectedIn(workbook: Workbook, sheet: Sheet, area: Area, user: string): Area[] {
  return sheet.protections
    .filter((protection) => !mayEditProtected(workbook, protection, user))
    .flatMap((protection) => protectedBy(protection, area));
}

function protectedBy(protection: Protection, area: Area): Area[] {
  if (!protection.area) return without(area, protection.unprotected);
  const both = intersection(protection.area, area);
  return both ? [both] : [];
}

/** Whether a protection lets a user through. It says nothing of the workbook's own editors. */
export function mayEditProtected(workbook: Workbook, protection: Protection, user: string): boolean {
  return (
    protection.warningOnly ||
    sameUser(user, workbook.owner) ||
    protection.editors.some((editor) => sameUser(editor, user))
  );
}

function concerns(protection: Protection, area: Area | null): boolean {
  if (area === null) return !protection.area;
  return protectedBy(protection, area).length > 0;
}

function without(area: Area, holes: readonly Area[]): Area[] {
  let left = [area];
  for (const hole of holes) left = left.flatMap((piece) => subtract(piece, hole));
  return left;
}

function sameUser(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
