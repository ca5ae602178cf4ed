// STEP_STANDING: the standing of each row.
import { standingAt } from '../domain/measures/standing';
import { type Argument, laosOf, perRow } from './arguments';

/**
 * ขั้นล่าสุดที่เคยรายงานของแต่ละแถว (ว่าง = ไม่เคยรายงาน)
 * The standing of each row: the last reported step, blank where there was no report.
 *
 * @param {C3:H20} steps ขั้นของแต่ละรอบ หนึ่งแถวต่อหนึ่ง อปท. — the steps, a row for each LAO, a column for each round
 * @return {number|string} ขั้น 0 ถึง 5 — a step from 0 to 5
 * @customfunction
 */
export function STEP_STANDING(steps?: Argument): unknown {
  const { reports, laos, last } = laosOf(steps);
  return perRow(laos, (lao) => standingAt(reports, lao, last).step ?? '');
}
