// Reads the whole workbook into the domain: settings, registry and every district's tab, one read each.
import { districtSpeller, type KnownDistricts } from '../../domain/names/district-names';
import type { ReadRow } from '../../domain/province/matching';
import type { District, Place, Province, TabProblem, UnclaimedColumn } from '../../domain/province/province';
import type { RegistryLine } from '../../domain/province/registry';
import { dayInThailand, fiscalYearStart } from '../../domain/time/calendar';
import { enteredFields } from '../../indicators/all';
import { stepColumns } from '../../indicators/columns/step-rounds';
import { makeProvince } from '../../indicators/province/make-province';
import type { Language } from '../../words/text';
import { type Book, findTab, findTabs } from '../book/book';
import { Refusal } from '../book/refusal';
import { readLedger } from '../ledger/read-ledger';
import { readSettings } from '../settings/read-settings';
import type { Settings } from '../settings/settings';
import { headerText } from '../tabs/column';
import { districtTab } from '../tabs/district';
import { indicatorsTab } from '../tabs/indicators';
import { registryTab } from '../tabs/registry';
import { isBlank, readTable, rowsOf, type Table, type TableRow } from './table';
import { unclaimedIn } from './unclaimed';

export interface ReadBook {
  book: Book;
  settings: Settings;
  province: Province;
  /** Of the ledger's last line, from which the next one follows. */
  lastCode: string;
}

/** Throws a Refusal where there are no settings or no registry; all else that is wrong becomes part of the province. */
export function readProvince(book: Book, now: Date, settings: Settings = readSettings(book)): ReadBook {
  const registrySheet = findTab(book, registryTab.key);
  if (!registrySheet) throw new Refusal('no-registry');
  const tabProblems: TabProblem[] = [];
  const registryTable = readTable(registrySheet, registryTab);
  tabProblems.push(...headerProblems(registryTable, null, settings.language));
  const { lastCode, ...ledger } = readLedger(book, fiscalYearStart(settings.year));
  const wrong: Wrong = { problems: tabProblems, unclaimed: [] };
  const province = makeProvince({
    name: settings.province,
    year: settings.year,
    criteria: { requiredShare: settings.requiredShare, aimedShare: settings.aimedShare },
    groups: settings.groups,
    leftOut: settings.leftOut,
    marks: settings.marks,
    presets: settings.presets,
    indicators: settings.indicators,
    rounds: settings.rounds,
    named: settings.districts,
    lines: registryLines(registryTable, settings),
    rowsOf: (district) => readDistrict(book, district, settings, wrong),
    ledger,
    today: dayInThailand(now),
    tabProblems,
    unclaimed: wrong.unclaimed,
    tabs: book.sheets.map(({ name }) => name),
    registryTab: registrySheet.name,
    indicatorsTab: settings.hasIndicators ? (findTab(book, indicatorsTab.key)?.name ?? null) : null,
  });
  return { book, settings, province, lastCode };
}

export const knownDistricts = ({ province, districts }: Pick<Settings, 'province' | 'districts'>): KnownDistricts => ({
  province,
  names: districts.map(({ name }) => name),
});

/** Each district as the settings spell it. */
export function registryLines(table: Table, settings: Settings): RegistryLine[] {
  const spell = districtSpeller(knownDistricts(settings));
  const place = (row: TableRow, id: string): Place => row.place(id) || { tab: table.tab, row: row.number, column: 1 };
  return rowsOf(table).map((row) => ({
    district: spell(row.text('district')),
    typeText: row.text('type'),
    name: row.text('name'),
    targetText: row.text('target'),
    place: place(row, 'name'),
    typePlace: place(row, 'type'),
    districtPlace: place(row, 'district'),
    targetPlace: place(row, 'target'),
  }));
}

/** What is wrong with the tabs. */
interface Wrong {
  problems: TabProblem[];
  unclaimed: UnclaimedColumn[];
}

/** Reads one district's tab and notes its name in `district`; what is wrong with the tab is noted, too. */
function readDistrict(book: Book, district: District, settings: Settings, { problems, unclaimed }: Wrong): ReadRow[] {
  const { name } = district;
  const setting = settings.districts.filter((known) => known.name === name)[0];
  const tab = districtTab(name, settings);
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
  problems.push(...headerProblems(table, name, settings.language));
  unclaimed.push(...unclaimedIn(table, tab, name));
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

function headerProblems(table: Table, district: string | null, language: Language): TabProblem[] {
  const { tab, missing, twice } = table;
  return [
    ...missing.map(
      (column): TabProblem => ({ kind: 'header-missing', tab, header: headerText(column, language), district }),
    ),
    ...twice.map(
      ({ column, first, place }): TabProblem => ({
        kind: 'header-twice',
        tab,
        header: headerText(column, language),
        district,
        first,
        place,
      }),
    ),
  ];
}
