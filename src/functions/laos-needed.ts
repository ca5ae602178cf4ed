// LAOS_NEEDED: a share of LAOs as a whole number, rounded up.
import { neededOf } from '../domain/measures/share';
import { type Argument, countOf, percentOf } from './arguments';

/**
 * จำนวน อปท. ที่ต้องได้ตามร้อยละ ปัดเศษขึ้น เช่น ร้อยละ 70 ของ 83 คือ 59
 * How many LAOs a share asks for, rounded up: 70 % of 83 is 59.
 *
 * @param {83} total จำนวน อปท. ทั้งหมด — the number of LAOs
 * @param {70} percent ร้อยละ เช่น 70 หรือช่องที่แสดง 70% — the share in percent, e.g. 70, or a cell that shows 70%
 * @return {number} จำนวนแห่ง — a number of LAOs
 * @customfunction
 */
export function LAOS_NEEDED(total?: Argument, percent?: Argument): unknown {
  return neededOf(countOf('total', total), percentOf('percent', percent));
}
