// What a row below the headings is: one of a LAO, or what lists put between and below: totals, notes, titles, a district above its LAOs.
import { typeByName } from '../names/lao-name';
import { comparable } from '../thai/thai-text';
import type { Column } from './columns';
import type { Heading } from './headings';
import { districtOfTitle, isNote, isTotal, isTotalOfDistricts, isWordedNote, targetSaid, withoutDash } from './marks';

/** `free`: it says nothing of a LAO. `text`: one text that may be a title, or a note, or anything: where it stands tells. */
export type RowKind =
  | { kind: 'lao' | 'free' | 'text' }
  | { kind: 'district'; district: string }
  | { kind: 'target'; target: 'main' | 'secondary' };

/** The columns that name a LAO, by their indices; -1 for one that is not there. */
export interface Places {
  district: number;
  type: number;
  target: number;
  /** Of running numbers. */
  number: number;
  names: { heading: 'name' | 'municipality' | 'SAO'; column: number }[];
}

/** Where a list names them; nothing is said of what has no heading. */
export function placesIn(columns: readonly Column<unknown>[]): Places {
  const indexOf = (wanted: Heading) =>
    columns.findIndex((column) => column.kind === 'heading' && column.heading === wanted);
  const names = (['name', 'municipality', 'SAO'] as const).map((heading) => ({ heading, column: indexOf(heading) }));
  return {
    district: indexOf('district'),
    type: indexOf('type'),
    target: indexOf('target'),
    number: indexOf('number'),
    names: names.filter(({ column }) => column >= 0),
  };
}

const DISTRICT_ALONE = /^(?:กิ่ง)?อำเภอ.|^อ\./;
/** "25" and "2 เทศบาล" in the row of a total. */
const isCount = (text: string) => /^\d/.test(comparable(text)) && typeByName(text) === null;
/** More than a sign and a name. */
const WORDS = /\S{3} \S/;
/** No name is as long. */
const LONGEST_NAME = 40;

function kindAlone(text: string, isInNames: boolean): RowKind {
  // Where no name stands, "* ทต.บ้านปิน รวมกับ อบต.บ้านปิน" says something of a LAO that it names.
  if (typeByName(text) !== null) return { kind: !isInNames && isNote(text) && WORDS.test(text) ? 'free' : 'lao' };
  if (DISTRICT_ALONE.test(comparable(text))) return { kind: 'district', district: text };
  const target = targetSaid(text);
  if (target !== null) return { kind: 'target', target };
  const district = districtOfTitle(text);
  if (district !== null) return { kind: 'district', district };
  if (isNote(text) || isTotal(text) || (!isInNames && isTotalOfDistricts(text))) return { kind: 'free' };
  return { kind: isInNames && text.length <= LONGEST_NAME && !/^\(/.test(text) ? 'lao' : 'text' };
}

/** `free`: a total, a note or nothing; `text`: something alone that is none of these, and no name either. */
export function kindOfRow(cells: readonly string[], { district, number, names }: Places): RowKind {
  const [first = '', ...more] = cells.filter((cell) => cell !== '');
  if (first === '') return { kind: 'free' };
  if (!more.length)
    return kindAlone(
      first,
      names.some(({ column }) => cells[column] === first),
    );
  if (isTotalOfDistricts(cells[district] || '')) return { kind: 'free' };
  const named = names.map(({ column }) => withoutDash(cells[column] || '')).filter((name) => name !== '');
  const saysType = cells.some((cell) => typeByName(cell) !== null);
  // Whoever reports stands beside that word, where another row has its number, district or name: no bare name of a LAO does.
  const worded = [cells[district] || '', cells[number] || '', ...named];
  if (!saysType && worded.some(isWordedNote)) return { kind: 'free' };
  const namesLao = saysType || named.some((name) => !isCount(name) && !isTotal(name));
  return { kind: !namesLao && (isTotalOfDistricts(first) || isNote(first) || named.some(isTotal)) ? 'free' : 'lao' };
}
