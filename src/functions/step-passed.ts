// STEP_PASSED: how many rows stand at a step or above.
import { standingAt } from '../domain/measures/standing';
import { type Argument, filledLaosOf, stepOf } from './arguments';

/**
 * จำนวน อปท. ที่ผ่านขั้นนี้แล้ว (อยู่ในขั้นนี้หรือสูงกว่า)
 * How many LAOs have passed a step: stand at it or above.
 *
 * @param {C3:H20} steps ขั้นของแต่ละรอบ หนึ่งแถวต่อหนึ่ง อปท. — the steps, a row for each LAO, a column for each round
 * @param {4} step ขั้น 0 ถึงขั้นสูงสุด — the step, from 0 to the highest
 * @param {7} highest ขั้นสูงสุดของตัวชี้วัด 1 ถึง 10 ไม่ระบุคือ 5 — the indicator's highest step, 1 to 10; without it 5
 * @return {number} จำนวนแห่ง — a number of LAOs
 * @customfunction
 */
export function STEP_PASSED(steps?: Argument, step?: Argument, highest?: Argument): unknown {
  const wanted = stepOf(step, highest);
  const { reports, laos, last } = filledLaosOf(steps, highest);
  const passed = laos.filter((lao) => {
    const standing = standingAt(reports, lao, last).step;
    return standing !== null && standing >= wanted;
  });
  return passed.length;
}
