// Keeps the columns of closed rounds on a district's tab to the province: one protection where they are neighbours.
import { type Language, say } from '../../words/text';
import { PROTECTIONS } from '../../words/workbook/tabs';
import type { Book, NamedSheet } from '../book/book';
import { type Area, areaOf, isWithin, notationOf } from '../ensure/areas';
import { keptAs } from '../ensure/our-protections';
import { setEditors } from '../ensure/protection-editors';

type Protection = GoogleAppsScript.Spreadsheet.Protection;

/** Its description is the last thing that one of ours gets: without any it may be one that was not finished. */
interface Found {
  protection: Protection;
  area: Area;
  isFinished: boolean;
}

const isSame = (one: Area, other: Area) => isWithin(one, other) && isWithin(other, one);

/** One call, one more for each protection of a part of the tab, and two for each of ours. */
function foundOn({ sheet }: NamedSheet): Found[] {
  const found: Found[] = [];
  for (const protection of sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE)) {
    const description = protection.getDescription();
    const isFinished = keptAs(description) === 'closed';
    if (isFinished || description === '')
      found.push({ protection, area: areaOf(protection.getRange().getA1Notation()), isFinished });
  }
  return found;
}

export interface ToKeep {
  areas: readonly Area[];
  /** Who acts for the province beside the owner. */
  editors: readonly string[];
  language: Language;
}

/** Exactly these: what is kept and should not be is opened, and what stands as it should is left alone. */
export function protectClosed(book: Book, named: NamedSheet, { areas, editors, language }: ToKeep): void {
  const found = foundOn(named);
  const isWanted = ({ area }: Found) => areas.some((wanted) => isSame(area, wanted));
  const spare = found.filter((each) => each.isFinished && !isWanted(each));
  for (const area of areas) {
    const there = found.filter((each) => isSame(each.area, area));
    const kept = there.filter(({ isFinished }) => isFinished)[0];
    if (kept) {
      // One that somebody made a mere warning is made strict again.
      if (kept.protection.isWarningOnly()) setEditors(book, kept.protection, editors, { isNew: false });
      continue;
    }
    const range = named.sheet.getRange(notationOf(area));
    const before = spare.shift();
    if (before) {
      before.protection.setRange(range);
      continue;
    }
    const begun = there[0];
    const protection = begun ? begun.protection : range.protect();
    setEditors(book, protection, editors, { isNew: !begun });
    protection.setDescription(say(PROTECTIONS.closed, language));
  }
  for (const { protection } of spare) protection.remove();
}
