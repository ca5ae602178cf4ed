// What a tidying would change, cell by cell, in the order of the districts' tabs.
import type { Claim } from '../agreement/claim';
import { NO_CELL, type ProposedCell, type WhyNot } from '../changes/proposed-cell';
import { laoFinder } from '../imports/lao-meant';
import { placeIn, valueIn } from '../measures/cells';
import { type FactKind, type FactValue, readFact } from '../measures/fact';
import { type CellValue, foundText, wholeText } from '../measures/step';
import type { KnownDistricts } from '../names/district-names';
import { LAO_TYPES, laoKey, readType } from '../province/lao';
import { type Lao, laosByDistrict, type Place, type Province, type Row } from '../province/province';
import { withoutGlyphs } from '../thai/repaired';
import { type IsoDate, isDate } from '../time/calendar';
import { mayMean } from './may-mean';
import { type RegistryText, registryTextCells } from './registry-text';
import { tidyName } from './tidy-name';
import { type TypeWords, tidyType } from './tidy-type';

export interface Tidying {
  province: Province;
  claims: readonly Claim[];
  /** The round that a column is of; null for what is said once for the year. */
  roundOf(column: string): IsoDate | null;
  /** Why nobody may write there now; null where somebody may. */
  mayNot(district: string, round: IsoDate | null): WhyNot | null;
  /** Whoever may write into the registry, and into the names on the districts' tabs. */
  isProvince: boolean;
  /** The registry's lines as they were typed; none for whoever may not write there. */
  registry: readonly RegistryText[];
  /** The districts of the settings. */
  known: KnownDistricts;
  typeWords: TypeWords;
  /** As a cell holds it. */
  inCell(kind: FactKind, value: FactValue): CellValue;
}

/** A day may stand as the sheet keeps days. */
function isTidy(raw: CellValue, kind: FactKind, value: CellValue): boolean {
  return raw === value || ((kind === 'date' || kind === 'since') && isDate(raw));
}

function valueCells(lao: Lao, { province, claims, roundOf, mayNot, inCell }: Tidying): ProposedCell[] {
  const own = province.cells[lao.index] as Province['cells'][number];
  const { district, name, type } = lao;
  const row = wholeText(valueIn(own, 'name'));
  const cells: ProposedCell[] = [];
  for (const { id, kind, highest, indicator } of claims) {
    const raw = valueIn(own, id);
    const [place, round] = [placeIn(own, id), roundOf(id)];
    if (place === null || raw === null || raw === '' || typeof raw === 'boolean') continue;
    const reading = readFact(kind, raw, highest);
    const given = reading.kind === 'unreadable' ? mayMean(raw, kind, highest) : reading.value;
    if (given === null || mayNot(district, round) === 'closed') continue;
    const value = inCell(kind, given);
    if (isTidy(raw, kind, value)) continue;
    const [before, after] = [foundText(raw), foundText(value)];
    const about = { ...NO_CELL, district, lao: name, type, indicator, round, column: id, place, row, before, after };
    const isAsked = reading.kind === 'unreadable';
    cells.push({ ...about, value, kind: isAsked ? 'near' : 'changed', other: isAsked ? after : null });
  }
  return cells;
}

/** A text of a LAO's row, where it would be written in another way. */
function textCell(
  { district, name, type }: Pick<Lao, 'district' | 'name'> & Pick<ProposedCell, 'type'>,
  { column, place, before, after }: { column: string; place: Place; before: string; after: string },
): ProposedCell {
  const about = { ...NO_CELL, district, lao: name, type, column, place, row: column === 'name' ? before : name };
  return { ...about, kind: 'changed', before, after, value: after };
}

function remarkCell(lao: Lao, { province }: Tidying): ProposedCell[] {
  const own = province.cells[lao.index] as Province['cells'][number];
  const place = placeIn(own, 'remark');
  const before = wholeText(valueIn(own, 'remark'));
  const after = withoutGlyphs(before);
  if (place === null || after === before) return [];
  return [{ ...textCell(lao, { column: 'remark', place, before, after }), row: wholeText(valueIn(own, 'name')) }];
}

const isSame = ({ type, district }: Pick<Lao, 'type' | 'district'>, name: string, other: string) =>
  laoKey(type, name, district) === laoKey(type, other, district);

type TextIn = (place: Place, column: string) => string | null;

/** What stands in the row of a registered LAO, as it was typed, spaces and all; null for any other row. */
function textsIn({ laos, cells }: Province): TextIn {
  const byRow = new Map<string, Province['cells'][number]>();
  for (const { rowPlace, index } of laos)
    if (rowPlace) byRow.set(`${rowPlace.tab} ${rowPlace.row}`, cells[index] as Province['cells'][number]);
  return ({ tab, row }, column) => {
    const own = byRow.get(`${tab} ${row}`);
    return own ? wholeText(valueIn(own, column)) : null;
  };
}

/** On a district's tab: tidied, or, where it names nobody, the registered one that it is nearly. */
function nameCell(row: Row, find: ReturnType<typeof laoFinder>, textIn: TextIn): ProposedCell[] {
  const { district, typeText, place, match } = row;
  const before = textIn(place, 'name') ?? row.nameText;
  if (before === '') return [];
  if (match.kind === 'unknown') {
    const meant = find({ district, name: before, type: typeText, second: '' });
    // One that has a row of its own is not meant here.
    if (meant.kind !== 'near' || meant.lao.district !== district || meant.lao.rowPlace !== null) return [];
    const { name, type } = meant.lao;
    const cell = textCell({ district, name: before, type }, { column: 'name', place, before, after: name });
    return [{ ...cell, kind: 'near', other: name }];
  }
  const after = tidyName(before);
  const isSameAsAny = LAO_TYPES.every((type) => isSame({ type, district }, before, after));
  if (after === before || !isSameAsAny) return [];
  return [textCell({ district, name: before, type: null }, { column: 'name', place, before, after })];
}

/** The type beside a registered LAO. */
function typeCell(
  { district, nameText, typePlace: place, match }: Row,
  words: TypeWords,
  textIn: TextIn,
): ProposedCell[] {
  const before = (match.kind === 'registered' && textIn(place, 'type')) || '';
  const after = tidyType(before, nameText, words);
  if (after === null) return [];
  const cell = textCell({ district, name: nameText, type: readType(before) }, { column: 'type', place, before, after });
  return [{ ...cell, row: textIn(place, 'name') ?? nameText }];
}

/** A row that speaks of a LAO under several names is looked at under each. */
function onceEach(cells: readonly ProposedCell[]): ProposedCell[] {
  const known = new Set<string>();
  return cells.filter(({ place }) => {
    const key = place && JSON.stringify([place.tab, place.row, place.column]);
    const isNew = key === null || !known.has(key);
    if (key !== null) known.add(key);
    return isNew;
  });
}

export function proposeTidy(tidying: Tidying): ProposedCell[] {
  const { province, mayNot, isProvince, registry, known, typeWords } = tidying;
  const find = laoFinder(province, []);
  const byDistrict = laosByDistrict(province);
  const cells = registryTextCells(registry, known, typeWords);
  const textIn = textsIn(province);
  for (const { name: district } of province.districts) {
    if (mayNot(district, null) !== null) continue;
    if (isProvince)
      for (const row of province.rows)
        if (row.district === district) cells.push(...nameCell(row, find, textIn), ...typeCell(row, typeWords, textIn));
    for (const lao of byDistrict.get(district) || [])
      if (lao.rowPlace !== null) cells.push(...valueCells(lao, tidying), ...remarkCell(lao, tidying));
  }
  return onceEach(cells);
}
