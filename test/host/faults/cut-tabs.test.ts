// Tabs that somebody cut to their first row, or to their first column, and no longer froze: each command ends in an outcome or a plain refusal.
import { it } from 'vitest';
import { addOnFor, describeCommands, type Outcome } from '../../../local/office.ts';
import * as structure from '../../../local/workbook/structure.ts';
import type { Sheet, Workbook } from '../../../local/workbook/workbook.ts';
import { emptyBook, OWNER, setUpBook } from '../../support/books/office';
import { EVERYTHING } from '../../support/books/small-province';
import { checkOutcome } from '../../support/runs/sound-outcome';
import { TOLD } from '../../support/runs/told';

const COMMANDS = describeCommands(emptyBook()).map(({ id }) => id);
const START = setUpBook(EVERYTHING);

const CUTS: Readonly<Record<string, (book: Workbook, sheet: Sheet) => void>> = {
  'to its first row': (book, sheet) => structure.deleteRows(book, sheet, 1, sheet.rowCount - 1),
  'to its first column': (book, sheet) => structure.deleteColumns(book, sheet, 1, sheet.columnCount - 1),
};

/** Outputs are made anew, and one district is like the other. */
const TABS = START.sheets.filter(
  ({ name, metadata }) => name !== 'สอง' && !metadata.some(({ value }) => value.startsWith('output:')),
);

it.each(TABS.flatMap(({ name }) => Object.keys(CUTS).map((cut) => [name, cut])))('%s %s', (name, cut) => {
  for (const command of COMMANDS) {
    const book = structuredClone(START);
    const sheet = book.sheets.find((each) => each.name === name) as Sheet;
    Object.assign(sheet, { frozenRows: 0, frozenColumns: 0 });
    CUTS[cut as string]?.(book, sheet);
    const outcome = addOnFor(book, OWNER).call('runCommand', [command, TOLD[command] ?? {}]) as Outcome;
    checkOutcome(outcome, book, command, null);
  }
});
