// The version of a workbook: how its tabs, columns and settings are arranged. It stands in a row of the settings, which are read first anyway,
// and which a file keeps whatever program saves it; marks do not outlive every program.
import { cellName } from '../../domain/province/province';
import { arabicDigits, normaliseThai } from '../../domain/thai/thai-text';
import { type Language, say } from '../../words/text';
import { SETTING_HELP, SETTING_LABELS } from '../../words/workbook/settings';
import { Refusal } from '../book/refusal';
import type { RowValues } from '../ensure/tab-content';
import { buildOf } from '../packaged/build';
import { quoted } from '../reading/quoted';
import { rowsOf, type Table, type TableRow } from '../reading/table';
import { guessLanguage, settingRow } from '../settings/setting-row';

/** That of workbooks which this add-on makes, and the newest that it knows. Whoever raises it adds an upgrade. */
export const VERSION = 6;

/** Before there was a row for it. */
const WITHOUT_NUMBER = 1;

/** NaN for what is no version. */
function numberIn(row: TableRow): number {
  const value = row.value('value');
  const text = typeof value === 'string' ? arabicDigits(normaliseThai(value)) : value;
  const number = typeof text === 'number' || (typeof text === 'string' && text !== '') ? Number(text) : Number.NaN;
  return number >= 1 && number % 1 === 0 ? number : Number.NaN;
}

/** What stands in the settings, and whether it can be read; `version` is NaN where it cannot. */
export interface FoundVersion {
  version: number;
  found: string;
  cell: string | null;
}

/** With what stands there and where, for a refusal; settings without such a row are of the version before versions were numbered. */
export function findVersion(settings: Table): FoundVersion {
  const rows = rowsOf(settings);
  const row = settingRow(rows, 'version');
  if (!row) return { version: WITHOUT_NUMBER, found: '', cell: null };
  const place = row.place('value');
  const found = quoted(row.value('value'), guessLanguage(rows));
  return { version: numberIn(row), found, cell: place && cellName(place) };
}

/** Throws a Refusal for a workbook of a newer version, and for one that does not say which it has. */
export function knownVersion(settings: Table): number {
  const { version, found, cell } = findVersion(settings);
  const language = guessLanguage(rowsOf(settings));
  if (Number.isNaN(version)) throw new Refusal('version-wrong', { tab: settings.tab, cell, found }, language);
  if (version > VERSION) {
    const values = { found: version, expected: VERSION, addOn: buildOf().version };
    throw new Refusal('workbook-newer', values, language);
  }
  return version;
}

export function versionRow(version: number, language: Language): RowValues {
  return {
    setting: say(SETTING_LABELS.version, language),
    value: version,
    help: say(SETTING_HELP.version, language),
  };
}
