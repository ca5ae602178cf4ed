// A workbook to and from an .xlsx file that people can open elsewhere, losing nothing on the way.

import ExcelWorkbook from 'exceljs/lib/doc/workbook.js';
import { newWorkbook } from './workbook/cells.ts';
import { hiddenLines } from './workbook/lines/hidden-lines.ts';
import type { Carried, Sheet, Workbook } from './workbook/workbook.ts';
import { reachedParts } from './xlsx/carried/carry.ts';
import { isOwnDrawing } from './xlsx/carried/read-carried.ts';
import { isStillTable } from './xlsx/carried/tables.ts';
import { Amending } from './xlsx/carried/write-carried.ts';
import { placesOf } from './xlsx/cells/areas.ts';
import { readNames, splitNames } from './xlsx/cells/names.ts';
import { keyOf, spilledPlaces, spillsOf } from './xlsx/cells/spills.ts';
import { besideOf, fileNamesOf, hiddenTab, TabNames } from './xlsx/cells/tab-names.ts';
import { stripped } from './xlsx/cells/text.ts';
import { type FileBook, type FileSheet, parseFile } from './xlsx/file/file-book.ts';
import { bytesOf } from './xlsx/file/file-bytes.ts';
import { mustFit } from './xlsx/file/limits.ts';
import { lossesIn } from './xlsx/file/losses.ts';
import { UnreadableFile, unreadable } from './xlsx/file/unreadable-file.ts';
import { ListKeeper, readHiddenTab, writeHiddenTab } from './xlsx/kept/hidden-tab.ts';
import { type Kept, type KeptSheet, keptOf, keptSheetOf } from './xlsx/kept/kept.ts';
import { knownTabs } from './xlsx/kept/known-tabs.ts';
import { restoreFolds, restoreSheet } from './xlsx/kept/restore-sheet.ts';
import { seenMerges } from './xlsx/kept/seen.ts';
import { readCollapsed } from './xlsx/sheet/column-groups.ts';
import { readHiddenLines } from './xlsx/sheet/hidden-lines.ts';
import { readProtection, readSheet } from './xlsx/sheet/read-sheet.ts';
import { writePictures, writeSheet } from './xlsx/sheet/write-sheet.ts';

export { lossesIn, UnreadableFile };

/** The owner of a file that says nothing of owners. */
export const unknownOwner = 'owner@example.com';

/** What the format has no place for goes with it, on a hidden tab. */
export async function writeXlsx(workbook: Workbook): Promise<Uint8Array> {
  const book = new ExcelWorkbook();
  book.title = stripped(workbook.name);
  const fileNames = fileNamesOf(workbook.sheets.map(({ name }) => name));
  const tabs = new TabNames(
    workbook.sheets.map(({ name, id }, index) => ({ name, id, fileName: fileNames[index] ?? name })),
    besideOf(
      workbook.carried,
      workbook.sheets.flatMap((sheet) => (sheet.carried?.tables ?? []).filter((table) => isStillTable(table, sheet))),
    ),
  );
  const lists = new ListKeeper();
  const kept = workbook.sheets.map((sheet, index) => {
    const fileName = fileNames[index] ?? sheet.name;
    const covered = coveredOf(sheet);
    const around = { tabs, lists, covered };
    const spills = spillsOf(sheet, covered, tabs);
    const target = book.addWorksheet(fileName);
    writeSheet(target, sheet, spills, around);
    writePictures(book, target, sheet);
    return keptSheetOf(sheet, fileName, around, spilledPlaces(spills));
  });
  writeHiddenTab(book, keptOf(workbook, kept, splitNames(workbook, tabs).unwritten), lists);
  const window = { x: 0, y: 0, width: 20_000, height: 15_000, firstSheet: 0, visibility: 'visible' as const };
  book.views = [{ ...window, activeTab: activeTabOf(workbook.sheets, workbook.activeSheet) }];
  return bytesOf(book, new Amending(workbook, tabs));
}

/** Throws an UnreadableFile, whatever is wrong with the bytes. */
export async function readXlsx(bytes: Uint8Array): Promise<Workbook> {
  try {
    return await workbookOf(bytes);
  } catch (cause) {
    throw cause instanceof UnreadableFile ? cause : unreadable(bytes, cause);
  }
}

async function workbookOf(bytes: Uint8Array): Promise<Workbook> {
  const book = await parseFile(bytes);
  const visible = book.sheets.filter(({ name }) => name !== hiddenTab);
  if (visible.length === 0) throw new Error('no sheets');
  const hidden = readHiddenTab(book.sheets.find(({ name }) => name === hiddenTab));
  return assemble({ ...book, sheets: visible }, isKept(hidden.kept) ? hidden.kept : undefined, hidden.lists);
}

function assemble(book: FileBook, kept: Kept | undefined, lists: ListKeeper): Workbook {
  const workbook = emptyWorkbook(book, kept);
  const known = knownTabs(book.sheets, kept?.sheets ?? []);
  const ids = known.map((sheet) => sheet?.id ?? workbook.nextId++);
  const tabs = new TabNames(
    book.sheets.map((file, index) => ({ fileName: file.name, name: nameOf(file, known[index]), id: ids[index] ?? 0 })),
    besideOf(
      book.carried,
      book.sheets.flatMap(({ carried }) => carried?.tables ?? []),
    ),
  );
  const names = [...readNames(book.names, tabs), ...(kept?.names ?? [])];
  if (names.length > 0) workbook.names = names;
  workbook.sheets = book.sheets.map((file, index) => {
    const { nextId } = workbook;
    const sheet = readSheet(workbook, file, { book, tabs, lists });
    workbook.nextId = nextId;
    Object.assign(sheet, { id: ids[index], name: nameOf(file, known[index]) });
    const keptSheet = known[index];
    carry(sheet, file, keptSheet);
    if (keptSheet) restoreSheet(sheet, keptSheet, { tabs, lists, covered: coveredOf(sheet) });
    else readProtection(workbook, sheet, file);
    readHiddenLines(sheet, file);
    const hides = hiddenLines(sheet, 'column');
    readCollapsed(sheet, file);
    if (keptSheet) restoreFolds(sheet, keptSheet, hides);
    return sheet;
  });
  mustFit(
    'cells',
    workbook.sheets.reduce((sum, { rowCount, columnCount }) => sum + rowCount * columnCount, 0),
  );
  carryParts(workbook, book.carried);
  workbook.activeSheet = activeSheetOf(workbook, book, kept);
  return workbook;
}

/** Without what no relation that is left leads to. */
function carryParts(workbook: Workbook, carried: Carried): void {
  const ofSheets = workbook.sheets.flatMap(({ carried: own }) => [...(own?.relations ?? []), ...(own?.tables ?? [])]);
  const { file, workbook: ofBook } = carried;
  const parts = reachedParts(carried.parts, [...file, ...ofBook, ...ofSheets]);
  if (parts.length + file.length + ofBook.length > 0) workbook.carried = { ...carried, parts };
}

function carry(sheet: Sheet, { carried, drawn }: FileSheet, kept: KeptSheet | undefined): void {
  if (!carried) return;
  const isOwn = drawn && kept?.pictures && isOwnDrawing(drawn, kept.pictures);
  const { drawing, ...others } = carried.elements;
  sheet.carried = isOwn ? { ...carried, elements: others } : carried;
  const { elements, relations, filter, tables, fitsToPage } = sheet.carried;
  const isEmpty = Object.keys(elements).length === 0 && !filter && !tables && !fitsToPage;
  if (isEmpty) delete sheet.carried;
  else if (isOwn) sheet.carried.relations = relations.filter(({ type }) => !type.endsWith('/drawing'));
}

/** The own one, where the file has no place for it; what another program renamed has its new name. */
function nameOf({ name }: FileSheet, kept: KeptSheet | undefined): string {
  return kept?.fileName === name ? kept.name : name;
}

function emptyWorkbook(book: FileBook, kept: Kept | undefined): Workbook {
  if (!kept) return { ...newWorkbook({ name: book.title || 'Untitled', owner: unknownOwner }), sheets: [], nextId: 0 };
  const { version: _, sheets: __, ...rest } = kept;
  return { ...rest, sheets: [] };
}

/** Programs refuse to show a hidden tab first. */
function activeTabOf(sheets: Sheet[], active: number): number {
  const index = sheets.findIndex(({ id, hidden }) => id === active && !hidden);
  return index >= 0
    ? index
    : Math.max(
        0,
        sheets.findIndex(({ hidden }) => !hidden),
      );
}

/** The one that the file shows, unless it shows that one only because the active sheet is hidden. */
function activeSheetOf({ sheets }: Workbook, book: FileBook, kept: Kept | undefined): number {
  const isThere = kept && sheets.some(({ id }) => id === kept.activeSheet);
  if (isThere && activeTabOf(sheets, kept.activeSheet) === book.activeTab) return kept.activeSheet;
  return (sheets[book.activeTab] ?? sheets[0])?.id ?? 0;
}

function coveredOf(sheet: Sheet): Set<string> {
  return new Set(seenMerges(sheet.merges).flatMap((merge) => placesOf(merge).slice(1).map(keyOf)));
}

function isKept(kept: unknown): kept is Kept {
  const { version, sheets } = (kept ?? {}) as { version?: unknown; sheets?: KeptSheet[] };
  return version === 1 && Array.isArray(sheets);
}
