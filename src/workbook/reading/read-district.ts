// A district's tab: its rows, and what is wrong with the tab itself.

import type { District, Place, TabProblem, UnclaimedColumn } from '../../domain/province/province';
import type { ReadRow } from '../../domain/province/read-row';
import { enteredFields } from '../../indicators/all';
import { stepColumns } from '../../indicators/columns/step-rounds';
import { type Book, findTabs } from '../book/book';
import type { Settings } from '../settings/settings';
import { districtTab } from '../tabs/district';
import { asClaimed } from './claimed-numbers';
import { headerProblems } from './header-problems';
import { isBlank, readTable, rowsOf, type Table, type TableRow } from './table';
import { unclaimedIn } from './unclaimed';

/** What is wrong with the tabs. */
export interface Wrong {
  problems: TabProblem[];
  unclaimed: UnclaimedColumn[];
  /** Whether set-up has ever made a column, by its id; null where no set-up has said which. */
  wasMade(column: string): boolean | null;
}

/** Reads one district's tab and notes its name in `district`; what is wrong with the tab is noted, too. */
export function readDistrict(book: Book, district: District, settings: Settings, wrong: Wrong): ReadRow[] {
  const { problems, unclaimed, wasMade } = wrong;
  const { name } = district;
  const setting = settings.districts.filter((known) => known.name === name)[0];
  const { tab, withheld } = asClaimed(book, districtTab(name, settings), settings);
  const found = findTabs(book, tab.key);
  const sheet = found[0];
  if (!sheet) {
    problems.push({ kind: 'tab-missing', tab: setting ? setting.tab : name, district: name });
    return [];
  }
  district.tab = sheet.name;
  for (const copy of found.slice(1))
    problems.push({ kind: 'tab-twice', tab: sheet.name, other: copy.name, district: name });
  const table = readTable(sheet, tab);
  const { language } = settings;
  problems.push(...headerProblems(table, { district: name, language, columns: tab.columns, wasMade }));
  unclaimed.push(...unclaimedIn(table, tab, name, withheld));
  return readRows(table, name, settings);
}

function readRows(table: Table, district: string, settings: Settings): ReadRow[] {
  const rows: ReadRow[] = [];
  const facts = ([] as string[]).concat(...enteredFields(settings).map((field) => [...field.facts]));
  const ids = [...stepColumns(settings), ...facts];
  for (const cells of rowsOf(table)) {
    // A row without a name but with reports must not silently drop out. A box that is not ticked is none.
    const isSaid = (id: string) => !isBlank(cells.value(id)) && cells.value(id) !== false;
    if (isBlank(cells.value('name')) && !ids.some(isSaid)) continue;
    rows.push(readRow(table, cells, district));
  }
  return rows;
}

/** A row of a district's tab, as it is matched to the registry. */
export function readRow(table: Table, cells: TableRow, district: string): ReadRow {
  const place: Place = { tab: table.tab, row: cells.number, column: 1 };
  const row: ReadRow['row'] = {
    district,
    typeText: cells.text('type'),
    nameText: cells.text('name'),
    remark: cells.text('remark'),
    place: cells.place('name') || place,
    typePlace: cells.place('type') || place,
  };
  return { row, cells: { table, row: cells.number } };
}
