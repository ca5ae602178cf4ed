// A district's tab that has lost its mark, and maybe its name: another program saved it, or it was copied and the first one deleted. It is known by
// the LAOs that it holds, so that no empty tab comes to stand beside what was reported.
import { type Book, findTab, register } from '../book/book';
import { readTable } from '../reading/table';
import type { Settings } from '../settings/settings';
import { districtTab } from '../tabs/district';
import { districtKey } from '../tabs/district-key';
import { registryTab } from '../tabs/registry';
import { readRegisteredLaos } from './registry';
import { holdsMost, laosOn } from './renamed-district';

/** Reads the tabs without a mark where a district has none; nothing in a workbook that has just been begun. */
export function markDistrictsAgain(book: Book, settings: Settings): void {
  const without = settings.districts.map(({ name }) => name).filter((name) => !findTab(book, districtKey(name)));
  const unmarked = book.sheets.filter(({ key }) => key === '');
  if (!without.length || !unmarked.length || !findTab(book, registryTab.key)) return;
  const registered = readRegisteredLaos(book, settings);
  for (const district of without) {
    const own = registered.filter((lao) => lao.district === district);
    const tab = districtTab(district, settings);
    const found = unmarked.filter(
      (named) =>
        named.key === '' &&
        readTable(named, tab).columns.has('standing') &&
        holdsMost(laosOn(named, district, settings), own),
    )[0];
    if (found) register(book, found, districtKey(district), 0);
  }
}
