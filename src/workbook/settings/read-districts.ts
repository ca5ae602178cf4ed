// The districts that the settings name: in which order they report, how their tabs are called, who types for each.
import { comparableDistrict } from '../../domain/names/district-names';
import { arabicDigits } from '../../domain/thai/thai-text';
import { EXPECTED } from '../../words/commands/expected';
import { type Language, say, type Text } from '../../words/text';
import { HEADERS } from '../../words/workbook/tabs';
import { isBlank, type TableRow } from '../reading/table';
import { areEmails, type DistrictSetting, emailsIn } from './settings';
import { wrongCell } from './wrong-cell';

/** In the order of reports; throws a Refusal that names the cell. */
export function readDistricts(
  rows: readonly TableRow[],
  tab: string,
  province: string,
  language: Language,
): DistrictSetting[] {
  const known = new Set<string>();
  const districts: { setting: DistrictSetting; order: number }[] = [];
  rows.forEach((row, index) => {
    const name = row.text('district');
    if (isBlank(row.value('district'))) return;
    const wrong = (id: 'district' | 'editors', expected: Text) =>
      wrongCell(tab, row.place(id), say(HEADERS[id], language), row.text(id), expected, language);
    const key = comparableDistrict(name, province);
    if (known.has(key)) throw wrong('district', EXPECTED.unique);
    known.add(key);
    if (!areEmails(row.text('editors'))) throw wrong('editors', EXPECTED.emails);
    const editors = emailsIn(row.text('editors'));
    const order = Number(arabicDigits(row.text('order')));
    districts.push({
      setting: { name, tab: row.text('tab') || name, editors },
      order: row.text('order') !== '' && !Number.isNaN(order) ? order : index + 1,
    });
  });
  return districts.sort((one, other) => one.order - other.order).map(({ setting }) => setting);
}
