// Drop-downs and boxes: a rule for each column that has one, where a cell in a row of LAOs lacks it.
import { remembered } from '../../../domain/thai/memory';
import { type Language, say } from '../../../words/text';
import type { Column } from '../../tabs/column';
import { type Area, below } from '../areas';
import type { WrittenTab } from '../tab-content';

type Rule = GoogleAppsScript.Spreadsheet.DataValidation;

export const isRuled = ({ choices, checkbox }: Column) => Boolean(choices || checkbox);

/**
 * What a rule offers and what it says to a value that is none of it, as one text: columns with the same one share a rule. Boxes share one: what
 * is to be ticked stands in the header's note.
 */
function ruleText({ choices = () => [], checkbox, help }: Column, language: Language): string {
  if (checkbox) return '[]';
  return JSON.stringify([say(help(), language), ...choices().map((choice) => say(choice, language))]);
}

/** Warns, never refuses: a paste is never lost. A blank box stays blank: it shows as one that nobody has touched. */
const ruleOf = remembered((text): Rule => {
  const [help, ...choices] = JSON.parse(text) as string[];
  const rule = SpreadsheetApp.newDataValidation().setAllowInvalid(true);
  if (help === undefined) return rule.requireCheckbox().build();
  return rule.requireValueInList(choices, true).setHelpText(help).build();
});

type Written = Pick<WrittenTab, 'columns' | 'headerRow' | 'rows'>;

type WithRules = Written & Pick<WrittenTab, 'lastRow' | 'isNew' | 'unclaimed' | 'rangeOf'>;

/** From the first to the last of these columns, below the headers. */
export const bodyOf = (written: Written, some: readonly Column[]): Area => bodyAt(written, numbersOf(written, some));

const numbersOf = ({ columns }: Written, some: readonly Column[]) => some.map(({ id }) => columns.get(id) as number);

function bodyAt(written: Written, places: readonly number[]): Area {
  const column = Math.min(...places);
  return below(written, { column, columns: Math.max(...places) - column + 1 });
}

/** How far, and whether it is for the first time in this look. */
interface Where {
  /** Beside LAOs alone: on a district's tab a row without one is asked for nothing. */
  besideRows: boolean;
  isDressed: boolean;
  /** Ids of columns in which nothing is offered now: their rounds are closed. */
  closed: readonly string[];
}

/**
 * Drop-downs down to the end of the tab, or beside rows alone; boxes in rows that say something: in all others they would seem to be asked for. What
 * earlier versions offered elsewhere goes once. A round that is closed, or asked for no more, offers nothing, by which who types into it is told nothing either.
 * One read, and one write over the columns that lack theirs, or have one too many; rules of others between them stay.
 */
export function ensureChoices(
  written: WithRules,
  columns: readonly Column[],
  language: Language,
  { besideRows, isDressed, closed }: Where,
): void {
  const { headerRow, lastRow, isNew, rangeOf, unclaimed } = written;
  const everRuled = columns.filter(isRuled);
  if (!everRuled.length) return;
  const isClosed = ({ id }: Column) => closed.indexOf(id) >= 0;
  const ruled = everRuled.filter((column) => !isClosed(column));
  const isOver = ({ offeredBefore }: Column) => offeredBefore && !isNew && !isDressed && besideRows;
  const bare = [
    ...unclaimed,
    ...numbersOf(
      written,
      columns.filter((column) => isOver(column) || (isRuled(column) && isClosed(column))),
    ),
  ];
  const all = bodyAt(written, [...numbersOf(written, ruled), ...bare]);
  const placeOf = ({ id }: Column) => (written.columns.get(id) as number) - all.column;
  const now: (Rule | null)[][] = isNew
    ? Array.from({ length: all.rows }, () => new Array<Rule | null>(all.columns).fill(null))
    : rangeOf(all).getDataValidations();
  const inUse = now.slice(0, lastRow - headerRow);
  const looked = now.slice(0, Math.max(inUse.length, 1));
  const isInUse = ({ checkbox }: Column) => checkbox === true || besideRows;
  const lacks = (column: Column) => (isInUse(column) ? inUse : looked).some((row) => !row[placeOf(column)]);
  const spare = besideRows && !isDressed ? now.slice(inUse.length) : [];
  const isTooLong = (column: Column) => spare.some((row) => row[placeOf(column)]);
  const lacking = ruled.filter((column) => isNew || lacks(column) || isTooLong(column));
  const offering = bare.filter((number) => now.some((row) => row[number - all.column]));
  if (!lacking.length && !offering.length) return;
  for (const column of lacking) {
    const rule = ruleOf(ruleText(column, language));
    (isInUse(column) ? inUse : now).forEach((row) => {
      row[placeOf(column)] = rule;
    });
    for (const row of spare) row[placeOf(column)] = null;
  }
  for (const number of offering)
    now.forEach((row) => {
      row[number - all.column] = null;
    });
  const area = bodyAt(written, [...numbersOf(written, lacking), ...offering]);
  const from = area.column - all.column;
  rangeOf(area).setDataValidations(now.map((row) => row.slice(from, from + area.columns)));
}
