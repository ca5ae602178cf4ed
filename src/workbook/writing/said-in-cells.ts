// What districts have said, as rules that colour the cell itself: a step that is explained is red no more, one that is confirmed unchanged is not amber.
import type { Finding } from '../../domain/findings/finding';
import { type Cells, placeIn, typedIn } from '../../domain/measures/cells';
import { KIND } from '../../domain/measures/reports';
import { foundText } from '../../domain/measures/step';
import { laoKey } from '../../domain/province/lao';
import { cellName, type Lao, type Place, type Province } from '../../domain/province/province';

/** One rule: where it may show, and when. It knows LAOs by their names, so that it holds when rows are sorted. */
export interface Coloured {
  /** In A1 notation. */
  ranges: string[];
  formula: string;
}

/** LAOs of one tab and column of which the same was said: what stands in the cell while it holds, and the names as they stand on the tab. */
interface SaidOf {
  tab: string;
  column: number;
  sign: 'explained' | 'confirmed';
  text: string;
  names: string[];
}

/** Where the rows of a tab's LAOs are, and the column of their names. */
interface Body {
  first: number;
  last: number;
  names: number;
}

const at = (row: number, column: number) => cellName({ tab: '', row, column });
const quoted = (text: string) => text.replace(/"/g, '""');

function bodiesOf({ cells }: Province): Map<string, Body> {
  const bodies = new Map<string, Body>();
  for (const row of cells) {
    const place = placeIn(row, 'name');
    if (!place) continue;
    const known = bodies.get(place.tab) || { first: place.row, last: place.row, names: place.column };
    const [first, last] = [Math.min(known.first, place.row), Math.max(known.last, place.row)];
    bodies.set(place.tab, { first, last, names: place.column });
  }
  return bodies;
}

/** A LAO that was another one before may have had a row of its own then. */
function rowAt(cells: Cells, { tab, row }: Place): Cells | null {
  if (cells.table.tab === tab && cells.row === row) return cells;
  return cells.span?.earlier ? rowAt(cells.span.earlier, { tab, row, column: 0 }) : null;
}

/** By tab, column and what stands there. */
function saidIn(province: Province, findings: readonly Finding[]): SaidOf[] {
  const said = new Map<string, SaidOf>();
  const add = (lao: Lao, place: Place | null, sign: SaidOf['sign'], text: string) => {
    const row = place && rowAt(province.cells[lao.index] as Cells, place);
    const name = row ? foundText(typedIn(row, 'name')).trim() : '';
    if (!place || name === '') return;
    const key = [place.tab, place.column, sign, text].join('|');
    const known = said.get(key) || { tab: place.tab, column: place.column, sign, text, names: [] };
    if (known.names.indexOf(name) < 0) known.names.push(name);
    said.set(key, known);
  };
  const byKey = new Map(province.laos.map((lao) => [lao.key, lao]));
  for (const { state, place, type, lao, district, found } of findings) {
    if (state !== 'explained' || type === null || lao === null || district === null) continue;
    const own = byKey.get(laoKey(type, lao, district));
    if (own) add(own, place, 'explained', found || '');
  }
  const { laos, steps } = province;
  for (const lao of laos)
    for (let round = 0; round < steps.rounds; round += 1)
      if (steps.kinds[lao.index * steps.rounds + round] === KIND.confirmed)
        add(lao, steps.place(lao.index, round), 'confirmed', '');
  return Array.from(said.values());
}

function colouredBy({ column, sign, text, names }: SaidOf, { first, last, names: nameColumn }: Body): Coloured {
  // What is confirmed is not missing: its LAO's name says so no more, wherever that stands.
  const isConfirmed = sign === 'confirmed';
  const [cell, name] = [`${isConfirmed ? '$' : ''}${at(first, column)}`, `$${at(first, nameColumn)}`];
  const down = (from: number) => `${at(first, from)}:${at(last, from)}`;
  const isNamed = `ISNUMBER(FIND("|"&TRIM(${name})&"|","|${names.map(quoted).join('|')}|"))`;
  return {
    ranges: [down(column), ...(isConfirmed ? [down(nameColumn)] : [])],
    formula: `=AND(${cell}&""="${quoted(text)}",${isNamed},N("${sign}")=0)`,
  };
}

/** By the name of the tab. */
export function saidInCells(province: Province, findings: readonly Finding[]): Map<string, Coloured[]> {
  const said = saidIn(province, findings);
  const bodies = said.length ? bodiesOf(province) : new Map<string, Body>();
  const wanted = new Map<string, Coloured[]>();
  for (const each of said) {
    const body = bodies.get(each.tab);
    if (body) wanted.set(each.tab, [...(wanted.get(each.tab) || []), colouredBy(each, body)]);
  }
  return wanted;
}
