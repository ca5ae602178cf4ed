// Brings a workbook of an earlier version up to this one, a version at a time: each step is noted in the settings before the next begins.
import { type Book, findTab } from '../book/book';
import { isEmpty, rowsOf, type Table } from '../reading/table';
import { markLeft } from '../set-up/left';
import { readSettingsTable } from '../settings/read-settings';
import { guessLanguage, settingRow } from '../settings/setting-row';
import { settingsTab } from '../tabs/settings';
import type { Upgrade } from './upgrade';
import { upgrade2 } from './upgrade-2';
import { upgrade3 } from './upgrade-3';
import { upgrade4 } from './upgrade-4';
import { upgrade5 } from './upgrade-5';
import { upgrade6 } from './upgrade-6';
import { knownVersion } from './version';

/** In their order. */
export const UPGRADES: readonly Upgrade[] = [upgrade2, upgrade3, upgrade4, upgrade5, upgrade6];

/** `settings`: as they were read; null where there are none. Makes no call for a workbook that is up to date. */
export function upgrade(book: Book, settings: Table | null): void {
  // A run that was broken off may have left their tab empty: they are made with this version's number.
  if (!settings || isEmpty(settings)) return;
  const language = guessLanguage(rowsOf(settings));
  const version = knownVersion(settings);
  const needed = UPGRADES.filter(({ to }) => to > version);
  for (const { to, run } of needed) {
    run(book, language);
    noteVersion(book, to);
  }
  // What is new may concern any tab: those that an earlier set-up had no time for are not the only ones to be looked through.
  if (needed.length) markLeft(book, []);
}

/** The row is found again right before. Where there is none, the headers above it must be put right first. */
function noteVersion(book: Book, version: number): void {
  const settings = readSettingsTable(book);
  const row = settings && settingRow(rowsOf(settings), 'version');
  const place = row?.place('value');
  if (!row || !place || row.value('value') === version) return;
  findTab(book, settingsTab.key)?.sheet.getRange(place.row, place.column).setValue(version);
}
