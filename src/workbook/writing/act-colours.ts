// What districts have said shows in the cell itself: a step that is explained is red no more, one that is confirmed unchanged is not amber.
import type { Finding } from '../../domain/findings/finding';
import { KIND } from '../../domain/measures/reports';
import { cellName, type Place, type Province } from '../../domain/province/province';
import { fingerprint } from '../../domain/roll-ups/fingerprint';
import type { Book, NamedSheet } from '../book/book';
import { mayEdit } from '../book/may-edit';
import { jsonOf, readMark, writeMark } from '../marks/marks';

type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

const KEY = 'khanton.act-colours';

/** Green on green, as in the list of findings; in the cell the value is the sign, and the list says the rest. */
const LOOK = { background: '#e6f4ea', fontColor: '#0d652d' };

/** One cell, and when it is coloured: as long as what was said holds. */
interface Coloured {
  cell: string;
  formula: string;
}

/** In all of ours, and in none that a person writes. */
const OURS = /,N\("(?:explained|confirmed)"\)=0\)$/;

const absolute = (place: Place) => cellName(place).replace(/^([A-Z]+)(\d+)$/, '$$$1$$$2');

function explainedCell({ place, found }: Finding): Coloured | null {
  if (!place) return null;
  const text = (found || '').replace(/"/g, '""');
  return { cell: cellName(place), formula: `=AND(${absolute(place)}&""="${text}",N("explained")=0)` };
}

function confirmedCells({ laos, steps }: Province): Place[] {
  const places: Place[] = [];
  for (const { index } of laos)
    for (let round = 0; round < steps.rounds; round += 1) {
      const place = steps.kinds[index * steps.rounds + round] === KIND.confirmed ? steps.place(index, round) : null;
      if (place) places.push(place);
    }
  return places;
}

/** By the name of the tab. */
function wantedOf(province: Province, findings: readonly Finding[]): Map<string, Coloured[]> {
  const wanted = new Map<string, Coloured[]>();
  const add = (tab: string, coloured: Coloured | null) => {
    if (coloured) wanted.set(tab, [...(wanted.get(tab) || []), coloured]);
  };
  for (const finding of findings)
    if (finding.state === 'explained' && finding.place) add(finding.place.tab, explainedCell(finding));
  for (const place of confirmedCells(province)) {
    const formula = `=AND(LEN(${absolute(place)}&"")=0,N("confirmed")=0)`;
    add(place.tab, { cell: cellName(place), formula });
  }
  return wanted;
}

const isOurs = (rule: Rule) => OURS.test(String(rule.getBooleanCondition()?.getCriteriaValues()[0] ?? ''));

function ruleOf({ sheet }: NamedSheet, { cell, formula }: Coloured): Rule {
  return SpreadsheetApp.newConditionalFormatRule()
    .setBackground(LOOK.background)
    .setFontColor(LOOK.fontColor)
    .whenFormulaSatisfied(formula)
    .setRanges([sheet.getRange(cell)])
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
  const wanted = wantedOf(province, findings);
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
