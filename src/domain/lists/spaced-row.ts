// A row of a list whose cells nothing but spaces part: which of its words stand in which column, where that can be told for certain.
import { typeByName } from '../names/lao-name';
import { readType } from '../names/lao-type';
import { comparable } from '../thai/thai-text';
import { isSameAsAbove, withoutDash } from './marks';
import { isName, type SpacedColumn, type SpacedKind } from './spaced-headings';
import { joinedWords, mayBeOne, type Word } from './spaced-words';

/** Of the columns of values: which words stand in them, fewer than there are where some are blank. */
export interface SpacedRow {
  /** By the column. */
  cells: string[];
  values: readonly Word[];
}

const NUMBER = /^\(?\d{1,4}[.)]*$/;
const VALUE = /^\(?\d[\d.,]*\)?$|^(?:[ขช]ั้น|step)(?:ตอน)?(?:ที่)?\d(?:\.0+)?$/;
const STEP_WORD = /^(?:[ขช]ั้น|step)(?:ตอน)?(?:ที่)?$/i;
const DISTRICT_WORD = /^(?:กิ่ง)?(?:อำเภอ|อ\.?)$/;
const PROVINCE_WORD = /^(?:จังหวัด|จ\.)/;
const TARGET = /^(?:เป้าหมาย)?(?:หลัก|รอง)$|^(?:main|secondary)$/;
/** Behind a name. */
const MARK = /^(?:\*+|\(\d+\)|[†‡])$/;
const isLetters = (text: string) => /^[ก-ฮเ-ไ"“”〃(]/.test(text) && !/\d/.test(text);
const isDash = (text: string) => text !== '' && withoutDash(text) === '';

export const isValue = (text: string) => isDash(text) || VALUE.test(comparable(text));

function isDistrict(words: readonly string[]): boolean {
  const [first = ''] = words;
  if (isSameAsAbove(first)) return words.length === 1;
  const bare = DISTRICT_WORD.test(comparable(first)) ? words.slice(1) : words;
  const own = bare.length > 1 && PROVINCE_WORD.test(bare[1] as string) ? bare.slice(0, 1) : bare;
  if (own.length !== 1 || !isLetters(own[0] as string) || readType(first) !== null) return false;
  // A town may report straight to the province.
  return typeByName(own[0] as string) !== 'SAO';
}

function isLaoName(words: readonly string[], kind: SpacedKind): boolean {
  const own = words.filter((word, index) => !(index === words.length - 1 && index > 0 && MARK.test(word)));
  const [first = '', second] = own;
  if (own.length > 2) return false;
  if (
    second !== undefined &&
    (readType(first) === null || readType(second) !== null || typeByName(second) !== null || !isLetters(second))
  )
    return false;
  if (readType(first) !== null && second === undefined) return false;
  const type = typeByName(own.join(' '));
  if (type === null) return own.length === 1 && isLetters(first) && !DISTRICT_WORD.test(first);
  return kind === 'name' || kind === type;
}

/** Whether the words may be all that stands in a column of that kind. */
function fits(kind: SpacedKind, words: readonly string[]): boolean {
  const text = words.join(' ');
  if (isName(kind)) return isLaoName(words, kind) || (words.length === 1 && isDash(text));
  switch (kind) {
    case 'number':
      return words.length === 1 && NUMBER.test(comparable(text));
    case 'district':
      return isDistrict(words);
    case 'type':
      return readType(text) !== null;
    case 'target':
      return words.length === 1 && (isDash(text) || TARGET.test(comparable(text)));
    case 'remark':
      return !isValue(words[0] as string);
    default:
      return words.length === 1;
  }
}

const LONGEST = 4;
const MOST_WAYS = 20;
const MOST_WORDS = 100;
/** A line that takes longer is none of a list: nobody's text makes us look at it for long. */
const MOST_STEPS = 5000;

/** Neighbouring values are taken as they come: which of them are blank is told by their places. */
interface Block {
  kind: SpacedKind;
  from: number;
  count: number;
}

function blocksOf(columns: readonly SpacedColumn[]): Block[] {
  const blocks: Block[] = [];
  columns.forEach(({ kind }, index) => {
    const last = blocks[blocks.length - 1];
    if (kind === 'value' && last && last.kind === 'value') last.count += 1;
    else blocks.push({ kind, from: index, count: 1 });
  });
  return blocks;
}

type Taken = readonly { from: number; to: number }[];

/** Words of values from here on: "ขั้น 3" is one. */
function valueAt(words: readonly Word[], at: number): number {
  const word = words[at];
  if (!word) return 0;
  if (isValue(word.text)) return 1;
  const next = words[at + 1];
  return next && !next.isFar && STEP_WORD.test(comparable(word.text)) && isValue(next.text) ? 2 : 0;
}

function rowOf(
  words: readonly Word[],
  columns: readonly SpacedColumn[],
  blocks: readonly Block[],
  taken: Taken,
): SpacedRow {
  const cells = columns.map(() => '');
  const values: Word[] = [];
  blocks.forEach(({ kind, from }, index) => {
    const own = taken[index] as Taken[number];
    if (kind !== 'value') cells[from] = joinedWords(words, own.from, own.to);
    else
      for (let at = own.from; at < own.to; ) {
        const size = valueAt(words, at);
        values.push({ ...(words[at] as Word), text: joinedWords(words, at, at + size) });
        at += size;
      }
  });
  return { cells, values };
}

const cellsIn = ({ cells }: SpacedRow, columns: readonly SpacedColumn[], is: (kind: SpacedKind) => boolean) =>
  cells.filter((cell, index) => is((columns[index] as SpacedColumn).kind) && withoutDash(cell) !== '');

/** One name, with its type; and a remark in which values stand has others before it. */
function canBe(row: SpacedRow, columns: readonly SpacedColumn[]): boolean {
  const [name, second] = cellsIn(row, columns, isName);
  if (name === undefined || second !== undefined) return false;
  if (typeByName(name) === null && !cellsIn(row, columns, (kind) => kind === 'type').length) return false;
  const remarks = cellsIn(row, columns, (kind) => kind === 'remark').join(' ');
  return row.values.length > 0 || !remarks.split(' ').some((word) => word !== '' && isValue(word));
}

const textsOf = (words: readonly Word[], from: number, to: number) => words.slice(from, to).map(({ text }) => text);

/** Every way to lay the words into the columns. */
function ways(words: readonly Word[], columns: readonly SpacedColumn[]): SpacedRow[] {
  const blocks = blocksOf(columns);
  const found: SpacedRow[] = [];
  let left = MOST_STEPS;
  const lay = (block: number, at: number, taken: Taken): void => {
    left -= 1;
    if (found.length >= MOST_WAYS || left < 0) return;
    const own = blocks[block];
    if (!own) {
      if (at < words.length) return;
      const row = rowOf(words, columns, blocks, taken);
      if (canBe(row, columns)) found.push(row);
      return;
    }
    if (own.kind === 'value') {
      let to = at;
      for (let count = 0; count < own.count && valueAt(words, to); count += 1) to += valueAt(words, to);
      lay(block + 1, to, [...taken, { from: at, to }]);
      return;
    }
    const isLast = block === blocks.length - 1;
    const most = Math.min(words.length, at + LONGEST);
    // What is left at the end is all a remark, or nothing is.
    if (isLast && own.kind === 'remark') {
      if (at < words.length && fits(own.kind, textsOf(words, at, at + 1)))
        lay(block + 1, words.length, [...taken, { from: at, to: words.length }]);
    } else
      for (let to = at + 1; to <= most && mayBeOne(words, at, to); to += 1)
        if (fits(own.kind, textsOf(words, at, to))) lay(block + 1, to, [...taken, { from: at, to }]);
    lay(block + 1, at, [...taken, { from: at, to: at }]);
  };
  lay(0, 0, []);
  return left < 0 ? [] : found;
}

const only = (rows: readonly SpacedRow[]) => (rows.length === 1 ? (rows[0] as SpacedRow) : null);

export const districtIn = (row: SpacedRow, columns: readonly SpacedColumn[]) =>
  cellsIn(row, columns, (kind) => kind === 'district').join('');

/** Null where nobody can tell for certain, or where it names no LAO. `districts`: which other rows name, where one text may be one or a remark. */
export function spacedRow(
  words: readonly Word[],
  columns: readonly SpacedColumn[],
  districts?: ReadonlySet<string>,
): SpacedRow | null {
  if (words.length > MOST_WORDS) return null;
  const found = ways(words, columns);
  if (found.length === 1 || !districts) return only(found);
  return only(found.filter((row) => districts.has(districtIn(row, columns))));
}
