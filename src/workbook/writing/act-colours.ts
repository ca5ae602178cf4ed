// Colours on districts' tabs what they have said, as conditional formats beside everybody else's.
import type { Finding } from '../../domain/findings/finding';
import type { Province } from '../../domain/province/province';
import { fingerprint } from '../../domain/roll-ups/fingerprint';
import type { Book, NamedSheet } from '../book/book';
import { mayEdit } from '../book/may-edit';
import { jsonOf, readMark, writeMark } from '../marks/marks';
import { type Coloured, saidInCells } from './said-in-cells';

type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

const KEY = 'khanton.act-colours';

/** Green on green, as in the list of findings; in the cell the value is the sign, and the list says the rest. */
const LOOK = { background: '#e6f4ea', fontColor: '#0d652d' };

/** In all of ours, and in none that a person writes. */
const OURS = /,N\("(?:explained|confirmed)"\)=0\)$/;

const isOurs = (rule: Rule) => OURS.test(String(rule.getBooleanCondition()?.getCriteriaValues()[0] ?? ''));

function ruleOf({ sheet }: NamedSheet, { ranges, formula }: Coloured): Rule {
  return SpreadsheetApp.newConditionalFormatRule()
    .setBackground(LOOK.background)
    .setFontColor(LOOK.fontColor)
    .whenFormulaSatisfied(formula)
    .setRanges(ranges.map((range) => sheet.getRange(range)))
    .build();
}

/** Ours come first; all others stay as they are. */
function colour(named: NamedSheet, wanted: readonly Coloured[]): void {
  const others = named.sheet.getConditionalFormatRules().filter((rule) => !isOurs(rule));
  named.sheet.setConditionalFormatRules([...wanted.map((each) => ruleOf(named, each)), ...others]);
}

/**
 * On the tabs where something else is to be coloured than the last time: some calls for each such tab, none for the others. A tab that the
 * user may not change keeps its colours: they are a help, not a result.
 */
export function colourActs(book: Book, province: Province, findings: readonly Finding[]): void {
  const wanted = saidInCells(province, findings);
  const value = readMark(book.marks, KEY);
  if (value === null && !wanted.size) return;
  const known: Record<string, string> = Object.assign({}, jsonOf(value));
  let isChanged = false;
  for (const { tab } of province.districts) {
    const named = tab === null ? undefined : book.sheets.filter((sheet) => sheet.name === tab)[0];
    if (!named) continue;
    const own = wanted.get(named.name) || [];
    const look = own.length ? fingerprint(JSON.stringify(own)) : '';
    if ((known[named.id] || '') === look || !mayEdit(named)) continue;
    colour(named, own);
    known[named.id] = look;
    isChanged = true;
  }
  if (isChanged) writeMark(book.marks, KEY, JSON.stringify(known));
}
