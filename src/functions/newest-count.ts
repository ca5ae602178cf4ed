// NEWEST_COUNT: what the calculated column of a declared indicator asks where a cell is written in an unusual way.
import { readFact } from '../domain/measures/fact';
import { type Argument, cellOf } from './arguments';

/**
 * จำนวนล่าสุดที่รายงานในแถว
 * The newest number that is reported in a row, read as the commands read it.
 *
 * @param {C3} cells จำนวนต้นปี แล้วจำนวนของแต่ละรอบตามลำดับ — the number at the start of the year, then that of each round, in their order
 * @return {number|string} จำนวน หรือว่าง — a number, or blank where there is none
 * @customfunction
 */
export function NEWEST_COUNT(...cells: Argument[]): unknown {
  const counts = cells.map((cell) => readFact('count', cellOf(cell)).value).filter((value) => value !== null);
  return counts.length ? counts[counts.length - 1] : '';
}
