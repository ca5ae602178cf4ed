// Reads the whole workbook into the domain: settings, registry and every district's tab, one read each.
import { districtSpeller, type KnownDistricts } from '../../domain/names/district-names';
import { LIFE_COLUMNS } from '../../domain/province/lives/life-cells';
import type { Place, Province, TabProblem } from '../../domain/province/province';
import type { RegistryLine } from '../../domain/province/registry';
import { dayInThailand, fiscalYearStart } from '../../domain/time/calendar';
import { makeProvince } from '../../indicators/province/make-province';
import { type Book, findTab } from '../book/book';
import { Refusal } from '../book/refusal';
import { readLedger } from '../ledger/read-ledger';
import { readSettings } from '../settings/read-settings';
import type { Settings } from '../settings/settings';
import { indicatorsTab } from '../tabs/indicators';
import { registryTab } from '../tabs/registry';
import { wasClaimed } from './claimed-numbers';
import { headerProblems } from './header-problems';
import { readDistrict, type Wrong } from './read-district';
import { isBlank, readTable, rowsOf, type Table, type TableRow } from './table';

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
  const { language } = settings;
  const ofRegistry = { district: null, language, columns: registryTab.columns, wasMade: () => null };
  tabProblems.push(...headerProblems(registryTable, ofRegistry));
  const { lastCode, ...ledger } = readLedger(book, fiscalYearStart(settings.year));
  const wrong: Wrong = { problems: tabProblems, unclaimed: [], wasMade: wasClaimed(book, settings) };
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

/** What a line says of its LAO's life; nothing where nothing is typed. */
function lifeOf(row: TableRow): Pick<RegistryLine, 'life'> {
  const said = LIFE_COLUMNS.filter((id) => !isBlank(row.value(id)));
  if (!said.length) return {};
  return { life: Object.fromEntries(said.map((id) => [id, { raw: row.value(id), place: row.place(id) as Place }])) };
}

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
    ...lifeOf(row),
  }));
}
