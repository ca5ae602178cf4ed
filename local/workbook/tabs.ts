// Adding, removing, renaming, copying and moving whole sheets.

import { mapReferencesTo, rewriteFormulas, sameName } from './formulas/follow.ts';
import { checkRoom } from './limits.ts';
import { Refusal } from './refusal.ts';
import type { Sheet, Workbook } from './workbook.ts';

/** Puts a sheet (`newSheet`) at a place among the tabs. Which sheet is on the screen stays as it was. */
export function insertSheet(workbook: Workbook, sheet: Sheet, index: number): void {
  checkName(workbook, sheet.name, null);
  checkRoom(workbook, sheet.rowCount * sheet.columnCount);
  workbook.sheets.splice(Math.max(0, index), 0, sheet);
}

/** References to it become `#REF!`. Its neighbour comes on the screen when it was there. */
export function deleteSheet(workbook: Workbook, sheet: Sheet): void {
  if (workbook.sheets.length === 1) throw new Refusal("You can't remove all the sheets in a document.");
  const others = workbook.sheets.filter((other) => other !== sheet);
  if (others.every((other) => other.hidden)) {
    throw new Refusal("You can't remove all the visible sheets in a document.");
  }
  const index = workbook.sheets.indexOf(sheet);
  workbook.sheets = others;
  const names = workbook.names?.filter((name) => name.sheet !== sheet.id);
  if (names) workbook.names = names;
  rewriteFormulas(workbook, (formula, home) => mapReferencesTo(sheet, formula, home, () => null));
  if (workbook.activeSheet === sheet.id) workbook.activeSheet = nearestVisible(others, index);
}

/** Formulas that name it name it anew. */
export function renameSheet(workbook: Workbook, sheet: Sheet, name: string): void {
  checkName(workbook, name, sheet);
  rewriteFormulas(workbook, (formula, home) =>
    mapReferencesTo(sheet, formula, home, (reference) =>
      reference.sheet === null ? reference : { ...reference, sheet: name },
    ),
  );
  sheet.name = name;
}

/**
 * Copies a sheet to the place after it, developer metadata and all, which the copy carries under ids of its own. Protections
 * are not copied: scripts that duplicate a sheet are known to have to protect it again. Both is unconfirmed, and can be played otherwise.
 */
export function duplicateSheet(workbook: Workbook, sheet: Sheet, name: string): Sheet {
  const copy: Sheet = { ...structuredClone(sheet), id: workbook.nextId++, name, hidden: false, protections: [] };
  // Tables are each there once.
  delete copy.carried;
  const carries = workbook.google?.copies ?? { metadata: true, protections: false };
  const anew = <Kept extends { id: number }>(kept: readonly Kept[]): Kept[] =>
    kept.map((each) => ({ ...structuredClone(each), id: workbook.nextId++ }));
  copy.metadata = carries.metadata ? anew(sheet.metadata) : [];
  if (carries.protections) copy.protections = anew(sheet.protections);
  insertSheet(workbook, copy, workbook.sheets.indexOf(sheet) + 1);
  return copy;
}

/** `index`: the sheet's place afterwards. */
export function moveSheet(workbook: Workbook, sheet: Sheet, index: number): void {
  workbook.sheets = workbook.sheets.filter((other) => other !== sheet);
  workbook.sheets.splice(Math.max(0, index), 0, sheet);
}

/** Names differ by more than case. The words are Google's; those for a long name and that empty ones are refused are unconfirmed. */
function checkName(workbook: Workbook, name: string, self: Sheet | null): void {
  if (name === '') throw new Refusal('The sheet name cannot be empty.');
  if (name.length > 100) throw new Refusal('The sheet name cannot be greater than 100 characters.');
  if (workbook.sheets.some((other) => other !== self && sameName(other.name, name))) {
    throw new Refusal(`A sheet with the name "${name}" already exists. Please enter another name.`);
  }
}

function nearestVisible(sheets: Sheet[], index: number): number {
  const visible = [...sheets.slice(0, index).reverse(), ...sheets.slice(index)].find((sheet) => !sheet.hidden);
  return visible?.id ?? 0;
}
