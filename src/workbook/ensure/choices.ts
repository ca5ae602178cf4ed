// Drop-downs and boxes: a rule for each column that has one, where a cell in a row of LAOs lacks it.
import { remembered } from '../../domain/thai/memory';
import { type Language, say } from '../../words/text';
import type { Column } from '../tabs/column';
import type { WrittenTab } from './tab-content';

type Rule = GoogleAppsScript.Spreadsheet.DataValidation;

/**
 * What a rule offers and what it says to a value that is none of it, as one text: columns with the same one share a rule. Boxes share one: what
 * is to be ticked stands in the header's note.
 */
function ruleText({ choices, checkbox, help }: Column, language: Language): string | null {
  if (checkbox) return '[]';
  return choices ? JSON.stringify([say(help(), language), ...choices().map((choice) => say(choice, language))]) : null;
}

/** Warns, never refuses: a paste is never lost. A blank box stays blank: it shows as one that nobody has touched. */
const ruleOf = remembered((text): Rule => {
  const [help, ...choices] = JSON.parse(text) as string[];
  const rule = SpreadsheetApp.newDataValidation().setAllowInvalid(true);
  if (help === undefined) return rule.requireCheckbox().build();
  return rule.requireValueInList(choices, true).setHelpText(help).build();
});

/**
 * Drop-downs down to the end of the tab; boxes in rows that say something: in all others they would seem to be asked for. One read, and one
 * write over the columns that lack theirs; rules of others between them stay.
 */
export function ensureChoices(written: WrittenTab, columns: readonly Column[], language: Language): void {
  const { named, headerRow, lastRow, isNew } = written;
  const { sheet } = named;
  const placeOf = ({ id }: Column) => (written.columns.get(id) as number) - 1;
  const ruled = columns.filter((column) => ruleText(column, language) !== null);
  if (!ruled.length) return;
  const rows = written.rows - headerRow;
  const wide = Math.max(...ruled.map(placeOf)) + 1;
  const blank = Array.from({ length: rows }, () => new Array<Rule | null>(wide).fill(null));
  const now: (Rule | null)[][] = isNew ? blank : sheet.getRange(headerRow + 1, 1, rows, wide).getDataValidations();
  const inUse = now.slice(0, lastRow - headerRow);
  const looked = now.slice(0, Math.max(inUse.length, 1));
  const lacks = (column: Column) => (column.checkbox ? inUse : looked).some((row) => !row[placeOf(column)]);
  const lacking = ruled.filter((column) => isNew || lacks(column));
  if (!lacking.length) return;
  for (const column of lacking) {
    const rule = ruleOf(ruleText(column, language) as string);
    (column.checkbox ? inUse : now).forEach((row) => {
      row[placeOf(column)] = rule;
    });
  }
  const places = lacking.map(placeOf);
  const [from, to] = [Math.min(...places), Math.max(...places)];
  const range = sheet.getRange(headerRow + 1, from + 1, rows, to - from + 1);
  range.setDataValidations(now.map((row) => row.slice(from, to + 1)));
}
