// One setting: what its cell says, put to its check.
import type { CellValue } from '../../domain/measures/step';
import { arabicDigits, comparable, normaliseThai } from '../../domain/thai/thai-text';
import { asTyped } from '../../domain/time/typed-number';
import { EXPECTED } from '../../words/commands/expected';
import { type Language, say } from '../../words/text';
import { Refusal } from '../book/refusal';
import { quoted } from '../reading/quoted';
import type { TableRow } from '../reading/table';
import type { Setting } from './setting';
import { settingRow } from './setting-row';
import { settingWords } from './setting-words';
import { wrongCell } from './wrong-cell';

/** Undefined for what cannot be read. */
export function valueIn(setting: Setting, cell: CellValue): string | number | undefined {
  const value = asTyped(cell);
  const typed = setting.read ? setting.read(value) : value;
  const schema = setting.schema();
  const text = typeof typed === 'string' ? normaliseThai(typed) : typed;
  const asNumber = typeof text === 'string' && text !== '' ? Number(arabicDigits(text).replace('%', '')) : Number.NaN;
  // on, ON and On are one.
  const word = typeof text === 'string' ? comparable(text) : text;
  for (const candidate of [text, asNumber, word]) {
    const read = schema.safeParse(candidate);
    if (read.success) return read.data;
  }
  return undefined;
}

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
