// What the registry says in words of a LAO's life: from which round and until which, and what it was before.
import { roundSaid } from '../../lists/round-heading';
import { type CellValue, foundText } from '../../measures/step';
import { severalNames } from '../../names/several-names';
import { normaliseThai } from '../../thai/thai-text';
import { type IsoDate, isDate, readDate } from '../../time/calendar';
import type { Place } from '../place';

export const LIFE_COLUMNS = ['since', 'until', 'was'] as const;
export type LifeColumn = (typeof LIFE_COLUMNS)[number];

/** One cell of the three, as it was typed. */
export interface LifeCell {
  raw: CellValue;
  place: Place;
}

/** Of one line of the registry; missing where nothing is typed. */
export type LifeCells = Readonly<Partial<Record<LifeColumn, LifeCell>>>;

export const lifeText = ({ raw }: LifeCell): string => normaliseThai(foundText(raw)).trim();

/** A round in any writing of a heading's, or a day: "รอบ 1 ก.ค. 2556", "ก.ค. 56", a date of the sheet. Null for what is none. */
export function lifeDay(cell: LifeCell): IsoDate | null {
  return isDate(cell.raw) ? readDate(cell.raw) : roundSaid(lifeText(cell));
}

/** "แยกจาก อบต.ปากกาง": what is before it goes on. */
const SPLIT_OFF = /^\s*(?:แยก(?:ออก)?จาก|split (?:off )?from)\s*/i;

export const saysPart = (cell: LifeCell): boolean => SPLIT_OFF.test(foundText(cell.raw));

/** Several are separated by commas, semicolons, line breaks, plus signs, or และ between spaces. */
export const formerNames = ({ raw }: LifeCell): string[] =>
  severalNames(
    foundText(raw)
      .replace(SPLIT_OFF, '')
      .replace(/\sและ\s?|\sand\s/g, ','),
  );
