// What a list would change, cell by cell: what is new, changed or the same, what cannot be taken and why, and what is asked first.
import type { Claim } from '../agreement/claim';
import { NO_CELL, type ProposedCell, type WhyNot } from '../changes/proposed-cell';
import type { Listed } from '../lists/listed';
import type { ListRow } from '../lists/sections';
import { placeIn, valueIn } from '../measures/cells';
import { type FactKind, type FactValue, readFact } from '../measures/fact';
import type { Field } from '../measures/fact-group';
import { type CellValue, foundText, wholeText } from '../measures/step';
import { isThereOn } from '../province/lives/life';
import { isNamesake, namedOn } from '../province/lives/namesakes';
import type { Lao, Province } from '../province/province';
import type { IsoDate } from '../time/calendar';
import type { Meant } from './lao-meant';
import { meantRows, type Unregistered, unregisteredIn } from './meant-rows';
import type { ResultList } from './read-list';
import { readListValue } from './read-value';
import { onceEach } from './said-twice';

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
}

/** The cells of a row that say something of a column of ours. */
function typedIn({ cells, section: { columns } }: Row): Typed[] {
  const typed = columns.map((column, index) => ({ column, text: cells[index] || '' }));
  return ([] as Typed[]).concat(
    ...typed.map(({ column, text }) => (column.kind === 'value' && text !== '' ? [{ field: column.value, text }] : [])),
  );
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
function cellOf(named: Lao, claim: Claim, given: FactValue, line: number, beside: Beside): ProposedCell {
  const { province, roundOf, mayNot, inCell } = beside;
  // A list may well go on with the name of before.
  const there = namedOn(province.registered, named, roundOf(claim.id));
  const lao = there ?? named;
  const cells = province.cells[lao.index] as Province['cells'][number];
  const { id, kind, highest, indicator, counted } = claim;
  const [round, place, raw] = [roundOf(id), placeIn(cells, id), valueIn(cells, id)];
  const value = inCell(kind, given);
  const row = wholeText(valueIn(cells, 'name'));
  const { district, name, type } = lao;
  const about = { ...NO_CELL, district, lao: name, type, indicator, round, column: id, place, row, line };
  const cell = { ...about, before: foundText(raw), after: foundText(value), value };
  const why =
    there === null
      ? 'not-there'
      : lao.rowPlace === null
        ? 'no-row'
        : place === null
          ? 'no-column'
          : mayNot(district, round);
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
  for (const { field, text } of typedIn(row)) {
    const read = readListValue(field, text, beside.province.rounds[0]?.date ?? '');
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
  /** Each once. */
  unregistered: Unregistered[];
  /** Rows, from 1, of which it is asked whom they mean, those that were said to be the same among them. */
  asked: number[];
}

/** In the order of the list. Of two rows of one LAO each counts where it says something; where they say two things, that is asked. */
export function proposeCells(list: ResultList, beside: Beside): Proposed {
  const { province } = beside;
  const rows = meantRows(list, beside);
  const own = new Set<string>();
  const untold = (why: WhyNot) => (row: ListRow) => unreadRow(row, why);
  const cells = [...list.above.map(untold('no-heading')), ...list.unclear.map(untold('spaces'))];
  for (const { row, meant } of rows) {
    if (meant.kind === 'none') cells.push(unplaced(row, meant.why, meant.expected));
    else if (meant.kind === 'near')
      cells.push(...cellsOf(row, meant.lao, beside).map((cell) => asked(cell, row, meant)));
    else {
      own.add(meant.lao.key);
      cells.push(...cellsOf(row, meant.lao, beside));
    }
  }
  return {
    cells: onceEach(cells),
    lacking: lackingIn(province, cells, own),
    unregistered: unregisteredIn(rows, beside),
    asked: rows.filter(({ isAsked }) => isAsked).map(({ row }) => row.at + 1),
  };
}

function lackingIn({ laos }: Province, cells: readonly ProposedCell[], own: ReadonlySet<string>): Lao[] {
  const named = new Set(laos.filter(({ key }) => own.has(key)).map(({ district }) => district));
  const asked = new Set(
    cells.filter(({ kind }) => kind === 'near').map(({ district, other }) => `${district}|${other}`),
  );
  const rounds = new Set(cells.map(({ round }) => round));
  const isThere = (lao: Lao) => Array.from(rounds).some((round) => round === null || isThereOn(lao, round));
  const isNamed = (lao: Lao) => lao.life !== null && laos.some((other) => own.has(other.key) && isNamesake(lao, other));
  return laos.filter(
    (lao) =>
      named.has(lao.district) &&
      !own.has(lao.key) &&
      !asked.has(`${lao.district}|${lao.name}`) &&
      (lao.life === null || (isThere(lao) && !isNamed(lao))),
  );
}
