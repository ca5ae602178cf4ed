// Reads one file of data: what provinces handed in with it, or why it is left out. A file may hold several provinces, stacked by somebody before.
import { OF_FILE } from '../domain/country/fields';
import { handedIn } from '../domain/country/gather';
import type { HandedIn } from '../domain/country/handed-in';
import { type HandedRow, isWrong, readFields, readRow, type WrongCell } from '../domain/country/handed-row';
import type { LeftOut } from '../domain/country/left-out';
import { checksumBefore, checksumOf, checksumText, checksumWith } from '../domain/data/checksum';
import type { DataRow } from '../domain/data/data-row';
import { type DataTexts, dataTexts, isNoData, type RowTexts } from './data-texts';

export interface ReadFile {
  handedIn: HandedIn[];
  leftOut: LeftOut[];
}

/** Rows that were handed out together: of one province and year, with one checksum. */
interface Together {
  /** What their file said of itself; null where it is of version 1. */
  said: { exportedAt: string; checksum: string } | null;
  rows: HandedRow[];
  checksum: number;
  /** The first cell that does not go with the others of its row. */
  atOdds: WrongPlace | null;
}

/** `row`: from the first one of the file, counted from 0; `province`: as its row has it. */
type WrongPlace = WrongCell & { row: number; province: string };

type Said = Together['said'];

function saidOf(texts: RowTexts): Said | WrongCell {
  const read = readFields(OF_FILE, texts);
  if (isWrong(read)) return read;
  return { exportedAt: read.exportedAt as string, checksum: read.checksum as string };
}

/** In the order of their first rows; or the first cell that says nothing. */
function togetherIn({ version, rows, envelope }: DataTexts): Together[] | WrongPlace {
  const groups = new Map<string, Together>();
  const ofAll = envelope && saidOf(envelope);
  const provinceIn = (row: number) => (rows[row] as RowTexts)('province');
  if (ofAll && isWrong(ofAll)) return { ...ofAll, row: 0, province: provinceIn(0) };
  for (let row = 0; row < rows.length; row += 1) {
    const texts = rows[row] as RowTexts;
    const said = version === 1 ? null : ofAll || saidOf(texts);
    if (said && isWrong(said)) return { ...said, row, province: provinceIn(row) };
    const read = readRow(version, texts);
    if (isWrong(read)) return { ...read, row, province: provinceIn(row) };
    const { province, fiscalYear } = read.row;
    const key = [province, fiscalYear, said?.exportedAt, said?.checksum].join('\n');
    const group = groups.get(key) || { said, rows: [], checksum: checksumBefore(said?.exportedAt || ''), atOdds: null };
    groups.set(key, group);
    group.rows.push(read.row);
    group.checksum = checksumWith(group.checksum, read.row as DataRow);
    if (read.atOdds && !group.atOdds) group.atOdds = { ...read.atOdds, row, province };
  }
  return Array.from(groups.values());
}

function wrongCell(file: string, { row, ...wrong }: WrongPlace, firstRow: number): LeftOut {
  return { file, reason: 'wrong-cell', details: { row: row + firstRow, ...wrong } };
}

/** Who changed a figure may have changed one that does not go with the others: that it was changed says more. */
function handedInTogether(
  file: string,
  { said, rows, checksum, atOdds }: Together,
  { firstRow, isDated }: { firstRow: number; isDated: boolean },
): HandedIn | LeftOut {
  const { province } = rows[0] as HandedRow;
  const found = checksumText(checksum);
  if (said && said.checksum !== found)
    return { file, reason: 'changed', details: { province, found, expected: said.checksum } };
  if (atOdds) return wrongCell(file, atOdds, firstRow);
  const exportedAt = isDated ? (said?.exportedAt ?? null) : null;
  const read = handedIn(rows, { file, version: said ? 2 : 1, exportedAt, checksum: checksumOf('', rows as DataRow[]) });
  return read || { file, reason: 'unknown-province', details: { province } };
}

const isLeftOut = (read: HandedIn | LeftOut): read is LeftOut => 'reason' in read;

/** `file`: its name; `isDated`: it was made to be handed in, and says when. Never throws: whatever is wrong with it is why it is left out. */
export function readFile(file: string, text: string, isDated: boolean = true): ReadFile {
  const texts = dataTexts(text);
  if (isNoData(texts)) return { handedIn: [], leftOut: [{ file, ...texts }] };
  const together = togetherIn(texts);
  if (!Array.isArray(together)) return { handedIn: [], leftOut: [wrongCell(file, together, texts.firstRow)] };
  const read = together.map((each) => handedInTogether(file, each, { firstRow: texts.firstRow, isDated }));
  return {
    handedIn: read.filter((each): each is HandedIn => !isLeftOut(each)),
    leftOut: read.filter(isLeftOut),
  };
}
