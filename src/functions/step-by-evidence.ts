// STEP_BY_EVIDENCE: the step that items and counts of projects support.

import { readFact } from '../domain/measures/fact';
import type { CellValue } from '../domain/measures/step';
import { normaliseThai } from '../domain/thai/thai-text';
import {
  type Evidence,
  ITEMS,
  PROJECT_COUNTS,
  type ProjectCount,
  supportedStep,
} from '../indicators/community-plan/evidence';
import { type ProjectShares, projectSharesOf } from '../indicators/community-plan/project-shares';
import { type Argument, percentOf, perRow, rowsOf, wrongArgument, yearOf } from './arguments';

/** Eight cells, or one with eight digits. A sheet that takes the digits for a number drops zeros in front: they are put back. */
function itemsIn(row: readonly CellValue[]): boolean[] | null {
  const cells = row.length === 1 ? digitsOf(row[0]) : row;
  if (cells.every((cell) => readFact('tick', cell).kind === 'blank')) return null;
  if (cells.length !== ITEMS.length) throw wrongArgument('items', 'items', row.length === 1 ? row[0] : row.length);
  return cells.map((raw) => {
    const { kind, value } = readFact('tick', raw);
    if (kind === 'unreadable') throw wrongArgument('items', 'items', raw);
    return value === true;
  });
}

function digitsOf(cell: CellValue): CellValue[] {
  const text = typeof cell === 'number' ? String(cell).padStart(ITEMS.length, '0') : normaliseThai(String(cell ?? ''));
  return text.split('');
}

/** Blank: not counted yet. */
function countIn(name: ProjectCount, rows: readonly CellValue[][], index: number): number | null {
  const cell = (rows[index] || [])[0];
  const reading = readFact('count', cell);
  if (reading.kind === 'unreadable') throw wrongArgument('count', name, cell);
  return reading.value as number | null;
}

function evidenceOf(items: boolean[], counts: Readonly<Record<ProjectCount, CellValue[][]>>, index: number): Evidence {
  const [eligible, inPlan, agreed] = PROJECT_COUNTS.map((name) => countIn(name, counts[name], index)) as [
    number | null,
    number | null,
    number | null,
  ];
  if (eligible !== null && inPlan !== null && inPlan > eligible)
    throw wrongArgument('more', 'inPlan', inPlan, String(eligible));
  if (inPlan !== null && agreed !== null && agreed > inPlan)
    throw wrongArgument('more', 'agreed', agreed, String(inPlan));
  return { items, eligible, inPlan, agreed };
}

/** The two shares; where they are left out, those of a fiscal year's letter, which stands in the place of the first. */
function sharesOf(first: Argument, second: Argument): ProjectShares {
  if (second === undefined) return projectSharesOf(yearOf('year', first));
  return { planShare: percentOf('planShare', first), budgetShare: percentOf('budgetShare', second) };
}

/**
 * ขั้นสูงสุดของแผนชุมชนที่หลักฐานรองรับ ตามเกณฑ์ร้อยละสองค่า เช่น จากแท็บการตั้งค่า หรือถ้าไม่ระบุ ตามหนังสือของปีงบประมาณ (ปี 2556 ร้อยละ 20 และ 10 ปี 2559 ร้อยละ 50 และ 40)
 * The highest step of the community plan that the evidence supports, by two shares, such as those of the settings; without them by those of a fiscal year's letter, with the year in their place (2556: 20 and 10; 2559: 50 and 40).
 *
 * @param {K3:R20} items ช่องทำเครื่องหมาย 8 ข้อ หรือเลข 0/1 แปดตัว หนึ่งแถวต่อหนึ่ง อปท. — eight boxes, or eight digits 0/1; a row for each LAO
 * @param {S3:S20} eligible โครงการ/กิจกรรมที่นำมาคิดร้อยละ — eligible projects
 * @param {T3:T20} inPlan โครงการในแผนพัฒนา — projects in the development plan
 * @param {U3:U20} agreed โครงการที่ผู้บริหารเห็นชอบ — projects agreed by the executive
 * @param {20} planShare ร้อยละของขั้น 4 เช่น 20 หรือช่องที่แสดง 20% หรือปีงบประมาณ พ.ศ. ถ้าไม่ระบุร้อยละ — the share of step 4, e.g. 20, or a cell that shows 20%; or the fiscal year, where no share is given
 * @param {10} budgetShare ร้อยละของขั้น 5 เช่นกัน ไม่ระบุถ้าให้ปีงบประมาณ — the share of step 5, likewise; left out where a year is given
 * @return {number|string} ขั้น 0 ถึง 5 ว่างเมื่อไม่มีข้อมูล — a step from 0 to 5; blank where nothing is given
 * @customfunction
 */
export function STEP_BY_EVIDENCE(
  items?: Argument,
  eligible?: Argument,
  inPlan?: Argument,
  agreed?: Argument,
  planShare?: Argument,
  budgetShare?: Argument,
): unknown {
  const criteria = sharesOf(planShare, budgetShare);
  const rows = rowsOf(items);
  const counts = { eligible: rowsOf(eligible), inPlan: rowsOf(inPlan), agreed: rowsOf(agreed) };
  for (const name of PROJECT_COUNTS) {
    const found = counts[name].length;
    if (found !== rows.length) throw wrongArgument('evidenceRows', name, found, String(rows.length));
  }
  return perRow(rows, (row, index) => {
    const done = itemsIn(row);
    const evidence = evidenceOf(done || ITEMS.map(() => false), counts, index);
    const isGiven = done !== null || PROJECT_COUNTS.some((name) => evidence[name] !== null);
    return isGiven ? supportedStep(evidence, criteria) : '';
  });
}
