// A setting inside a formula: found by its label, so that sorting or moving the settings does not change what is calculated.
import type { Book } from '../book/book';
import { rowsOf, type Table } from '../reading/table';
import { readSettingsTable } from '../settings/read-settings';
import { settingRow } from '../settings/setting-row';
import type { SettingOf } from '../tabs/column';
import { columnRange } from './column-range';

/** One read, when the first expression is asked for. One gives an error where the setting cannot be found. */
export function settingFormulas(book: Book): SettingOf {
  let table: Table | null | undefined;
  return (id) => {
    if (table === undefined) table = readSettingsTable(book);
    const row = table && settingRow(rowsOf(table), id);
    const [label, value] = ['setting', 'value'].map((column) => row?.place(column));
    if (!row || !label || !value) return 'NA()';
    const columnOf = (column: number) => columnRange(label.tab, column);
    const text = row.text('setting').replace(/"/g, '""');
    return `INDEX(${columnOf(value.column)},MATCH("${text}",${columnOf(label.column)},0))`;
  };
}
