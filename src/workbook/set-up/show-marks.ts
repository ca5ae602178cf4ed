// In the settings, marks that stand on the tab of indicators are shown from there, by a formula: whoever looks for them finds them, and the formulas
// of the district tabs go on reading one place. Where the tab is used no more, they stand in the settings again, as they were last.

import type { DeclaredIndicator } from '../../domain/agreement/declared-indicator';
import type { Mark } from '../../domain/agreement/mark';
import type { Place } from '../../domain/province/province';
import { comparable } from '../../domain/thai/thai-text';
import { markOf } from '../../indicators/presets';
import { say } from '../../words/text';
import { MARK_HELP } from '../../words/workbook/declared-indicators';
import { type Book, findTab, type NamedSheet } from '../book/book';
import { markFormula, readsTab } from '../formulas/mark-formula';
import { readTable, rowsOf, type Table } from '../reading/table';
import { markOnTab } from '../settings/mark-on-tab';
import { settingRow } from '../settings/setting-row';
import { settingWords } from '../settings/setting-words';
import { SETTINGS, type Settings } from '../settings/settings';
import { indicatorsTab } from '../tabs/indicators';
import { settingsTab } from '../tabs/settings';

type Range = GoogleAppsScript.Spreadsheet.Range;

/** A setting that holds a mark, where its row is. */
interface MarkCell {
  id: (typeof SETTINGS)[number]['id'];
  /** The indicator's id, and its line where there is one. */
  preset: string;
  line: DeclaredIndicator | null;
  mark: Mark;
  value: Place;
  help: Place | null;
  helpText: string;
}

function markCells(table: Table, lines: readonly DeclaredIndicator[]): MarkCell[] {
  const rows = rowsOf(table);
  const cells: MarkCell[] = [];
  for (const { id } of SETTINGS) {
    const own = markOf(id);
    const row = own && settingRow(rows, id);
    const value = row?.place('value');
    if (!own || !row || !value) continue;
    const line = lines.filter((each) => each.id === own.preset.id)[0] || null;
    cells.push({
      id,
      preset: own.preset.id,
      line,
      mark: own.mark,
      value,
      help: row.place('help'),
      helpText: row.text('help'),
    });
  }
  return cells;
}

/** Our own words are changed; what a person wrote in their place stays. */
function writeHelp(
  { id, help, helpText }: MarkCell,
  isShown: boolean,
  at: (place: Place) => Range,
  { language }: Settings,
): void {
  const own = settingWords(id).help;
  const shown = { th: say(MARK_HELP, 'th', { help: own.th }), en: say(MARK_HELP, 'en', { help: own.en }) };
  const [from, to] = isShown ? [own, shown] : [shown, own];
  const isOurs = [from.th, from.en].map(comparable).indexOf(comparable(helpText)) >= 0;
  if (help && isOurs) at(help).setValue(to[language]);
}

/** One read of formulas, where there is a tab of indicators; writes only what is not so yet. Both tabs are found and read anew. */
export function showMarks(book: Book, settings: Settings): void {
  const [named, other] = [settingsTab, indicatorsTab].map(({ key }) => findTab(book, key)) as [NamedSheet, NamedSheet];
  if (!named || !other) return;
  const table = readTable(named, settingsTab);
  const cells = markCells(table, settings.hasIndicators ? [...settings.presets, ...settings.aside] : []);
  if (!cells.length) return;
  const at = ({ row, column }: Place) => named.sheet.getRange(row, column);
  const first = Math.min(...cells.map(({ value }) => value.row));
  const last = Math.max(...cells.map(({ value }) => value.row));
  const column = (cells[0] as MarkCell).value.column;
  const formulas = named.sheet.getRange(first, column, last - first + 1, 1).getFormulas();
  const isShown = (cell: MarkCell) => readsTab(formulas[cell.value.row - first]?.[0] || '', other.name);
  if (!settings.hasIndicators && !cells.some(isShown)) return;
  const declared = readTable(other, indicatorsTab);
  for (const cell of cells) {
    const { line, preset, mark, value } = cell;
    const formula = formulas[value.row - first]?.[0] || '';
    const wanted = line ? markFormula(line.id, mark, declared) : '';
    // The help first: a run that is broken off between the two finds the mark as it was.
    if (wanted) {
      writeHelp(cell, true, at, settings);
      if (wanted !== formula) at(value).setFormula(wanted);
    } else if (!settings.hasIndicators) {
      writeHelp(cell, false, at, settings);
      if (isShown(cell)) at(value).setValue(markOnTab(declared, preset, mark) ?? '');
    }
  }
}
