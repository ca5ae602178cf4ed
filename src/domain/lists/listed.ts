// The LAOs of a list row by row: where each stands, in which district and on which of the two lists, whichever way the list says it.
import { typeByName } from '../names/lao-name';
import { onOneLine } from './cells';
import { isNoDistrict, isSameAsAbove, withoutDash } from './marks';
import { kindOfRow, type Places, placesIn } from './row-kind';
import type { ListRow, Section } from './sections';

/** A row that is meant for a LAO; what it does not say is ''. */
export interface Listed<Value> extends ListRow {
  section: Section<Value>;
  district: string;
  name: string;
  /** As the row says it, or the column that its name stands in. */
  type: string;
  target: string;
  /** Two names in a row: nobody can tell of which one its values are. */
  second: string;
}

/** What holds from row to row, on the next page too. */
interface Above {
  district: string;
  target: string;
}

/** Where two neighbours name the same one, each row names its own: a blank is none. */
function namesEachDistrict({ rows, columns }: Section<unknown>): boolean {
  const { district } = placesIn(columns);
  return rows.some(({ at, cells }, index) => {
    const before = rows[index - 1];
    const cell = cells[district] || '';
    const named = isNoDistrict(cell) || isSameAsAbove(cell) ? '' : cell;
    return named !== '' && before !== undefined && before.at === at - 1 && before.cells[district] === named;
  });
}

type Said = Pick<Listed<never>, 'district' | 'name' | 'type' | 'target' | 'second'>;

function saidIn(cells: readonly string[], places: Places, above: Above, eachNamed: boolean): Said {
  /** '' for a column that is not there. */
  const cell = (column: number) => onOneLine(cells[column] || '');
  const district = cell(places.district);
  if (isNoDistrict(district)) above.district = '';
  else if (district !== '' && !isSameAsAbove(district)) above.district = district;
  const [first, second] = places.names
    .map(({ heading, column }) => ({ heading, name: withoutDash(cell(column)) }))
    .filter(({ name }) => name !== '');
  const name = first ? first.name : '';
  const ofColumn = first && first.heading !== 'name' ? first.heading : typeByName(name) || '';
  return {
    district: district === '' && eachNamed ? '' : above.district,
    name,
    type: cell(places.type) || ofColumn,
    target: places.target >= 0 ? cell(places.target) : above.target,
    second: second ? second.name : '',
  };
}

/** In their order. What a row leaves out holds from above: district and list, until a heading or another list ends it. */
export function listedLaos<Value>(sections: readonly Section<Value>[]): Listed<Value>[] {
  const listed: Listed<Value>[] = [];
  const eachNamed = sections.some(namesEachDistrict);
  const above: Above = { district: '', target: '' };
  sections.forEach((section, index) => {
    const before = sections[index - 1];
    if (before && before.target !== section.target) above.district = '';
    if (section.district !== '') above.district = onOneLine(section.district);
    above.target = section.target || '';
    const places = placesIn(section.columns);
    for (const row of section.rows) {
      const kind = kindOfRow(row.cells, places);
      if (kind.kind === 'district') above.district = onOneLine(kind.district);
      else if (kind.kind === 'target') above.target = kind.target;
      else if (kind.kind !== 'free') listed.push({ ...row, section, ...saidIn(row.cells, places, above, eachNamed) });
    }
  });
  return listed;
}
