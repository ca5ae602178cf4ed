// The shares that must pass and that are aimed at, as the settings have them: the aim is not below what must be reached.
import type { Shares } from '../../domain/agreement/aims';
import type { Criteria } from '../../domain/province/fiscal-year';
import { EXPECTED } from '../../words/commands/expected';
import { filled, type Language, say } from '../../words/text';
import { quoted } from '../reading/quoted';
import type { TableRow } from '../reading/table';
import type { Setting } from './setting';
import { settingRow } from './setting-row';
import { valueIn } from './setting-value';
import { settingWords } from './setting-words';
import { SETTINGS } from './settings';
import { wrongCell } from './wrong-cell';

const settingOf = (id: keyof Criteria) => SETTINGS.filter((setting) => setting.id === id)[0] as Setting;

/** As far as they can be read. */
export function sharesIn(rows: readonly TableRow[]): Shares {
  const share = (id: keyof Criteria) => {
    const value = valueIn(settingOf(id), settingRow(rows, id)?.value('value'));
    return typeof value === 'number' ? value : null;
  };
  return { required: share('requiredShare'), aimed: share('aimedShare') };
}

/** Throws a Refusal that names the cell. Of the settings alone: on the tab of indicators each line is checked as it is read. */
export function mustAimHigher(
  required: number,
  aimed: number,
  { rows, tab, language }: { rows: readonly TableRow[]; tab: string; language: Language },
): void {
  if (aimed >= required) return;
  const row = settingRow(rows, 'aimedShare');
  const label = say(settingWords('aimedShare').label, language);
  const found = quoted(row?.value('value'), language);
  const expected = filled(EXPECTED.aim, { required });
  throw wrongCell(tab, row?.place('value') || null, label, found, expected, language);
}
