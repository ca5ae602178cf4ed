// SUPPORTED_STEP: what the calculated column of a district's tab asks where a cell is written in an unusual way.
import { evidenceIn, ITEMS, PROJECT_COUNTS, supportedStep } from '../domain/evidence';
import { type Fact, type Facts, readFact } from '../domain/fact';
import { readPercent } from '../domain/percent';
import { type Argument, cellOf, wrongArgument } from './arguments';

const IDS = [...ITEMS, ...PROJECT_COUNTS];

function factsOf(cells: readonly Argument[]): Facts {
  const facts: Record<string, Fact> = {};
  IDS.forEach((id, index) => {
    const kind = index < ITEMS.length ? 'tick' : 'count';
    const raw = cellOf(cells[index]);
    facts[id] = { kind, raw, reading: readFact(kind, raw), place: null };
  });
  return facts;
}

function shareOf(name: string, argument: Argument): number {
  const share = readPercent(cellOf(argument));
  if (share === null) throw wrongArgument('percent', name, cellOf(argument));
  return share;
}

/**
 * ขั้นที่หลักฐานรองรับของหนึ่งแถว อ่านทุกแบบที่พิมพ์เหมือนคำสั่งตรวจสอบ
 * The step that the evidence of one row supports, in every writing that the commands read.
 *
 * @param {20} planShare ร้อยละของขั้น 4 — the share of step 4
 * @param {10} budgetShare ร้อยละของขั้น 5 — the share of step 5
 * @param {K3} ...cells ข้อ 1 ถึง 8 แล้วจำนวนโครงการ 3 ช่อง — items 1 to 8, then the three counts of projects
 * @return {number|string} ขั้น 0 ถึง 5 ว่างเมื่อไม่มีข้อมูล — a step from 0 to 5; blank where nothing is given
 * @customfunction
 */
export function SUPPORTED_STEP(planShare?: Argument, budgetShare?: Argument, ...cells: Argument[]): unknown {
  const shares = { planShare: shareOf('planShare', planShare), budgetShare: shareOf('budgetShare', budgetShare) };
  const evidence = evidenceIn(factsOf(cells));
  return evidence ? supportedStep(evidence, shares) : '';
}
