// What a change of LAOs writes: lines of the registry that end, say more or come, names in rows of the districts' tabs, and rows for who has none.

import { type Cells, isOutOfSpan, typedIn, typedPlace } from '../../domain/measures/cells';
import { type CellValue, foundText } from '../../domain/measures/step';
import type { LaoType } from '../../domain/names/lao-type';
import { byKey } from '../../domain/province/lives/by-key';
import type { ChangedLines, EndingLine } from '../../domain/province/lives/change-lines';
import type { Life } from '../../domain/province/lives/life';
import type { Lao, Place, Province, RegisteredLao } from '../../domain/province/province';
import { cellName } from '../../domain/province/province';
import { writeDate } from '../../domain/time/calendar';
import { claimsOf } from '../../indicators/columns/claims';
import { COMMON } from '../../words/outputs/outputs';
import { say } from '../../words/text';
import { SPLIT_FROM, TARGET_CHOICES } from '../../words/workbook/tabs';
import { beginRights } from '../access/keep-rights';
import { type Book, findTab } from '../book/book';
import { Refusal } from '../book/refusal';
import type { RowValues } from '../ensure/tab-content';
import type { ReadBook } from '../reading/read-province';
import { readTable, rowAt, rowsOf, type Table } from '../reading/table';
import { districtTabs } from '../set-up/districts';
import { readRegisteredLaos, registerLaos } from '../set-up/registry';
import type { Settings } from '../settings/settings';
import { districtKey } from '../tabs/district-key';
import { registryTab } from '../tabs/registry';
import type { TypedChange } from './typed-change';
import { writeCells } from './write-cells';

/** A line of the registry as it stands then. */
export interface LaoLine {
  kind: 'added' | 'ended' | 'took-in';
  district: string;
  type: LaoType;
  lao: string;
  target: string;
  since: string;
  until: string;
  was: string;
}

export interface LaoChange {
  lines: LaoLine[];
  renamedRows: { tab: string; cell: string; before: string; after: string }[];
  newRows: { district: string; lao: string }[];
  /** What stands in rows for rounds in which nobody counts it any more. */
  uncounted: { tab: string; cell: string; found: string }[];
  /** What was reported before is the history of what comes. */
  goesOn: boolean;
  changes: TypedChange[];
}

/** What a line says: its days as rounds are written, and what it was, with its district where that is another one. */
function saidOf(
  { since, until, was, isPart }: Life,
  own: string,
  { registered }: Pick<Province, 'registered'>,
  settings: Settings,
) {
  const { language } = settings;
  const day = (date: string | null) => (date === null ? '' : writeDate(date, 'short', { language }));
  const known = byKey(registered);
  const named = was.map((key) => known.get(key)).filter((lao) => lao !== undefined);
  const names = named.map(({ name, district }) => (district === own ? name : `${name} (${district})`));
  const said = names.join(', ');
  return { since: day(since), until: day(until), was: isPart ? say(SPLIT_FROM, language, { names: said }) : said };
}

const TYPED = ['district', 'type', 'name', 'target', 'since', 'until', 'was'] as const;

interface Planning extends ChangedLines {
  read: ReadBook;
  table: Table;
}

/** The first row of the registry below all that say anything. */
function firstFree(table: Table): number {
  const used = rowsOf(table).filter(({ text }) => TYPED.some((id) => text(id) !== ''));
  return (used[used.length - 1]?.number ?? table.headerRow + 1) + 1;
}

function addedCells(lao: RegisteredLao, row: number, { read, table }: Planning): TypedChange[] {
  const { province, settings } = read;
  const { language } = settings;
  const values: RowValues = {
    district: lao.district,
    type: say(COMMON[lao.type], language),
    name: lao.name,
    target: lao.target ? say(TARGET_CHOICES[lao.target], language) : '',
    ...saidOf(lao.life as Life, lao.district, province, settings),
  };
  return TYPED.filter((id) => values[id] !== '').map((id) => ({
    ...{ tab: registryTab.key, row, name: '', column: id, at: (table.columns.get(id) ?? 0) + 1 },
    ...{ before: '', value: values[id] as string },
  }));
}

function lineCells(lao: Lao, life: Life, { read, table }: Planning): TypedChange[] {
  const { province, settings } = read;
  const said = saidOf(life, lao.district, province, settings);
  const row = lao.place?.row as number;
  const ids = (['until', 'was'] as const).filter((id) => said[id] !== '');
  return ids
    .map((id): TypedChange => {
      const before: CellValue = rowAt(table, row).value(id) ?? '';
      return {
        tab: registryTab.key,
        row,
        name: lao.name,
        column: id,
        at: (table.columns.get(id) ?? 0) + 1,
        before,
        value: said[id],
      };
    })
    .filter(({ before, value }) => foundText(before) !== value);
}

/** The one line that a LAO comes from, on whose row it goes on; null where there is none. */
function goesOnFrom(lao: RegisteredLao, { changed, added }: ChangedLines): Lao | null {
  const [former] = changed;
  return changed.length === 1 && added.length === 1 && former && lao.life?.was.length === 1 ? former.lao : null;
}

/** Name and type of the row on the district's tab. */
function rowCells(lao: RegisteredLao, former: Lao, { read }: Planning): TypedChange[] {
  const { province, settings } = read;
  const place = former.rowPlace;
  const cells = province.cells[former.index];
  if (!place || !cells || former.district !== lao.district) return [];
  const name = foundText(typedIn(cells, 'name'));
  const wanted = { type: say(COMMON[lao.type], settings.language), name: lao.name };
  return (['type', 'name'] as const)
    .map((id): TypedChange => {
      const at = (cells.table.columns.get(id) ?? 0) + 1;
      return {
        tab: districtKey(lao.district),
        row: cells.row,
        name,
        column: id,
        at,
        before: typedIn(cells, id),
        value: wanted[id],
      };
    })
    .filter(({ before, value }) => foundText(before) !== value);
}

/** Where a row that is yet to come stands, nobody knows: it is found by its name, once it has one. */
const UNKNOWN_ROW = 10_000_000;

function newRowCells(lao: RegisteredLao, index: number, { read }: Planning): TypedChange[] {
  const values = { type: say(COMMON[lao.type], read.settings.language), name: lao.name };
  return (['type', 'name'] as const).map((column) => ({
    ...{ tab: districtKey(lao.district), row: UNKNOWN_ROW + index, name: '', column, at: 1 },
    ...{ before: '', value: values[column] },
  }));
}

function lineOf(kind: LaoLine['kind'], lao: RegisteredLao, life: Life, { read }: Planning): LaoLine {
  const { district, type, name, target } = lao;
  const said = saidOf(life, district, read.province, read.settings);
  return {
    kind,
    district,
    type,
    lao: name,
    target: target ? say(TARGET_CHOICES[target], read.settings.language) : '',
    ...said,
  };
}

/** Of who ends, and does not go on in the row. */
function uncountedIn({ lao, life }: EndingLine, { province }: ReadBook): LaoChange['uncounted'] {
  const cells = province.cells[lao.index];
  if (!cells || !lao.rowPlace || life.until === null) return [];
  const ending: Cells = { ...cells, span: { since: null, until: life.until, earlier: null } };
  const ids = claimsOf(province).map(({ id }) => id);
  return ids
    .filter((id) => isOutOfSpan(ending, id))
    .map((id) => ({ place: typedPlace(cells, id) as Place, found: foundText(typedIn(cells, id)) }))
    .map(({ place, found }) => ({ tab: place.tab, cell: cellName(place), found }));
}

/** One read. Nothing is written. */
export function planLaoChange(read: ReadBook, lines: ChangedLines): LaoChange {
  const registry = findTab(read.book, registryTab.key);
  if (!registry) throw new Refusal('no-registry', {}, read.settings.language);
  const planning: Planning = { ...lines, read, table: readTable(registry, registryTab) };
  const { changed, added } = lines;
  const first = firstFree(planning.table);
  const rows = added.map((lao) => {
    const former = goesOnFrom(lao, lines);
    return { lao, former, cells: former ? rowCells(lao, former, planning) : [] };
  });
  const named = rows.flatMap(({ cells }) => cells).filter(({ column }) => column === 'name');
  const fresh = rows.filter(({ lao, former }) => !former?.rowPlace || former.district !== lao.district);
  return {
    lines: [
      ...changed.map(({ lao, life }) =>
        lineOf(life.until === (lao.life?.until ?? null) ? 'took-in' : 'ended', lao, life, planning),
      ),
      ...added.map((lao) => lineOf('added', lao, lao.life as Life, planning)),
    ],
    renamedRows: named.map(({ tab, row, at, before, value }) => ({
      tab: read.book.sheets.filter(({ key }) => key === tab)[0]?.name ?? '',
      cell: cellName({ tab, row, column: at }),
      ...{ before: foundText(before), after: String(value) },
    })),
    newRows: fresh.map(({ lao: { district, name } }) => ({ district, lao: name })),
    uncounted: changed
      .filter(({ lao }) => !rows.some(({ former, cells }) => former === lao && cells.length))
      .flatMap((ending) => uncountedIn(ending, read)),
    goesOn: rows.some(({ former }) => former !== null),
    changes: [
      ...added.flatMap((lao, index) => addedCells(lao, first + index, planning)),
      ...changed.flatMap(({ lao, life }) => lineCells(lao, life, planning)),
      ...rows.flatMap(({ cells }) => cells),
      ...fresh.flatMap(({ lao }, index) => newRowCells(lao, index, planning)),
    ],
  };
}

/** The lines that come, as rows of the registry. */
function addedRows(changes: readonly TypedChange[]): RowValues[] {
  const rows = new Map<number, Record<string, string>>();
  for (const { tab, name, row, column, value } of changes)
    if (name === '' && tab === registryTab.key) rows.set(row, { ...(rows.get(row) ?? {}), [column]: String(value) });
  return Array.from(rows.values());
}

/** Lines that come, then what changes in lines and rows, then a row on its district's tab for whoever has none. Run again it goes on. */
export function writeLaoChange(
  book: Book,
  changes: readonly TypedChange[],
  settings: Settings,
): { written: number; meanwhile: { tab: string; cell: string }[] } {
  const rows = addedRows(changes);
  registerLaos(book, rows, settings);
  const typed = changes.filter(({ name }) => name !== '');
  const { written, left } = writeCells(book, typed, settings);
  const laos = readRegisteredLaos(book, settings);
  const districts = new Set(rows.map(({ district }) => district));
  const keeping = beginRights(book, settings);
  const tabs = settings.districts.filter(({ name }) => districts.has(name)).map(({ tab }) => tab);
  const plan = {
    ...{ province: settings.province, year: settings.year, language: settings.language },
    rounds: [],
    indicators: [],
    roster: null,
    editors: {},
  };
  for (const { name, ensure } of districtTabs(book, plan, { settings, laos, came: new Set(), keeping }))
    if (tabs.indexOf(name) >= 0) ensure();
  return {
    written: written.length + changes.length - typed.length,
    meanwhile: left.map(({ place }) => ({ tab: place.tab, cell: cellName(place) })),
  };
}
