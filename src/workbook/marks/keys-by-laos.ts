// Districts' tabs that bear one another's names, in a workbook without marks: each is known by the LAOs that it holds.
import { comparableName, typeByName } from '../../domain/names/lao-name';
import { comparable } from '../../domain/thai/thai-text';
import type { NamedSheet } from '../book/book';
import { readTable, rowsOf } from '../reading/table';
import { districtKey, districtOf } from '../tabs/district-key';
import { registryTab } from '../tabs/registry';

type Found = Omit<NamedSheet, 'key'>;

const COLUMNS = { columns: registryTab.columns.filter(({ id }) => id === 'district' || id === 'name') };
const NAMES = { columns: COLUMNS.columns.filter(({ id }) => id === 'name') };

function laoOf(name: string): string | null {
  const type = typeByName(name);
  return type && `${type}|${comparableName(type, name)}`;
}

/** The districts, by the LAOs that are registered there; the same name may stand in several. */
function districtsByLao(registry: Found): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const row of rowsOf(readTable(registry, COLUMNS))) {
    const lao = laoOf(row.text('name'));
    if (lao) found.set(lao, [...(found.get(lao) || []), comparable(row.text('district'))]);
  }
  return found;
}

/**
 * The district that most of a tab's LAOs are registered in, where none is in its own; else its own. A tab whose LAOs are all in no registry, or in
 * several, stays what it is called.
 */
function districtHeld(tab: Found, own: string, districts: ReadonlyMap<string, string[]>): string {
  const laos = rowsOf(readTable(tab, NAMES)).map((row) => laoOf(row.text('name')));
  const counts = new Map<string, number>();
  for (const lao of laos)
    for (const district of (lao && districts.get(lao)) || []) counts.set(district, (counts.get(district) || 0) + 1);
  if (counts.has(comparable(own))) return comparable(own);
  const most = Array.from(counts).filter(([, count]) => count * 2 > laos.length)[0];
  return most ? most[0] : comparable(own);
}

/** The keys, as the registry has it. One that holds the LAOs of a district which has a tab of its own is the office's. `names`: of the settings. */
export function keysByLaos(
  tabs: readonly Found[],
  keys: readonly string[],
  { registry, names }: { registry: Found; names: readonly string[] },
): string[] {
  const districts = districtsByLao(registry);
  const own = keys.map((key) => comparable(districtOf(key) || ''));
  const held = tabs.map((tab, index) => own[index] && districtHeld(tab, own[index], districts));
  return keys.map((key, index) => {
    const name = names.filter((each) => comparable(each) === held[index])[0];
    if (held[index] === own[index] || name === undefined) return key;
    const isTaken = held.some((other, at) => other === held[index] && (other === own[at] || at < index));
    return isTaken ? '' : districtKey(name);
  });
}
