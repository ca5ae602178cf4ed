// A district that got another name in mid-year, wherever that was typed: what it has reported stands on the tab of the name of before.
import { comparableName, typeByName } from '../../domain/names/lao-name';
import type { LaoType } from '../../domain/province/lao';
import type { RegisteredLao } from '../../domain/province/province';
import { type Book, findTab, type NamedSheet } from '../book/book';
import { readTable, rowsOf, type Table } from '../reading/table';
import type { Settings } from '../settings/settings';
import { districtTab } from '../tabs/district';
import { districtKey, districtOf } from '../tabs/district-key';
import { registryTab } from '../tabs/registry';
import { readRegisteredLaos } from './registry';

export interface Renamed {
  before: string;
  now: string;
  /** On which it has reported. */
  tab: string;
  /** Its LAOs are registered under the new name, which has no tab; or the settings alone have the new name, under which there is no LAO. */
  where: 'registry' | 'settings';
}

const keyOf = (type: LaoType, name: string) => `${type}|${comparableName(type, name)}`;

/** The LAOs that stand on a tab, as `holdsMost` knows them. */
export const laosOn = (named: NamedSheet, district: string, settings: Settings): Set<string> =>
  laosIn(readTable(named, districtTab(district, settings)));

function laosIn(table: Table): Set<string> {
  const keys = new Set<string>();
  for (const row of rowsOf(table)) {
    const name = row.text('name');
    const type = typeByName(name);
    if (type) keys.add(keyOf(type, name));
  }
  return keys;
}

/** Whether most of these LAOs are among them: one or the other may have come or gone as well. */
export const holdsMost = (there: ReadonlySet<string>, laos: readonly RegisteredLao[]): boolean =>
  laos.filter(({ type, name }) => there.has(keyOf(type, name))).length * 2 > laos.length;

/** The district whose LAOs, most of them, stand on a tab of another, of which it holds none; null where it is as it should be. */
export function districtInstead(table: Table, district: string, laos: readonly RegisteredLao[]): string | null {
  const there = laosIn(table);
  const own = laos.filter((lao) => lao.district === district);
  if (!there.size || !own.length || own.some(({ type, name }) => there.has(keyOf(type, name)))) return null;
  const others = Array.from(new Set(laos.map((lao) => lao.district))).filter((other) => other !== district);
  const holds = (other: string) =>
    holdsMost(
      there,
      laos.filter((lao) => lao.district === other),
    );
  return others.filter(holds)[0] ?? null;
}

/** The first of them, or null. It reads the registry, and a tab whose district has no LAO there any more. */
export function renamedDistrict(book: Book, settings: Settings): Renamed | null {
  // Set-up makes it again.
  if (!findTab(book, registryTab.key)) return null;
  const registered = readRegisteredLaos(book, settings);
  const inSettings = settings.districts.map(({ name }) => name);
  const inRegistry = registered.map(({ district }) => district);
  const hasTab = (name: string) => book.sheets.some(({ key }) => key === districtKey(name));
  const without = Array.from(new Set([...inSettings, ...inRegistry])).filter((name) => !hasTab(name));
  if (!without.length) return null;
  for (const named of book.sheets) {
    const before = districtOf(named.key);
    if (before === null) continue;
    const where = inRegistry.indexOf(before) < 0 ? 'registry' : 'settings';
    if (where === 'settings' && inSettings.indexOf(before) >= 0) continue;
    const there = where === 'registry' ? laosOn(named, before, settings) : null;
    const now = without.filter((name) => {
      const own = registered.filter(({ district }) => district === name);
      return there ? holdsMost(there, own) : own.length === 0;
    })[0];
    if (now !== undefined) return { before, now, tab: named.name, where };
  }
  return null;
}
