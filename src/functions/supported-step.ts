// SUPPORTED_STEP: what the calculated column of a district's tab asks where a cell is written in an unusual way.

import { type Facts, readFacts } from '../domain/measures/facts';
import { EVIDENCE, evidenceIn, ITEMS, PROJECT_COUNTS, supportedStep } from '../indicators/community-plan/evidence';
import { type Argument, cellOf, cellsOf, percentOf } from './arguments';

const IDS = [...ITEMS, ...PROJECT_COUNTS];

function factsOf(cells: readonly Argument[]): Facts {
  const values = IDS.map((_, index) => cellOf(cells[index]));
  return readFacts(cellsOf([values], IDS), EVIDENCE.fields([]));
}

/**
 * ขั้นที่หลักฐานในแถวรองรับ
 * The step that a row's evidence supports, read as the commands read it.
 *
 * @param {K3} cells ร้อยละของขั้น 4 และ 5, ข้อ 1-8, จำนวนโครงการ 3 ช่อง — shares of steps 4 and 5, items 1-8, three counts of projects
 * @return {number|string} ขั้น 0-5 หรือว่าง — a step, or blank where nothing is given
 * @customfunction
 */
export function SUPPORTED_STEP(...cells: Argument[]): unknown {
  const shares = { planShare: percentOf('planShare', cells[0]), budgetShare: percentOf('budgetShare', cells[1]) };
  const evidence = evidenceIn(factsOf(cells.slice(2)), 0);
  return evidence ? supportedStep(evidence, shares) : '';
}
