// One setting: what its cell says, put to its check.
import { EXPECTED } from '../../words/commands/expected';
import { type Language, say } from '../../words/text';
import { Refusal } from '../book/refusal';
import { quoted } from '../reading/quoted';
import type { TableRow } from '../reading/table';
import type { Setting } from './setting';
import { settingRow } from './setting-row';
import { valueIn } from './setting-value';
import { settingWords } from './setting-words';
import { wrongCell } from './wrong-cell';

/** Throws a Refusal where its row is missing, or its cell says nothing that can be used. */
export function readSetting(
  setting: Setting,
  rows: readonly TableRow[],
  tab: string,
  language: Language,
): string | number {
  const label = say(settingWords(setting.id).label, language);
  const row = settingRow(rows, setting.id);
  if (!row) throw new Refusal('setting-missing', { tab, setting: label }, language);
  const value = valueIn(setting, row.value('value'));
  if (value !== undefined) return value;
  throw wrongCell(
    tab,
    row.place('value'),
    label,
    quoted(row.value('value'), language),
    EXPECTED[setting.expected],
    language,
  );
}
