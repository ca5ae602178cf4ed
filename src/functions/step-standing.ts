// STEP_STANDING: the standing of each row.
import { standingAt } from '../domain/measures/standing';
import { type Argument, laosOf, perRow } from './arguments';

/**
 * ขั้นล่าสุดที่เคยรายงานของแต่ละแถว (ว่าง = ไม่เคยรายงาน)
 * The standing of each row: the last reported step, blank where there was no report.
 *
 * @param {C3:H20} steps ขั้นของแต่ละรอบ หนึ่งแถวต่อหนึ่ง อปท. — the steps, a row for each LAO, a column for each round
 * @param {7} highest ขั้นสูงสุดของตัวชี้วัด 1 ถึง 10 ไม่ระบุคือ 5 — the indicator's highest step, 1 to 10; without it 5
 * @return {number|string} ขั้น 0 ถึงขั้นสูงสุด — a step from 0 to the highest
 * @customfunction
 */
export function STEP_STANDING(steps?: Argument, highest?: Argument): unknown {
  const { reports, laos, last } = laosOf(steps, highest);
  return perRow(laos, (lao) => standingAt(reports, lao, last).step ?? '');
}
