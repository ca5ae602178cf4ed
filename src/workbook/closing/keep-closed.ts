// Brings the protection of closed rounds up to date on every district's tab. A mark says what is kept already: where it is right, nothing is asked.
import { roundState } from '../../domain/month/state';
import type { IsoDate } from '../../domain/time/calendar';
import { columnsOfRound } from '../../indicators/columns/typed-columns';
import { findTab, gridSize, type NamedSheet } from '../book/book';
import { type Area, below, spansOf } from '../ensure/areas';
import { jsonOf, readMark, writeMark } from '../marks/marks';
import type { ReadBook } from '../reading/read-province';
import { readTable } from '../reading/table';
import { districtTab } from '../tabs/district';
import { districtKey } from '../tabs/district-key';
import { protectClosed } from './protect-closed';

const KEY = 'khanton.closed';

/** By the number of a district's tab: the rounds that are closed for it. One for which none is closed is not there. */
type Closed = Readonly<Record<string, readonly IsoDate[]>>;

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

const keptOf = ({ book }: ReadBook) => (jsonOf(readMark(book.marks, KEY)) || {}) as Closed;

const isSame = (one: readonly IsoDate[] = [], other: readonly IsoDate[] = []) => one.join() === other.join();

/** The tabs on which something is to be done. */
function toDo(read: ReadBook, wanted: Closed): DistrictTab[] {
  const kept = keptOf(read);
  return districtTabs(read).filter(({ named }) => !isSame(kept[named.id], wanted[named.id]));
}

/** Whether the columns of every closed round are the province's alone. */
export function isClosedKept(read: ReadBook): boolean {
  return toDo(read, wantedOf(read)).length === 0;
}

/** Its headers are read again: somebody may have moved a column since, and the wrong one would be kept for good. */
function areasOn(
  { book, settings, province }: ReadBook,
  { district, named }: DistrictTab,
  dates: readonly IsoDate[],
): Area[] {
  if (!dates.length) return [];
  const table = readTable(named, districtTab(district, settings));
  const ids = ([] as string[]).concat(...dates.map((date) => columnsOfRound(province, date)));
  const columns = ids.map((id) => table.columns.get(id)).filter((column) => column !== undefined);
  const { rows } = gridSize(named, book);
  const spans = table.headerRow < 0 ? [] : spansOf(columns.map((column) => column + 1));
  return spans.map((span) => below({ headerRow: table.headerRow + 1, rows }, span));
}

/** What is to be kept, by the number of a district's tab. It reads each tab for which a round is closed. */
export function closedAreas(read: ReadBook): Map<number, Area[]> {
  const wanted = wantedOf(read);
  const closed = districtTabs(read).filter(({ named }) => wanted[named.id]);
  return new Map(closed.map((tab) => [tab.named.id, areasOn(read, tab, wanted[tab.named.id] || [])]));
}

const isNone = (closed: Closed) => Object.keys(closed).length === 0;

/** For whoever goes through the tabs one by one. Only whoever may change protections can do it. */
export interface Closing {
  /** Whatever the mark says: somebody may have taken one off, or added rows. Nothing is done to a tab that is no district's. */
  keep(named: NamedSheet): void;
  /** Notes what was kept by this one: what another one has kept it may have kept for rounds that have opened or closed since. */
  end(): void;
}

/** Null where no round was ever closed. */
export function closingOf(read: ReadBook): Closing | null {
  const wanted = wantedOf(read);
  if (isNone(wanted) && isNone(keptOf(read))) return null;
  const { book, settings } = read;
  const { officers: editors, language } = settings;
  const tabs = districtTabs(read);
  const noted: Record<string, readonly IsoDate[] | undefined> = {};
  return {
    keep(named) {
      const tab = tabs.filter((each) => each.named === named)[0];
      if (!tab) return;
      const areas = areasOn(read, tab, wanted[named.id] || []);
      protectClosed(book, named, { areas, editors, language });
      noted[named.id] = wanted[named.id];
    },
    end() {
      const before = readMark(book.marks, KEY);
      const text = JSON.stringify({ ...(jsonOf(before) as Closed | null), ...noted });
      if (before !== text) writeMark(book.marks, KEY, text);
    },
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
