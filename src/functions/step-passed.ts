// STEP_PASSED: how many rows stand at a step or above.
import { standingAt } from '../domain/measures/standing';
import { type Argument, filledLaosOf, stepOf } from './arguments';

/**
 * จำนวน อปท. ที่ผ่านขั้นนี้แล้ว (ยืนอยู่ที่ขั้นนี้หรือสูงกว่า)
 * How many LAOs have passed a step: stand at it or above.
 *
 * @param {C3:H20} steps ขั้นของแต่ละรอบ หนึ่งแถวต่อหนึ่ง อปท. — the steps, a row for each LAO, a column for each round
 * @param {4} step ขั้น 0 ถึง 5 — the step, 0 to 5
 * @return {number} จำนวนแห่ง — a number of LAOs
 * @customfunction
 */
export function STEP_PASSED(steps?: Argument, step?: Argument): unknown {
  const wanted = stepOf(step);
  const { reports, laos, last } = filledLaosOf(steps);
  const passed = laos.filter((lao) => {
    const standing = standingAt(reports, lao, last).step;
    return standing !== null && standing >= wanted;
  });
  return passed.length;
}
