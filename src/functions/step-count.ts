// STEP_COUNT: how many rows stand at a step.
import { standingAt } from '../domain/measures/standing';
import { type Argument, filledLaosOf, stepOf } from './arguments';

/**
 * จำนวน อปท. ที่ยืนอยู่ที่ขั้นนี้พอดี
 * How many LAOs stand exactly at a step.
 *
 * @param {C3:H20} steps ขั้นของแต่ละรอบ หนึ่งแถวต่อหนึ่ง อปท. — the steps, a row for each LAO, a column for each round
 * @param {4} step ขั้น 0 ถึง 5 — the step, 0 to 5
 * @return {number} จำนวนแห่ง — a number of LAOs
 * @customfunction
 */
export function STEP_COUNT(steps?: Argument, step?: Argument): unknown {
  const wanted = stepOf(step);
  const { reports, laos, last } = filledLaosOf(steps);
  return laos.filter((lao) => standingAt(reports, lao, last).step === wanted).length;
}
