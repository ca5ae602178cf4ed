// Colours that a district sees while typing: a step lower than the one before, a value that is no step, a report that is missing, also in bold on
// the LAO's name; and the headings of the current round.
import { standingFormula } from '../../formulas/standing-formula';
import { stepIn, visibleIn } from '../../formulas/step-formula';
import type { Tab } from '../../tabs/tab';
import { runsOf } from '../../writing/runs';
import { isOutdated } from '../outdated';
import type { WrittenTab } from '../tab-content';
import { AMBER, areaOfColour, type Colour, fixed, type Look, moving } from './colour';
import { currentColour, nameColour } from './round-colours';

type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type Range = GoogleAppsScript.Spreadsheet.Range;

const RED: Look = { background: '#f9d0cc', fontColor: '#a50e0e' };
const PURPLE: Look = { background: '#ead1f0', fontColor: '#5b1d6e' };

/**
 * No step at all; blank although the tab has reports in that round (its header is the one text in the column that is none): one rule for
 * neighbouring rounds. Lower than the standing before: a rule a round, which names those before it.
 */
function stepColours(numbers: readonly number[], row: number, nameColumn: number): Colour[] {
  const wanted: Colour[] = [];
  // Neighbours of one run have the same distance to their place in the list.
  for (const { from, length } of runsOf(numbers.map((column, index) => column - index))) {
    const column = numbers[from] as number;
    const cell = moving(row, column);
    const [own, seen] = [stepIn(cell), visibleIn(cell)];
    const letters = cell.replace(/\d/g, '');
    const isNamed = `LEN(TRIM(${fixed(row, nameColumn)}))>0`;
    const wide = { column, columns: length };
    wanted.push({ ...wide, look: PURPLE, formula: `=AND(IFERROR(LEN(${seen})>0,TRUE),ISERROR(${own}))` });
    const reported = `COUNTA(${letters}:${letters})>1`;
    wanted.push({ ...wide, look: AMBER, formula: `=AND(IFERROR(LEN(${seen})=0,FALSE),${isNamed},${reported})` });
  }
  numbers.slice(1).forEach((column, index) => {
    // An error where there is no step: then nothing is lower.
    const earlier = standingFormula(
      numbers.slice(0, index + 1).map((before) => fixed(row, before)),
      'NA()',
    );
    const formula = `=IFERROR(${stepIn(fixed(row, column))}<${earlier},FALSE)`;
    wanted.push({ look: RED, formula, column, columns: 1 });
  });
  return wanted;
}

/** A calculated number that is less than what it is held against: evidence for less than the step that is claimed. */
function lessColour(row: number, column: number, against: number): Colour {
  const [less, claimed] = [fixed(row, column), fixed(row, against)];
  const formula = `=AND(ISNUMBER(${less}),ISNUMBER(${claimed}),${less}<${claimed})`;
  return { look: RED, formula, column, columns: 1 };
}

/** What is in all of ours, of this version and of those before it, and in none that a person writes. */
const OURS: readonly RegExp[] = [
  /LEN\(.*CLEAN\(IF\(ISNUMBER\(/,
  /^=IFERROR\(MOD\(.*CLEAN\(IF\(ISNUMBER\(/,
  /^=MAX\(0,\d+\*\(COLUMN\(.*=IF\(TODAY\(\)>DATE\(/,
  /^=COLUMN\(.*=CHOOSE\(IF\(TODAY\(\)>DATE\(.*COUNTA\(/,
  /^=AND\(ISNUMBER\(\$([A-Z]+)(\d+)\),ISNUMBER\(\$([A-Z]+)\2\),\$\1\2<\$\3\2\)$/,
];

const formulaOf = (rule: Rule): string => String(rule.getBooleanCondition()?.getCriteriaValues()[0] ?? '');

function isOurs(formula: string): boolean {
  return isOutdated(formula) || OURS.some((mark) => mark.test(formula));
}

/**
 * By look and formula: what builds such a rule. Each tab's rules are handed over before another tab's are built, so that one serves all tabs
 * that have the same columns.
 */
const builders = new Map<string, GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder>();

function ruleOf({ look, formula }: Colour, range: Range): Rule {
  const key = look.background + formula;
  const builder =
    builders.get(key) ||
    SpreadsheetApp.newConditionalFormatRule()
      .setBackground(look.background)
      .setFontColor(look.fontColor)
      .whenFormulaSatisfied(formula);
  if (look.isBold && !builders.has(key)) builder.setBold(true);
  builders.set(key, builder);
  return builder.setRanges([range]).build();
}

/** The colours of a district's tab as it stands; none on any other. */
export function coloursOf({ headerRow, columns }: Pick<WrittenTab, 'headerRow' | 'columns'>, tab: Tab): Colour[] {
  const { steps } = tab;
  if (!steps) return [];
  const row = headerRow + 1;
  const numberOf = (id: string) => columns.get(id);
  const numbersOf = (ids: readonly string[]) => ids.map(numberOf).filter((number) => number !== undefined);
  const numbers = numbersOf(steps);
  const rounds = (tab.rounds || []).map(({ date, columns: ids }) => ({ date, numbers: numbersOf(ids) }));
  const name = numberOf('name');
  const less = tab.columns.map(({ id, notBelow }) => {
    const [column, against] = [numberOf(id), notBelow && numberOf(notBelow)];
    return column && against ? [lessColour(row, column, against)] : [];
  });
  const ofSteps =
    name === undefined || !numbers.length ? [] : [...stepColours(numbers, row, name), nameColour(numbers, row, name)];
  const ofHeadings = rounds.some((round) => round.numbers.length) ? [currentColour(rounds, headerRow)] : [];
  return [...ofSteps, ...ofHeadings, ...([] as Colour[]).concat(...less)];
}

/**
 * Ours are made anew where one of them is missing; all other rules stay, before them. `isDressed`: they were made once, and each is looked
 * at only where there are fewer rules than there should be. `hasSteps`: on a district's tab, whether or not it has any now.
 */
export function ensureColours(
  written: WrittenTab,
  colours: readonly Colour[],
  { isDressed, hasSteps }: { isDressed: boolean; hasSteps: boolean },
): void {
  const { named, isNew, rangeOf } = written;
  const { sheet, isInserted } = named;
  // A tab that has no steps any more still wears their colours.
  if (!colours.length && (isDressed || isNew || !hasSteps)) return;
  const rules = isNew && isInserted ? [] : sheet.getConditionalFormatRules();
  if (isDressed && rules.length >= colours.length) return;
  const formulas = rules.map(formulaOf);
  const standing = formulas.filter(isOurs).length;
  if (standing === colours.length && colours.every(({ formula }) => formulas.indexOf(formula) >= 0)) return;
  const ours = colours.map((each) => ruleOf(each, rangeOf(areaOfColour(written, each))));
  sheet.setConditionalFormatRules([...rules.filter((_, index) => !isOurs(formulas[index] as string)), ...ours]);
}
