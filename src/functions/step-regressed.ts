// STEP_REGRESSED: whether a row ever fell below the report before.
import { consecutiveReports } from '../domain/measures/standing';
import { type Argument, laosOf, perRow } from './arguments';

/**
 * TRUE ถ้าแถวนั้นมีขั้นต่ำกว่าที่รายงานครั้งก่อน (ข้ามรอบที่ว่าง)
 * TRUE where a row has a step lower than the report before it, across empty rounds.
 *
 * @param {C3:H20} steps ขั้นของแต่ละรอบ หนึ่งแถวต่อหนึ่ง อปท. — the steps, a row for each LAO, a column for each round
 * @param {7} highest ขั้นสูงสุดของตัวชี้วัด 1 ถึง 10 ไม่ระบุคือ 5 — the indicator's highest step, 1 to 10; without it 5
 * @return {boolean} TRUE หรือ FALSE — TRUE or FALSE
 * @customfunction
 */
export function STEP_REGRESSED(steps?: Argument, highest?: Argument): unknown {
  const { reports, laos, last } = laosOf(steps, highest);
  return perRow(laos, (lao) => {
    let hasFallen = false;
    consecutiveReports(reports, lao, last, (from, to) => {
      hasFallen = hasFallen || to < from;
    });
    return hasFallen;
  });
}
