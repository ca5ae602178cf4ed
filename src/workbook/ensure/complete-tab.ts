// Completes a tab that holds something: missing columns at the right end, missing rows below, formulas that are not there or not up to date.
// Others may insert, move and sort between any two calls, so each write looks for its places again right before.
import { readDate } from '../../domain/time/calendar';
import { LANGUAGES, type Language, say, type Text } from '../../words/text';
import { FORMER_TAB_TITLES } from '../../words/workbook/former-words';
import { TAB_TITLES } from '../../words/workbook/tabs';
import type { NamedSheet } from '../book/book';
import { columnNumbers, columnsAt, readTable, rowsOf, type Table } from '../reading/table';
import { headerCell } from '../tabs/column';
import type { Tab } from '../tabs/tab';
import { asText } from '../writing/cell-text';
import { addColumns, missingColumns } from './add-columns';
import { addRows, missingRows } from './add-rows';
import { ensureFormulas } from './ensure-formulas';
import { rangesOf } from './ranges';
import { renewHeaders } from './renew-headers';
import type { TabContent, WrittenTab } from './tab-content';

/** What stood in titles of earlier versions, and what stands there now. */
const FORMER_SIGNS: readonly (readonly [before: string, now: string])[] = [
  [' · ', ' '],
  ['(0-5)', '(0–5)'],
];

/** A title that an earlier version wrote, as this one writes it. */
const withoutFormerSigns = (title: string) =>
  FORMER_SIGNS.reduce((text, [before, now]) => text.split(before).join(now), title);

/** What a person wrote in its place stays. Two calls, where ours is out of date. */
function renewTitle({ sheet }: NamedSheet, table: Table, { tab, title, language }: TabContent): void {
  const { otherTitles = [], mayLeaveOut } = tab;
  const isAbout = mayLeaveOut?.isLeftOut && columnsAt(table, mayLeaveOut.columns()).length > 0;
  const wanted = isAbout ? mayLeaveOut.title : tab.title;
  const others = otherTitles.filter((other) => other !== wanted);
  const current = say(TAB_TITLES[wanted], language, title);
  const known = [...others.map((other) => TAB_TITLES[other]), ...(FORMER_TAB_TITLES[wanted] ?? [])];
  const titleIn = (each: Language, other: Text) => withoutFormerSigns(say(other, each, title));
  const isOld = (value: unknown) => {
    const text = withoutFormerSigns(String(value));
    const isAnother = LANGUAGES.some((each) => known.some((other) => text === titleIn(each, other)));
    return value !== current && (isAnother || text === withoutFormerSigns(current));
  };
  if (!isOld(table.values[0]?.[0])) return;
  const first = sheet.getRange(1, 1);
  if (isOld(first.getValue())) first.setValue(asText(current));
}

/** Of steps or numbers alone: what is said once may stand in boxes, whose rules are their look. */
function unclaimedRounds({ values, headerRow }: Table, { columns, madeFor }: Tab): number[] {
  const numbers = (values[headerRow] || []).map((raw, index) => {
    const cell = headerCell(raw);
    const at = cell && !columns.some(({ matches }) => matches(cell)) && madeFor?.(cell)?.at;
    return at && readDate(at) ? index + 1 : 0;
  });
  return numbers.filter((number) => number > 0);
}

/** Without the headers that tell rows apart, nothing is added. */
export function completeTab(named: NamedSheet, found: Table, content: TabContent): WrittenTab {
  const { tab } = content;
  let table = found;
  renewTitle(named, found, content);
  const missing = table.headerRow >= 0 ? missingColumns(table, tab) : [];
  const again = () => {
    table = readTable(named, tab);
    return table;
  };
  if (table.headerRow >= 0) {
    if (table.respelt.size) {
      renewHeaders(named, again, content);
      again();
    }
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
    unclaimed: unclaimedRounds(table, tab),
    columnsAt: (some) => columnsAt(table, some),
    rangeOf: rangesOf(named.sheet),
  };
}
