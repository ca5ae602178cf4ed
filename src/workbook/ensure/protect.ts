// Who may change what: protection keeps the registry's columns and the other districts' tabs from a slip of the hand.

import { type Language, say } from '../../words/text';
import { PROTECTIONS } from '../../words/workbook/tabs';
import type { Book, NamedSheet } from '../book/book';
import { type Area, areaOf, isCovered, isWithin } from './areas';
import { type Kept, keptAs } from './our-protections';
import { setEditors } from './protection-editors';
import type { WrittenTab } from './tab-content';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Protection = GoogleAppsScript.Spreadsheet.Protection;

const isFinished = (protection: Protection, kind: Kept) => keptAs(protection.getDescription()) === kind;

function sheetProtection(sheet: Sheet, isNew: boolean): Protection | null {
  return (!isNew && sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET)[0]) || null;
}

/** The protection of the whole tab, where it keeps the tab as ours do. Three calls at most. */
export function keepingProtection({ sheet }: Pick<NamedSheet, 'sheet'>): Protection | null {
  const now = sheetProtection(sheet, false);
  return now && !now.isWarningOnly() && isFinished(now, 'tab') ? now : null;
}

/** Whether everybody may rebuild an output. Two calls. */
export function isClosedOutput({ sheet }: Pick<NamedSheet, 'sheet'>): boolean {
  const now = sheetProtection(sheet, false);
  return now !== null && !now.isWarningOnly();
}

/** Of the settings. */
export interface ToProvince {
  /** Who is let through beside the owner. */
  officers: readonly string[];
  language: Language;
}

/** Keeps a tab to the province. One that is protected stays as it is: the office may have let others in, but not by a mere warning. */
export function protectTab(
  book: Book,
  { sheet }: NamedSheet,
  { officers: editors, language }: ToProvince,
  isNew: boolean,
): void {
  const now = sheetProtection(sheet, isNew);
  if (now && isFinished(now, 'tab') && !now.isWarningOnly()) return;
  finish(book, now || sheet.protect(), { editors, kind: 'tab', language, isNew: !now });
}

export interface ToDistrict {
  /** Whom the settings name for it. */
  editors: readonly string[];
  /** Whether somebody whom they name no more was let in by us: else it was done by hand, and stays. */
  wasGiven(email: string): boolean;
  language: Language;
  isNew: boolean;
}

/** Keeps a district's tab to its editors, who are those of the settings. */
export function protectDistrict(book: Book, { sheet }: NamedSheet, wanted: ToDistrict): void {
  const { editors, wasGiven, language, isNew } = wanted;
  const now = sheetProtection(sheet, isNew);
  if (now && isFinished(now, 'tab')) setEditors(book, now, editors, { isNew: false, mayTake: wasGiven });
  else finish(book, now || sheet.protect(), { editors, kind: 'tab', language, isNew: !now });
}

interface Finish {
  editors: readonly string[];
  kind: Kept;
  language: Language;
  isNew: boolean;
}

/** One that is not finished lets through whoever may edit the file: nobody was let in by hand. */
function finish(book: Book, protection: Protection, { editors, kind, language, isNew }: Finish): void {
  setEditors(book, protection, editors, { isNew });
  protection.setDescription(say(PROTECTIONS[kind], language));
}

/** A protected part of a tab. */
export interface KeptArea {
  protection: Protection;
  area: Area;
  isFinished: boolean;
}

/** One call, and four for each. One that only warns keeps nobody out. */
function keptAreas({ sheet }: Pick<NamedSheet, 'sheet'>): KeptArea[] {
  return sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE).map((protection) => ({
    protection,
    area: areaOf(protection.getRange().getA1Notation()),
    isFinished: isFinished(protection, 'fixed') && !protection.isWarningOnly(),
  }));
}

/** Those of the areas that are not kept yet, or not as a whole. */
export function openOf(areas: readonly Area[], found: readonly Pick<KeptArea, 'area' | 'isFinished'>[]): Area[] {
  const finished = found.filter((each) => each.isFinished).map(({ area }) => area);
  return areas.filter((area) => !isCovered(area, finished));
}

/** All of them, and as a whole. Calls grow with the protections of the tab. */
export function areKept(named: Pick<NamedSheet, 'sheet'>, areas: readonly Area[]): boolean {
  return openOf(areas, keptAreas(named)).length === 0;
}

/** Keeps rectangles of a tab to the province: those that are not kept yet. */
export function protectAreas(
  book: Book,
  { named, isNew, rangeOf }: Pick<WrittenTab, 'named' | 'isNew' | 'rangeOf'>,
  areas: readonly Area[],
  { officers: editors, language }: ToProvince,
): void {
  const found = isNew ? [] : keptAreas(named);
  const finished = found.filter((each) => each.isFinished);
  for (const area of openOf(areas, found)) {
    const range = rangeOf(area);
    const begun = found.filter((each) => !each.isFinished && isWithin(each.area, area) && isWithin(area, each.area))[0];
    const smaller = finished.filter((each) => isWithin(each.area, area))[0];
    if (smaller) smaller.protection.setRange(range);
    else {
      const protection = begun ? begun.protection : range.protect();
      finish(book, protection, { editors, kind: 'fixed', language, isNew: !begun });
    }
  }
}

/** Every act adds to it, whoever acts; who types into it is warned. */
export function protectLedger({ sheet }: NamedSheet, language: Language, isNew: boolean): void {
  keepByWarning(sheet, 'ledger', language, isNew);
}

/** An output may be rebuilt by every editor of the file; who types into it is warned. */
export function protectOutput({ sheet }: NamedSheet, language: Language, isNew: boolean): void {
  keepByWarning(sheet, 'output', language, isNew);
}

function keepByWarning(sheet: Sheet, kind: Kept, language: Language, isNew: boolean): void {
  const now = sheetProtection(sheet, isNew);
  if (now && isFinished(now, kind)) return;
  (now || sheet.protect()).setWarningOnly(true).setDescription(say(PROTECTIONS[kind], language));
}
