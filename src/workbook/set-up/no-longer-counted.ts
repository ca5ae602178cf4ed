// What stands typed on the district tabs and would be counted no longer, by what the settings and the tab of indicators say now.
import { isKept } from '../../domain/agreement/claim';
import { entryId } from '../../domain/agreement/entries';
import { type NoLongerCounted, noLongerCounted } from '../../domain/agreement/no-longer-counted';
import { whyUnclaimed } from '../../domain/agreement/unclaimed';
import type { Province } from '../../domain/province/province';
import { comparable } from '../../domain/thai/thai-text';
import { type Claimed, claimsOf } from '../../indicators/columns/claims';
import { type Book, findTab } from '../book/book';
import { claimedBefore, noteClaimed } from '../ensure/look/dressed';
import { readProvince } from '../reading/read-province';
import type { Settings } from '../settings/settings';
import { headerText } from '../tabs/column';
import { districtTab } from '../tabs/district';
import { districtOf } from '../tabs/district-key';
import { registryTab } from '../tabs/registry';
import { claimedIn, claimedText, indicatorsNow, type Then, underNumbersNow } from './claimed';

/** `headers`: of those of its columns that are claimed no more at all. */
export interface Lost extends NoLongerCounted {
  headers: string[];
}

/** What is still entered, as it was declared then. */
function settingsThen(settings: Settings, then: Claimed): Settings {
  return {
    ...settings,
    groups: settings.groups.filter((id) => then.groups.indexOf(id) >= 0),
    leftOut: [...then.leftOut],
    presets: then.presets,
    rounds: then.rounds.map(({ date }) => ({ date, districtDeadline: date, provinceDeadline: date })),
    indicators: then.indicators,
  };
}

/** What stands on the tabs is the same on every day. */
const ANY_DAY = new Date(0);

/** By what the last set-up claimed. The district tabs are read only where something was taken back. `again`: what is counted on, under another number. */
function lostSince(book: Book, settings: Settings, then: Then, again: readonly Again[]): Lost[] {
  const before = settingsThen(settings, underNumbersNow(then, settings.indicators));
  const taken = new Set(([] as string[]).concat(...again.map(({ columns }) => columns)));
  const claims = claimsOf(before).filter(({ id }) => !taken.has(comparable(id)));
  const now = claimsOf(settings);
  const known = new Map(now.map((claim) => [claim.id, claim]));
  if (claims.every((claim) => isKept(claim, known.get(claim.id)))) return [];
  const { columns } = districtTab('', before);
  const headers = new Map(columns.map((column) => [column.id, headerText(column, settings.language)]));
  return noLongerCounted(readProvince(book, ANY_DAY, before).province, claims, now).map((lost) => ({
    ...lost,
    headers: lost.columns.filter((id) => !known.has(id)).map((id) => headers.get(id) as string),
  }));
}

/** What stands under a number that an indicator which was taken out before had, and that of a new one reads the same. */
export interface Again extends Omit<Lost, 'why'> {
  /** As it is in the headers. */
  was: string;
  /** It is known to have been of another kind. */
  isReread: boolean;
}

/** By what the last set-up claimed: only an indicator that has come since may take them up. The district tabs are read only where there is one. */
export function numbersAgain(book: Book, settings: Settings): Again[] {
  const then = claimedIn(claimedBefore(book));
  const { indicators } = settings;
  const known = then && indicatorsNow(then, indicators);
  const isNew = (id: string) => !known || !Array.from(known.values()).some((now) => now.id === id);
  if (!known || !hasTabs(book) || !indicators.some(({ id }) => isNew(id))) return [];
  const found = new Map<string, Again>();
  const claimed = new Set(claimsOf(settings).map(({ id }) => id));
  const kindOf = (all: Claimed['indicators'], number: string) =>
    all.filter(({ id }) => comparable(id) === comparable(number))[0]?.kind;
  for (const column of readProvince(book, ANY_DAY, settings).province.unclaimed) {
    const { readsAs, indicator: was, at, header, cells, place, first } = column;
    if (readsAs === null || !isNew(readsAs) || !claimed.has(entryId(readsAs, at))) continue;
    const kind = kindOf(then.indicators, was);
    const isReread = kind !== undefined && kind !== kindOf(indicators, readsAs);
    const none = { columns: [], headers: [], cells: 0, tabs: [], first };
    const again = found.get(`${readsAs}:${was}`) || { indicator: readsAs, was, isReread, ...none };
    found.set(`${readsAs}:${was}`, {
      ...again,
      columns: withOne(again.columns, comparable(entryId(was, at))),
      headers: withOne(again.headers, header),
      cells: again.cells + cells,
      tabs: withOne(again.tabs, place.tab),
    });
  }
  return Array.from(found.values());
}

const withOne = (all: readonly string[], one: string) => (all.indexOf(one) < 0 ? [...all, one] : [...all]);

/** By the headers alone, where no set-up has said what it claimed. */
function lostByHeaders(province: Province): Lost[] {
  const found = new Map<string, Lost>();
  for (const column of province.unclaimed) {
    const unclaimed = whyUnclaimed(province, column);
    if (!unclaimed) continue;
    const { why } = unclaimed;
    const { indicator } = column;
    const lost = found.get(`${why}:${indicator}`) || {
      indicator,
      why,
      columns: [],
      headers: [],
      cells: 0,
      tabs: [],
      first: column.first,
    };
    const headers = withOne(lost.headers, column.header);
    const [cells, tabs] = [lost.cells + column.cells, withOne(lost.tabs, column.place.tab)];
    found.set(`${why}:${indicator}`, { ...lost, cells, tabs, headers, columns: headers });
  }
  return Array.from(found.values());
}

/** Settings that were just made anew name no district yet. */
function hasTabs(book: Book): boolean {
  return book.sheets.some(({ key }) => districtOf(key) !== null) && findTab(book, registryTab.key) !== null;
}

/** None where the last set-up claimed no more than is claimed now, or where nothing can have been typed yet. */
export function lostBySetUp(book: Book, settings: Settings, again: readonly Again[]): Lost[] {
  if (!hasTabs(book)) return [];
  const before = claimedBefore(book);
  const then = claimedIn(before);
  if (!then) return lostByHeaders(readProvince(book, ANY_DAY, settings).province);
  return before === claimedText(settings) ? [] : lostSince(book, settings, then, again);
}

/** What is claimed from now on: it is asked about once. */
export function keepClaimed(book: Book, settings: Settings): void {
  noteClaimed(book, claimedText(settings));
}
