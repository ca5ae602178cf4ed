// The tab of the answers: one row for each fact, with what is expected, what was observed, and whether it passed.
import type { Answer, Fact } from './fact';
import { isSame } from './same';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export const ANSWERS_TAB = 'Contract';
export const COLUMNS = ['fact', 'question', 'source', 'grade', 'expected', 'observed', 'passed', 'said'] as const;
const FIRST_ROW = 2;
const column = (name: (typeof COLUMNS)[number]) => COLUMNS.indexOf(name) + 1;
/** Pixels, column by column. */
const WIDTHS: readonly number[] = [230, 420, 240, 100, 320, 320, 60, 420];
/** A cell holds no more. */
const LONGEST = 20000;

/** Stands in `observed` while a fact is asked: what ended the script is then known. */
export const ASKING = '{"asking":true}';
export const BROKEN_OFF: Answer = { brokenOff: true };

export interface Answers {
  sheet: Sheet;
  /** What stands in `observed`, by fact; '' where it was not asked. */
  observed: Record<string, string>;
}

function row(fact: Fact): string[] {
  const expected = fact.expected ? JSON.stringify(fact.expected) : 'reported only';
  const question = 'look' in fact ? `${fact.question} LOOK: ${fact.look}` : fact.question;
  return [fact.id, question, fact.source, fact.grade, expected, '', '', ''];
}

/** The tab as it is, or a new one with a row for each fact. */
export function openAnswers(book: Spreadsheet, facts: readonly Fact[]): Answers {
  const found = book.getSheetByName(ANSWERS_TAB);
  const sheet = found || book.insertSheet(ANSWERS_TAB, 0);
  if (!found) {
    const rows = [COLUMNS.slice(), ...facts.map(row)];
    if (sheet.getMaxRows() < rows.length) sheet.insertRowsAfter(sheet.getMaxRows(), rows.length - sheet.getMaxRows());
    sheet.getRange(1, 1, rows.length, COLUMNS.length).setValues(rows).setWrap(true).setVerticalAlignment('top');
    sheet.getRange(1, 1, 1, COLUMNS.length).setFontWeight('bold');
    WIDTHS.forEach((width, index) => {
      sheet.setColumnWidth(index + 1, width);
    });
    sheet.setFrozenRows(1);
  }
  const observed: Record<string, string> = {};
  const stands = sheet.getRange(1, 1, sheet.getLastRow(), COLUMNS.length).getValues();
  for (const line of stands.slice(1)) observed[String(line[0])] = String(line[column('observed') - 1]);
  return { sheet, observed };
}

export function writeAsking({ sheet }: Answers, facts: readonly Fact[], fact: Fact): void {
  sheet.getRange(FIRST_ROW + facts.indexOf(fact), column('observed')).setValue(ASKING);
}

export function writeAnswer(
  { sheet, observed }: Answers,
  facts: readonly Fact[],
  { fact, answer, said }: { fact: Fact; answer: Answer; said: string },
): void {
  const text = JSON.stringify(answer).slice(0, LONGEST);
  const passed = fact.expected ? (isSame(answer, fact.expected) ? 'yes' : 'NO') : '-';
  sheet
    .getRange(FIRST_ROW + facts.indexOf(fact), column('observed'), 1, 3)
    .setValues([[text, passed, said ? `said: ${said}`.slice(0, LONGEST) : '']]);
  observed[fact.id] = text;
}
