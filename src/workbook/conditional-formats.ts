// Colours that a district sees while typing: a step lower than the one before, a value that is no step, a report that is missing.
import { cellName } from '../domain/province';
import { standingFormula } from './standing-formula';
import { stepIn, visibleIn } from './step-formula';
import type { WrittenTab } from './write-tab';

type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

const RED = { background: '#f9d0cc', fontColor: '#a50e0e' };
const PURPLE = { background: '#ead1f0', fontColor: '#5b1d6e' };
const AMBER = { background: '#fdeab8', fontColor: '#5c3b00' };

/**
 * For each step column, relative to its first row: no step at all; lower than the standing before; blank although the tab has reports in
 * that round (its header is the one text in the column that is none).
 */
function formulas(columns: readonly number[], index: number, row: number, nameColumn: number): string[] {
  const name = (column: number) => `$${cellName({ tab: '', row, column })}`;
  const cell = name(columns[index] as number);
  // An error where there is no step: then nothing is lower.
  const earlier = standingFormula(columns.slice(0, index).map(name), 'NA()');
  const [own, seen] = [stepIn(cell), visibleIn(cell)];
  const letters = cell.replace(/[$\d]/g, '');
  return [
    `=AND(IFERROR(LEN(${seen})>0,TRUE),ISERROR(${own}))`,
    ...(index > 0 ? [`=IFERROR(${own}<${earlier},FALSE)`] : []),
    `=AND(IFERROR(LEN(${seen})=0,FALSE),LEN(TRIM(${name(nameColumn)}))>0,COUNTA($${letters}:$${letters})>1)`,
  ];
}

/** For the rounds whose columns were made now, in one call; the rules that are there stay. */
export function addStepFormats(
  { named: { sheet }, headerRow, columns, added }: WrittenTab,
  steps: readonly string[],
): void {
  const first = headerRow + 1;
  const known = steps.filter((id) => columns.has(id));
  const numbers = known.map((id) => columns.get(id) as number);
  const nameColumn = columns.get('name');
  if (nameColumn === undefined || !known.some((id) => added.indexOf(id) >= 0)) return;
  const rules: Rule[] = [];
  numbers.forEach((column, index) => {
    if (added.indexOf(known[index] as string) < 0) return;
    const range = sheet.getRange(first, column, sheet.getMaxRows() - headerRow, 1);
    const looks = index > 0 ? [PURPLE, RED, AMBER] : [PURPLE, AMBER];
    formulas(numbers, index, first, nameColumn).forEach((formula, position) => {
      const { background, fontColor } = looks[position] as typeof RED;
      const builder = SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied(formula);
      rules.push(builder.setBackground(background).setFontColor(fontColor).setRanges([range]).build());
    });
  });
  sheet.setConditionalFormatRules([...sheet.getConditionalFormatRules(), ...rules]);
}

/** Beside a claimed step: evidence for less. Only on a column made now; the rules that are there stay. */
export function addSupportedFormat({ named: { sheet }, headerRow, columns, added }: WrittenTab): void {
  const [supported, standing] = ['supported', 'standing'].map((id) => columns.get(id));
  if (added.indexOf('supported') < 0 || supported === undefined || standing === undefined) return;
  const name = (column: number) => `$${cellName({ tab: '', row: headerRow + 1, column })}`;
  const [less, claimed] = [name(supported), name(standing)];
  const range = sheet.getRange(headerRow + 1, supported, sheet.getMaxRows() - headerRow, 1);
  const rule = SpreadsheetApp.newConditionalFormatRule()
    .whenFormulaSatisfied(`=AND(ISNUMBER(${less}),ISNUMBER(${claimed}),${less}<${claimed})`)
    .setBackground(RED.background)
    .setFontColor(RED.fontColor)
    .setRanges([range]);
  sheet.setConditionalFormatRules([...sheet.getConditionalFormatRules(), rule.build()]);
}
