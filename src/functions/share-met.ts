// SHARE_MET: whether a part is at least a share of the whole.
import { shareOf } from '../indicators/community-plan/evidence';
import { both, NO_SHARE } from '../words/workbook/functions';
import { type Argument, countOf, percentOf, wrongArgument } from './arguments';

/**
 * TRUE ถ้าส่วนนี้ไม่น้อยกว่าร้อยละที่กำหนดของทั้งหมด (เท่ากันพอดีถือว่าผ่าน)
 * TRUE where a part is at least so many percent of the whole; exactly the share passes.
 *
 * @param {4} part จำนวนที่ได้ เช่น โครงการในแผน — the part, e.g. projects in the plan
 * @param {20} whole จำนวนทั้งหมด เช่น โครงการ/กิจกรรมที่นำมาคิดร้อยละ — the whole, e.g. eligible projects
 * @param {20} percent ร้อยละ เช่น 20 หรือช่องที่แสดง 20% — the share in percent, e.g. 20, or a cell that shows 20%
 * @return {boolean|string} TRUE FALSE หรือข้อความเมื่อทั้งหมดเป็น 0 — TRUE, FALSE, or a text where the whole is 0
 * @customfunction
 */
export function SHARE_MET(part?: Argument, whole?: Argument, percent?: Argument): unknown {
  const [have, total] = [countOf('part', part), countOf('whole', whole)];
  const { state } = shareOf(have, total, percentOf('percent', percent));
  if (state === 'impossible') throw wrongArgument('more', 'part', have, String(total));
  return state === 'undefined' ? both(NO_SHARE) : state === 'met';
}
