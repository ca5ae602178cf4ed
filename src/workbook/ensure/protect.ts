// Who may change what: protection keeps the registry's columns and the other districts' tabs from a slip of the hand.

import { LANGUAGES, type Language, say, type Text } from '../../words/text';
import { PROTECTIONS } from '../../words/workbook/tabs';
import type { Book, NamedSheet } from '../book/book';
import { type Area, areaOf, isCovered, isWithin } from './areas';
import { setEditors } from './protection-editors';
import type { WrittenTab } from './tab-content';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Protection = GoogleAppsScript.Spreadsheet.Protection;

/** Its description is the last thing that a protection of ours gets: without it, it is somebody's own, or was not finished. */
function isFinished(protection: Protection, words: Text): boolean {
  const description = protection.getDescription();
  return LANGUAGES.some((language) => description === say(words, language));
}

function sheetProtection(sheet: Sheet, isNew: boolean): Protection | null {
  return (!isNew && sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET)[0]) || null;
}

/** The protection of the whole tab, where it keeps the tab as ours do. Three calls at most. */
export function keepingProtection({ sheet }: Pick<NamedSheet, 'sheet'>): Protection | null {
  const now = sheetProtection(sheet, false);
  return now && !now.isWarningOnly() && isFinished(now, PROTECTIONS.tab) ? now : null;
}

/** Whether everybody may rebuild an output. Two calls. */
export function isClosedOutput({ sheet }: Pick<NamedSheet, 'sheet'>): boolean {
  const now = sheetProtection(sheet, false);
  return now !== null && !now.isWarningOnly();
}

/** Keeps a tab to the province. One that is protected stays as it is: the office may have let others in, but not by a mere warning. */
export function protectTab(book: Book, { sheet }: NamedSheet, language: Language, isNew: boolean): void {
  const now = sheetProtection(sheet, isNew);
  if (now && isFinished(now, PROTECTIONS.tab) && !now.isWarningOnly()) return;
  finish(book, now || sheet.protect(), { editors: [], words: PROTECTIONS.tab, language, isNew: !now });
}

/** Keeps a district's tab to its editors, who are those of the settings, whatever was done to the protection by hand. */
export function protectDistrict(
  book: Book,
  { sheet }: NamedSheet,
  { editors, language, isNew }: { editors: readonly string[]; language: Language; isNew: boolean },
): void {
  const now = sheetProtection(sheet, isNew);
  if (now && isFinished(now, PROTECTIONS.tab)) setEditors(book, now, editors, false);
  else finish(book, now || sheet.protect(), { editors, words: PROTECTIONS.tab, language, isNew: !now });
}

interface Finish {
  editors: readonly string[];
  words: Text;
  language: Language;
  isNew: boolean;
}

function finish(book: Book, protection: Protection, { editors, words, language, isNew }: Finish): void {
  setEditors(book, protection, editors, isNew);
  protection.setDescription(say(words, language));
}

interface KeptArea {
  protection: Protection;
  area: Area;
  isFinished: boolean;
}

/** One call, and four for each. One that only warns keeps nobody out. */
function keptAreas({ sheet }: Pick<NamedSheet, 'sheet'>): KeptArea[] {
  return sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE).map((protection) => ({
    protection,
    area: areaOf(protection.getRange().getA1Notation()),
    isFinished: isFinished(protection, PROTECTIONS.fixed) && !protection.isWarningOnly(),
  }));
}

/** Those of the areas that are not kept yet, or not as a whole. */
function openOf(areas: readonly Area[], found: readonly KeptArea[]): Area[] {
  const finished = found.filter((each) => each.isFinished).map(({ area }) => area);
  return areas.filter((area) => !isCovered(area, finished));
}

export function areKept(named: Pick<NamedSheet, 'sheet'>, areas: readonly Area[]): boolean {
  return openOf(areas, keptAreas(named)).length === 0;
}

/** Keeps rectangles of a tab to the province: those that are not kept yet. */
export function protectAreas(
  book: Book,
  { named, isNew, rangeOf }: WrittenTab,
  areas: readonly Area[],
  language: Language,
): void {
  const words = PROTECTIONS.fixed;
  const found = isNew ? [] : keptAreas(named);
  const finished = found.filter((each) => each.isFinished);
  for (const area of openOf(areas, found)) {
    const range = rangeOf(area);
    const begun = found.filter((each) => !each.isFinished && isWithin(each.area, area) && isWithin(area, each.area))[0];
    const smaller = finished.filter((each) => isWithin(each.area, area))[0];
    if (smaller) smaller.protection.setRange(range);
    else {
      const protection = begun ? begun.protection : range.protect();
      finish(book, protection, { editors: [], words, language, isNew: !begun });
    }
  }
}

/** Every act adds to it, whoever acts; who types into it is warned. */
export function protectLedger({ sheet }: NamedSheet, language: Language, isNew: boolean): void {
  keepByWarning(sheet, PROTECTIONS.ledger, language, isNew);
}

/** An output may be rebuilt by every editor of the file; who types into it is warned. */
export function protectOutput({ sheet }: NamedSheet, language: Language, isNew: boolean): void {
  keepByWarning(sheet, PROTECTIONS.output, language, isNew);
}

function keepByWarning(sheet: Sheet, words: Text, language: Language, isNew: boolean): void {
  const now = sheetProtection(sheet, isNew);
  if (now && isFinished(now, words)) return;
  (now || sheet.protect()).setWarningOnly(true).setDescription(say(words, language));
}
