// Completes a tab that holds something: missing columns at the right end, missing rows below, formulas that are not there or not up to date.
// Others may insert, move and sort between any two calls, so each write looks for its places again right before.
import type { NamedSheet } from '../book/book';
import { columnNumbers, readTable, rowsOf, type Table } from '../reading/table';
import { addColumns, missingColumns } from './add-columns';
import { addRows, missingRows } from './add-rows';
import { ensureFormulas } from './ensure-formulas';
import { rangesOf } from './ranges';
import type { TabContent, WrittenTab } from './tab-content';

/** Without the headers that tell rows apart, nothing is added. */
export function completeTab(named: NamedSheet, found: Table, content: TabContent): WrittenTab {
  const { tab } = content;
  let table = found;
  const missing = table.headerRow >= 0 ? missingColumns(table, tab) : [];
  const again = () => {
    table = readTable(named, tab);
    return table;
  };
  if (table.headerRow >= 0) {
    if (missing.length) {
      addColumns(named, again, content);
      again();
    }
    if (missingRows(table, content).length) {
      addRows(named, again, content);
      again();
    }
    ensureFormulas(named.sheet, again, table, content);
  }
  const last = rowsOf(table)
    .filter(({ text }) => content.keyOf(text) !== null)
    .pop();
  return {
    named,
    headerRow: table.headerRow + 1,
    columns: columnNumbers(table),
    lastRow: last ? last.number : table.headerRow + 1,
    rows: named.sheet.getMaxRows(),
    isNew: false,
    added: missing,
    rangeOf: rangesOf(named.sheet),
  };
}
