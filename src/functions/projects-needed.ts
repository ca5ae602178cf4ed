// PROJECTS_NEEDED: how many projects more a share asks for.
import { shareOf } from '../indicators/community-plan/evidence';
import { both, NO_SHARE } from '../words/workbook/functions';
import { type Argument, countOf, percentOf, wrongArgument } from './arguments';

/**
 * ต้องมีอีกกี่โครงการจึงจะถึงร้อยละ (ถึงแล้วคือ 0) เช่น ร้อยละ 20 ของ 40 มีแล้ว 5 ต้องมีอีก 3
 * How many projects more a share asks for, 0 where it is met: 20 % of 40, 5 are there, 3 more.
 *
 * @param {40} whole จำนวนทั้งหมด เช่น โครงการ/กิจกรรมที่นำมาคิดร้อยละ — the whole, e.g. eligible projects
 * @param {20} percent ร้อยละ เช่น 20 หรือช่องที่แสดง 20% — the share in percent, e.g. 20, or a cell that shows 20%
 * @param {5} have จำนวนที่มีแล้ว — how many are there
 * @return {number|string} จำนวนโครงการ หรือข้อความเมื่อทั้งหมดเป็น 0 — a number, or a text where the whole is 0
 * @customfunction
 */
export function PROJECTS_NEEDED(whole?: Argument, percent?: Argument, have?: Argument): unknown {
  const total = countOf('whole', whole);
  const share = percentOf('percent', percent);
  const part = countOf('have', have);
  const { state, missing } = shareOf(part, total, share);
  if (state === 'impossible') throw wrongArgument('more', 'have', part, String(total));
  return state === 'undefined' ? both(NO_SHARE) : missing;
}
