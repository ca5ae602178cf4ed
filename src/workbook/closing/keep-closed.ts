// Brings the protection of closed rounds, and what is offered in them, up to date on every district's tab. A mark says what is kept already: where it
// is right, nothing is asked.
import { roundState } from '../../domain/month/state';
import type { IsoDate } from '../../domain/time/calendar';
import { columnsOfRound } from '../../indicators/columns/typed-columns';
import { findTab, gridSize, type NamedSheet } from '../book/book';
import { type Area, below, spansOf } from '../ensure/areas';
import type { ReadBook } from '../reading/read-province';
import { readTable, type Table } from '../reading/table';
import { districtTab } from '../tabs/district';
import { districtKey } from '../tabs/district-key';
import { keepChoices } from './closed-choices';
import { type Closed, closedInMark, noteClosed } from './closed-mark';
import { protectClosed } from './protect-closed';

interface DistrictTab {
  district: string;
  named: NamedSheet;
}

function districtTabs({ book, province }: ReadBook): DistrictTab[] {
  const tabs: DistrictTab[] = [];
  for (const { name } of province.districts) {
    const named = findTab(book, districtKey(name));
    if (named) tabs.push({ district: name, named });
  }
  return tabs;
}

function wantedOf(read: ReadBook): Closed {
  const { province } = read;
  const wanted: Record<string, IsoDate[]> = {};
  if (!province.ledger.entries.some(({ act }) => act === 'close')) return wanted;
  for (const { district, named } of districtTabs(read)) {
    const closed = province.rounds.filter((_, round) => roundState(province, district, round).state === 'closed');
    if (closed.length) wanted[named.id] = closed.map(({ date }) => date);
  }
  return wanted;
}

const isSame = (one: readonly IsoDate[] = [], other: readonly IsoDate[] = []) => one.join() === other.join();

/** The tabs on which something is to be done. */
function toDo(read: ReadBook, wanted: Closed): DistrictTab[] {
  const kept = closedInMark(read.book);
  return districtTabs(read).filter(({ named }) => !isSame(kept[named.id], wanted[named.id]));
}

/** Whether the columns of every closed round are the province's alone. */
export function isClosedKept(read: ReadBook): boolean {
  return toDo(read, wantedOf(read)).length === 0;
}

const columnsOf = ({ province }: ReadBook, dates: readonly IsoDate[]) =>
  ([] as string[]).concat(...dates.map((date) => columnsOfRound(province, date)));

/** Its headers are read again: somebody may have moved a column since, and the wrong one would be kept for good. */
function readHeaders({ settings }: ReadBook, { district, named }: DistrictTab) {
  const tab = districtTab(district, settings);
  return { tab, table: readTable(named, tab) };
}

function areasIn({ headerRow, columns: stand }: Table, ids: readonly string[], rows: number): Area[] {
  const columns = ids.map((id) => stand.get(id)).filter((column) => column !== undefined);
  const spans = headerRow < 0 ? [] : spansOf(columns.map((column) => column + 1));
  return spans.map((span) => below({ headerRow: headerRow + 1, rows }, span));
}

/** What is to be kept, by the number of a district's tab. It reads each tab for which a round is closed. */
export function closedAreas(read: ReadBook): Map<number, Area[]> {
  const wanted = wantedOf(read);
  const areasOn = (tab: DistrictTab) => {
    const ids = columnsOf(read, wanted[tab.named.id] || []);
    return areasIn(readHeaders(read, tab).table, ids, gridSize(tab.named, read.book).rows);
  };
  const closed = districtTabs(read).filter(({ named }) => wanted[named.id]);
  return new Map(closed.map((tab) => [tab.named.id, areasOn(tab)]));
}

const isNone = (closed: Closed) => Object.keys(closed).length === 0;

/** For whoever goes through the tabs one by one. Only whoever may change protections can do it. */
export interface Closing {
  /** Whatever the mark says: somebody may have taken one off, or added rows. Nothing is done to a tab that is no district's. */
  keep(named: NamedSheet): void;
  /** Notes what was kept by this one. */
  end(): void;
}

/** Null where no round was ever closed. */
export function closingOf(read: ReadBook): Closing | null {
  const wanted = wantedOf(read);
  const kept = closedInMark(read.book);
  if (isNone(wanted) && isNone(kept)) return null;
  const { book, settings } = read;
  const { officers: editors, language } = settings;
  const tabs = districtTabs(read);
  const noted: Record<string, readonly IsoDate[] | undefined> = {};
  const areasOn = (tab: DistrictTab, dates: readonly IsoDate[]): Area[] => {
    const datesBefore = kept[tab.named.id] || [];
    if (!dates.length && !datesBefore.length) return [];
    const found = readHeaders(read, tab);
    const { rows } = gridSize(tab.named, book);
    const [before, now] = [columnsOf(read, datesBefore), columnsOf(read, dates)];
    if (!isSame(datesBefore, dates)) keepChoices(read, { ...tab, ...found }, { before, now }, rows);
    return areasIn(found.table, now, rows);
  };
  return {
    keep(named) {
      const tab = tabs.filter((each) => each.named === named)[0];
      if (!tab) return;
      const areas = areasOn(tab, wanted[named.id] || []);
      protectClosed(book, named, { areas, editors, language });
      noted[named.id] = wanted[named.id];
    },
    end: () => noteClosed(book, noted),
  };
}

/** Where the mark says otherwise. */
export function keepClosed(read: ReadBook): void {
  const closing = closingOf(read);
  if (!closing) return;
  const tabs = toDo(read, wantedOf(read));
  for (const { named } of tabs) closing.keep(named);
  if (tabs.length) closing.end();
}
