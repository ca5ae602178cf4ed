// The LAOs of a list row by row: where each stands, in which district and on which of the two lists, whichever way the list says it.
import { readLaoName, typeByName } from '../names/lao-name';
import type { LaoType } from '../names/lao-type';
import { comparable } from '../thai/thai-text';
import { onOneLine } from './cells';
import type { Heading } from './headings';
import { isNote, isSameAsAbove, isTotal, isTotalOfDistricts, targetSaid, withoutDash } from './marks';
import type { ListRow, Section } from './sections';

/** A row that is meant for a LAO; what it does not say is ''. */
export interface Listed<Value> extends ListRow {
  section: Section<Value>;
  district: string;
  name: string;
  /** As the row says it, or the column that its name stands in. */
  type: string | LaoType;
  target: string;
  /** Two names in a row: nobody can tell of which one its values are. */
  second: string;
}

const DISTRICT_ALONE = /^(?:กิ่ง)?อำเภอ.|^อ\./;

/** "อำเภอลอง" in a row of its own, above its LAOs. */
const isDistrictAlone = (text: string) => DISTRICT_ALONE.test(comparable(text)) && typeByName(text) === null;

/** Where two neighbours name the same one, each row names its own: a blank is none. */
function namesEachDistrict({ rows }: Section<unknown>, column: number): boolean {
  return rows.some(({ at, cells }, index) => {
    const before = rows[index - 1];
    const named = cells[column] || '';
    return named !== '' && before !== undefined && before.at === at - 1 && before.cells[column] === named;
  });
}

/** `known`: the district of the row above, from an earlier section too. */
function* inSection<Value>(section: Section<Value>, known: { district: string }): IterableIterator<Listed<Value>> {
  const { columns, rows } = section;
  const indexOf = (wanted: Heading) =>
    columns.findIndex((column) => column.kind === 'heading' && column.heading === wanted);
  const where = {
    district: indexOf('district'),
    type: indexOf('type'),
    names: (['name', 'municipality', 'SAO'] as const).map((heading) => [heading, indexOf(heading)] as const),
    target: indexOf('target'),
  };
  const eachNamed = namesEachDistrict(section, where.district);
  let target = section.target;
  for (const row of rows) {
    const { cells } = row;
    /** '' for a column that is not there. */
    const cell = (column: number) => onOneLine(cells[column] || '');
    const [first = '', ...more] = cells.filter((text) => text !== '');
    const typed = cell(where.district);
    const isName = where.names.some(([, column]) => column === cells.indexOf(first));
    if ((isName ? isTotal : isTotalOfDistricts)(first) || isTotalOfDistricts(typed)) continue;
    if (!more.length && isDistrictAlone(first)) {
      known.district = onOneLine(first);
      continue;
    }
    if (!more.length && targetSaid(first) !== null && typeByName(first) === null) {
      target = targetSaid(first);
      continue;
    }
    if (isNote(first) && readLaoName(first).type === null) continue;
    if (typed !== '' && !isSameAsAbove(typed)) known.district = typed;
    const isLeftOut = typed === '' && eachNamed;
    const named = where.names
      .map(([heading, column]) => ({ heading, name: withoutDash(cell(column)) }))
      .filter(({ name }) => name !== '');
    const [{ heading, name }, second] = [named[0] || { heading: 'name', name: '' }, named[1]];
    const said = heading === 'name' ? typeByName(name) || '' : heading;
    yield {
      ...row,
      section,
      district: isLeftOut ? '' : known.district,
      name,
      type: cell(where.type) || said,
      target: where.target >= 0 ? cell(where.target) : target || '',
      second: second ? second.name : '',
    };
  }
}

export function listedLaos<Value>(sections: readonly Section<Value>[]): Listed<Value>[] {
  const listed: Listed<Value>[] = [];
  const known = { district: '' };
  sections.forEach((section, index) => {
    const before = sections[index - 1];
    if (before && before.target !== section.target) known.district = '';
    for (const row of Array.from(inSection(section, known))) listed.push(row);
  });
  return listed;
}
