// Colours that a district sees while typing: a step lower than the one before, a value that is no step, a report that is missing.
import { cellName } from '../domain/province';
import { isOutdated } from './outdated';
import { standingFormula } from './standing-formula';
import { stepIn, visibleIn } from './step-formula';
import type { WrittenTab } from './write-tab';

type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type Range = GoogleAppsScript.Spreadsheet.Range;

interface Look {
  background: string;
  fontColor: string;
}

const RED: Look = { background: '#f9d0cc', fontColor: '#a50e0e' };
const PURPLE: Look = { background: '#ead1f0', fontColor: '#5b1d6e' };
const AMBER: Look = { background: '#fdeab8', fontColor: '#5c3b00' };

/** By their background: a finished rule of each look, which others are copied from in fewer calls than they are made in. */
const finished = new Map<string, Rule>();

function ruleOf(formula: string, { background, fontColor }: Look, range: Range): Rule {
  const alike = finished.get(background);
  const builder = alike
    ? alike.copy()
    : SpreadsheetApp.newConditionalFormatRule().setBackground(background).setFontColor(fontColor);
  const rule = builder.whenFormulaSatisfied(formula).setRanges([range]).build();
  finished.set(background, rule);
  return rule;
}

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

/** A rule that an earlier version made: it reads less than is read now. */
function isOutdatedRule(rule: Rule): boolean {
  const condition = rule.getBooleanCondition();
  return condition?.getCriteriaValues().some((formula) => isOutdated(String(formula))) === true;
}

/** For the rounds whose columns were made now, and for all where an earlier version made their rules; all other rules stay. */
export function addStepFormats(
  { named: { sheet }, headerRow, columns, added: made, renewed }: WrittenTab,
  steps: readonly string[],
): void {
  const added = renewed ? steps : made;
  const first = headerRow + 1;
  const known = steps.filter((id) => columns.has(id));
  const numbers = known.map((id) => columns.get(id) as number);
  const nameColumn = columns.get('name');
  if (nameColumn === undefined || !known.some((id) => added.indexOf(id) >= 0)) return;
  const rules: Rule[] = [];
  const below = sheet.getMaxRows() - headerRow;
  numbers.forEach((column, index) => {
    if (added.indexOf(known[index] as string) < 0) return;
    const range = sheet.getRange(first, column, below, 1);
    const looks = index > 0 ? [PURPLE, RED, AMBER] : [PURPLE, AMBER];
    formulas(numbers, index, first, nameColumn).forEach((formula, position) => {
      rules.push(ruleOf(formula, looks[position] as Look, range));
    });
  });
  const kept = sheet.getConditionalFormatRules();
  sheet.setConditionalFormatRules([...(renewed ? kept.filter((rule) => !isOutdatedRule(rule)) : kept), ...rules]);
}

/** Beside a claimed step: evidence for less. Only on a column made now; the rules that are there stay. */
export function addSupportedFormat({ named: { sheet }, headerRow, columns, added }: WrittenTab): void {
  const [supported, standing] = ['supported', 'standing'].map((id) => columns.get(id));
  if (added.indexOf('supported') < 0 || supported === undefined || standing === undefined) return;
  const name = (column: number) => `$${cellName({ tab: '', row: headerRow + 1, column })}`;
  const [less, claimed] = [name(supported), name(standing)];
  const range = sheet.getRange(headerRow + 1, supported, sheet.getMaxRows() - headerRow, 1);
  const formula = `=AND(ISNUMBER(${less}),ISNUMBER(${claimed}),${less}<${claimed})`;
  sheet.setConditionalFormatRules([...sheet.getConditionalFormatRules(), ruleOf(formula, RED, range)]);
}
