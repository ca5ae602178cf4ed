// What stands typed on the district tabs and would be counted no longer, by what the settings and the tab of indicators say now.
import { isKept } from '../../domain/agreement/claim';
import { type NoLongerCounted, noLongerCounted } from '../../domain/agreement/no-longer-counted';
import { whyUnclaimed } from '../../domain/agreement/unclaimed';
import type { Province } from '../../domain/province/province';
import { type Claimed, claimsOf } from '../../indicators/columns/claims';
import { type Book, findTab } from '../book/book';
import { claimedBefore, noteClaimed } from '../ensure/look/dressed';
import { readProvince } from '../reading/read-province';
import type { Settings } from '../settings/settings';
import { headerText } from '../tabs/column';
import { districtTab } from '../tabs/district';
import { districtOf } from '../tabs/district-key';
import { registryTab } from '../tabs/registry';
import { claimedIn, claimedText } from './claimed';

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

/** By what the last set-up claimed. The district tabs are read only where something was taken back. */
function lostSince(book: Book, settings: Settings, then: Claimed): Lost[] {
  const before = settingsThen(settings, then);
  const [claims, now] = [claimsOf(before), claimsOf(settings)];
  const known = new Map(now.map((claim) => [claim.id, claim]));
  if (claims.every((claim) => isKept(claim, known.get(claim.id)))) return [];
  const { columns } = districtTab('', before);
  const headers = new Map(columns.map((column) => [column.id, headerText(column, settings.language)]));
  return noLongerCounted(readProvince(book, ANY_DAY, before).province, claims, now).map((lost) => ({
    ...lost,
    headers: lost.columns.filter((id) => !known.has(id)).map((id) => headers.get(id) as string),
  }));
}

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
    lost.cells += column.cells;
    if (lost.headers.indexOf(column.header) < 0) lost.headers.push(column.header);
    if (lost.tabs.indexOf(column.place.tab) < 0) lost.tabs.push(column.place.tab);
    found.set(`${why}:${indicator}`, { ...lost, columns: lost.headers });
  }
  return Array.from(found.values());
}

/** None where the last set-up claimed no more than is claimed now, or where nothing can have been typed yet. */
export function lostBySetUp(book: Book, settings: Settings): Lost[] {
  // Settings that were just made anew name no district yet.
  const hasTabs = book.sheets.some(({ key }) => districtOf(key) !== null);
  if (!hasTabs || !findTab(book, registryTab.key)) return [];
  const before = claimedBefore(book);
  const then = claimedIn(before);
  if (!then) return lostByHeaders(readProvince(book, ANY_DAY, settings).province);
  return before === claimedText(settings) ? [] : lostSince(book, settings, then);
}

/** What is claimed from now on: it is asked about once. */
export function keepClaimed(book: Book, settings: Settings): void {
  noteClaimed(book, claimedText(settings));
}
