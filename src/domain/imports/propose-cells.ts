// What a list would change, cell by cell: what is new, changed or the same, what cannot be taken and why, and what is asked first.
import type { Claim } from '../agreement/claim';
import { NO_CELL, type ProposedCell, type WhyNot } from '../changes/proposed-cell';
import type { Listed } from '../lists/listed';
import type { ListRow } from '../lists/sections';
import { placeIn, valueIn } from '../measures/cells';
import { type FactKind, type FactValue, readFact } from '../measures/fact';
import type { Field } from '../measures/fact-group';
import { type CellValue, foundText, wholeText } from '../measures/step';
import { laoKey } from '../province/lao';
import type { Lao, Province } from '../province/province';
import type { IsoDate } from '../time/calendar';
import { laoFinder, type Meant } from './lao-meant';
import type { ResultList } from './read-list';
import { type ReadValue, readListValue } from './read-value';

/** What is known beside the list. */
export interface Beside {
  province: Province;
  /** Every column that districts type into, by its id. */
  claims: ReadonlyMap<string, Claim>;
  /** The round that a column is of; null for what is said once for the year. */
  roundOf(column: string): IsoDate | null;
  /** Why nobody may write there now; null where somebody may. */
  mayNot(district: string, round: IsoDate | null): WhyNot | null;
  /** As a cell holds it. */
  inCell(kind: FactKind, value: FactValue): CellValue;
  /** The districts that are meant where a row names none. */
  among: readonly string[];
  /** Rows of the list, from 1, whose names were said to mean what they are nearly. */
  same: ReadonlySet<number>;
}

type Row = Listed<Field>;

interface Typed {
  field: Field;
  text: string;
  /** A column to the left is the same: that one counts, even where it says nothing. */
  isAgain: boolean;
}

/** The cells of a row that say something of a column of ours. */
function typedIn({ cells, section: { columns } }: Row): Typed[] {
  const known = new Map<string, string>();
  const typed: Typed[] = [];
  columns.forEach((column, index) => {
    if (column.kind !== 'value') return;
    const [name, text] = [column.value.facts.join(), cells[index] || ''];
    const before = known.get(name);
    if (before === undefined) known.set(name, text);
    if (text !== '' && text !== before) typed.push({ field: column.value, text, isAgain: before !== undefined });
  });
  return typed;
}

/** A row of which nobody can tell whom it means. */
function unplaced(row: Row, why: WhyNot, expected: string): ProposedCell {
  const said = typedIn(row).map(({ text }) => text);
  const { district, at } = row;
  const lao =
    why === 'two-names' ? `${row.name}, ${row.second}` : row.name || row.cells.filter((cell) => cell !== '').join(' ');
  const texts = { district: foundText(district), lao: foundText(lao), after: foundText(said.join(' ')) };
  return { ...NO_CELL, kind: 'unread', ...texts, type: null, line: at + 1, why, expected };
}

/** Below headings of ours, or of nobody's: it is named, not guessed. */
function withoutHeading(row: Row, base: Pick<ProposedCell, 'district' | 'lao' | 'type'>): ProposedCell[] {
  const { cells, at } = row;
  const { columns } = row.section;
  const extra = cells.map((text, index) => ({ text, column: columns[index] }));
  return extra
    .filter(({ text, column }) => text !== '' && (column === undefined || column.kind === 'none'))
    .map(({ text }) => ({
      ...NO_CELL,
      ...base,
      kind: 'unread',
      after: foundText(text),
      line: at + 1,
      why: 'no-heading',
    }));
}

/** One column of a LAO, as the list has it. */
function cellOf(lao: Lao, claim: Claim, given: FactValue, line: number, beside: Beside): ProposedCell {
  const { province, roundOf, mayNot, inCell } = beside;
  const cells = province.cells[lao.index] as Province['cells'][number];
  const { id, kind, highest, indicator, counted } = claim;
  const [round, place, raw] = [roundOf(id), placeIn(cells, id), valueIn(cells, id)];
  const value = inCell(kind, given);
  const row = wholeText(valueIn(cells, 'name'));
  const { district, name, type } = lao;
  const about = { ...NO_CELL, district, lao: name, type, indicator, round, column: id, place, row, line };
  const cell = { ...about, before: foundText(raw), after: foundText(value), value };
  const why = lao.rowPlace === null ? 'no-row' : place === null ? 'no-column' : mayNot(district, round);
  const isCounted = counted.indexOf(type) >= 0;
  const reading = readFact(kind, raw, highest);
  if (reading.kind === 'given' && reading.value === given) return { ...cell, kind: 'same' };
  if (why !== null || !isCounted) return { ...cell, kind: 'unread', why: why ?? 'not-counted', value: null };
  return { ...cell, kind: reading.kind === 'blank' ? 'new' : 'changed' };
}

function cellsOf(row: Row, lao: Lao, beside: Beside): ProposedCell[] {
  const line = row.at + 1;
  const { district, name, type } = lao;
  const cells: ProposedCell[] = [];
  for (const { field, text, isAgain } of typedIn(row)) {
    const read: ReadValue = isAgain
      ? { kind: 'unread', why: 'column-twice', expected: '' }
      : readListValue(field, text, beside.province.rounds[0]?.date ?? '');
    if (read.kind === 'unread') {
      const [column] = field.facts as [string];
      const claim = beside.claims.get(column);
      const about = { indicator: claim ? claim.indicator : null, round: beside.roundOf(column), column };
      const { why, expected } = read;
      cells.push({
        ...NO_CELL,
        ...about,
        kind: 'unread',
        district,
        lao: name,
        type,
        after: foundText(text),
        line,
        why,
        expected,
      });
    } else if (read.kind === 'given')
      for (const [column, value] of read.values) {
        const claim = beside.claims.get(column);
        if (claim) cells.push(cellOf(lao, claim, value, line, beside));
      }
  }
  return cells.concat(withoutHeading(row, { district, lao: name, type }));
}

type Near = Extract<Meant, { kind: 'near' }>;

/** What is asked before its cells are written. `expected`: the district that the list names, where that is another one. */
function asked(cell: ProposedCell, { name, district }: Row, { lao, isElsewhere }: Near): ProposedCell {
  if (cell.kind === 'unread') return { ...cell, lao: name };
  return { ...cell, kind: 'near', lao: name, other: lao.name, expected: isElsewhere ? district : '' };
}

function unreadRow({ at, cells }: ListRow, why: WhyNot): ProposedCell {
  const lao = foundText(cells.filter((text) => text !== '').join(' '));
  return { ...NO_CELL, kind: 'unread', district: '', lao, type: null, after: '', line: at + 1, why };
}

export interface Proposed {
  cells: ProposedCell[];
  /** Registered LAOs of the districts that the list speaks of, of which it says nothing. */
  lacking: Lao[];
}

/** In the order of the list. Of two rows of one LAO the upper one counts; where the lower says otherwise, that is named. */
export function proposeCells(list: ResultList, beside: Beside): Proposed {
  const { province, same, among } = beside;
  const find = laoFinder(province, among);
  const first = new Map<string, number>();
  const untold = (why: WhyNot) => (row: ListRow) => unreadRow(row, why);
  const cells = [...list.above.map(untold('no-heading')), ...list.unclear.map(untold('spaces'))];
  for (const row of list.rows) {
    const meant = find(row);
    if (meant.kind === 'none') {
      cells.push(unplaced(row, meant.why, meant.expected));
      continue;
    }
    const { lao } = meant;
    const line = row.at + 1;
    const before = first.get(lao.key);
    if (meant.kind === 'near' && !same.has(line)) {
      cells.push(...cellsOf(row, lao, beside).map((cell) => asked(cell, row, meant)));
    } else if (before !== undefined) {
      cells.push(unplaced(row, 'twice', String(before)));
    } else {
      first.set(lao.key, line);
      cells.push(...cellsOf(row, lao, beside));
    }
  }
  return { cells: withoutDoubled(cells, first), lacking: lackingIn(province, cells, first) };
}

/** A name that is only nearly one of which the list has a row of its own, or another such row above, asks nothing. */
function withoutDoubled(cells: readonly ProposedCell[], first: ReadonlyMap<string, number>): ProposedCell[] {
  const asked = new Map<string, number | null>();
  return cells.map((cell) => {
    if (cell.kind !== 'near' || cell.type === null || cell.other === null) return cell;
    const key = laoKey(cell.type, cell.other, cell.district);
    if (!asked.has(key)) asked.set(key, cell.line);
    const line = first.get(key) ?? (asked.get(key) === cell.line ? undefined : asked.get(key));
    if (line === undefined) return cell;
    return { ...cell, kind: 'unread', why: 'twice', expected: String(line), value: null };
  });
}

function lackingIn({ laos }: Province, cells: readonly ProposedCell[], first: ReadonlyMap<string, number>): Lao[] {
  const named = new Set(laos.filter(({ key }) => first.has(key)).map(({ district }) => district));
  const asked = new Set(
    cells.filter(({ kind }) => kind === 'near').map(({ district, other }) => `${district}|${other}`),
  );
  return laos.filter(
    ({ key, district, name }) => named.has(district) && !first.has(key) && !asked.has(`${district}|${name}`),
  );
}
