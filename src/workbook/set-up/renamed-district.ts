// A district that got another name in mid-year: its LAOs are registered under a name without a tab, and stand on the tab of a name that is gone.
import { comparableName, typeByName } from '../../domain/names/lao-name';
import type { LaoType } from '../../domain/province/lao';
import type { Book, NamedSheet } from '../book/book';
import { readTable, rowsOf } from '../reading/table';
import type { Settings } from '../settings/settings';
import { districtTab } from '../tabs/district';
import { districtKey, districtOf } from '../tabs/district-key';
import { readRegisteredLaos } from './registry';

export interface Renamed {
  before: string;
  now: string;
  /** On which it has reported. */
  tab: string;
}

const keyOf = (type: LaoType, name: string) => `${type}|${comparableName(type, name)}`;

function laosOn(named: NamedSheet, district: string, settings: Settings): Set<string> {
  const keys = new Set<string>();
  for (const row of rowsOf(readTable(named, districtTab(district, settings)))) {
    const name = row.text('name');
    const type = typeByName(name);
    if (type) keys.add(keyOf(type, name));
  }
  return keys;
}

/** The first of them, or null. No call where each district of the settings has its tab, or each tab its district. */
export function renamedDistrict(book: Book, settings: Settings): Renamed | null {
  const names = settings.districts.map(({ name }) => name);
  const without = names.filter((name) => !book.sheets.some(({ key }) => key === districtKey(name)));
  const left = book.sheets
    .map((named) => ({ named, before: districtOf(named.key) }))
    .filter(({ before }) => before !== null && names.indexOf(before) < 0);
  if (!without.length || !left.length) return null;
  const registered = readRegisteredLaos(book, settings);
  const isLeft = (before: string) => !registered.some(({ district }) => district === before);
  for (const { named, before } of left) {
    if (before === null || !isLeft(before)) continue;
    const there = laosOn(named, before, settings);
    const now = without.filter((name) => {
      const own = registered.filter(({ district }) => district === name);
      // Most of them: one or the other may have come or gone as well.
      return own.filter(({ type, name: lao }) => there.has(keyOf(type, lao))).length * 2 > own.length;
    })[0];
    if (now !== undefined) return { before, now, tab: named.name };
  }
  return null;
}
