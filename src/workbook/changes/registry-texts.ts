// The registry's lines as they were typed: the reading of the province has each district as the settings spell it.
import { wholeText } from '../../domain/measures/step';
import type { RegistryText } from '../../domain/tidying/registry-text';
import { type Book, findTab } from '../book/book';
import { readTable, rowsOf } from '../reading/table';
import { registryTab } from '../tabs/registry';

/** A line that lacks one of the columns is left out; so are all where there is no registry. Two calls. */
export function registryTexts(book: Book): RegistryText[] {
  const found = findTab(book, registryTab.key);
  if (!found) return [];
  const lines: RegistryText[] = [];
  for (const row of rowsOf(readTable(found, registryTab))) {
    const [name, district, type] = ['name', 'district', 'type'].map((id) => wholeText(row.value(id)));
    const [namePlace, districtPlace, typePlace] = ['name', 'district', 'type'].map(row.place);
    if (!namePlace || !districtPlace || !typePlace) continue;
    lines.push({ ...{ name, district, type }, ...{ namePlace, districtPlace, typePlace } } as RegistryText);
  }
  return lines;
}
