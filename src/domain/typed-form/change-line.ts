// A line of the comparison below a form: "ผ่านเกณฑ์ขั้นตอนที่ 3 เพิ่มขึ้น 14 แห่ง", its figure in the same cell or in one behind it.
import { type CellValue, foundText } from '../measures/step';
import type { Comparison } from '../roll-ups/comparison';
import { comparable } from '../thai/thai-text';
import { type Figure, readFigure } from './figure';

export interface ChangeLine {
  /** As it was typed. */
  name: string;
  /** Null: those not yet past step 1. */
  step: number | null;
  /** "ลดลง": the figure is of those that are fewer. */
  isFall: boolean;
  figure: Figure;
  /** Row and column of the figure, from 1. */
  at: { row: number; column: number };
}

const NOT_PAST =
  /^(?:ยังไม่ผ่าน(?:เกณฑ์)?ขั้น(?:ตอน)?(?:ที่)?1|notyetpaststep1|not_?yet_?step1)(?:จำนวน)?([\d-]*)(?:แห่ง|laos)?$/;
const PASSED =
  /^(?:ผ่าน(?:เกณฑ์)?ขั้น(?:ตอน)?(?:ที่)?|passedstep)(\d)(?:,|มี)?(?:จำนวน)?(เพิ่มขึ้น|ลดลง|increasedby|fellby)(?:จำนวน)?([\d-]*)(?:แห่ง|laos)?$/;
/** Without a word for the increase, which the form asks for there; no figure in the same cell, which would run into the step. */
const BARE = /^(?:ผ่าน(?:เกณฑ์)?ขั้น(?:ตอน)?(?:ที่)?|passedstep|step)(\d)(?:จำนวน([\d-]+)(?:แห่ง|laos)?)?$/;
const FALLS = ['ลดลง', 'fellby'];
const BULLET = /^(?:[-–•*]|\d+[.)])+/;

interface Said {
  step: number | null;
  isFall: boolean;
  /** '' where it stands in another cell. */
  figure: string;
}

function saidIn(cell: CellValue): Said | null {
  if (typeof cell !== 'string' || cell.length > 200) return null;
  const text = comparable(cell).replace(BULLET, '');
  const [notPast, none = ''] = NOT_PAST.exec(text) || [];
  if (notPast !== undefined) return { step: null, isFall: false, figure: none };
  const [passed, step, way = '', figure = ''] = PASSED.exec(text) || [];
  if (passed !== undefined) return { step: Number(step), isFall: FALLS.indexOf(way) >= 0, figure };
  const [bare, bareStep, bareFigure = ''] = BARE.exec(text) || [];
  return bare === undefined ? null : { step: Number(bareStep), isFall: false, figure: bareFigure };
}

/** Null for a row that is none. `row` counts from 1. */
export function readChangeLine(cells: readonly CellValue[], row: number): ChangeLine | null {
  const first = cells.findIndex((cell) => foundText(cell).trim() !== '');
  const said = first < 0 ? null : saidIn(cells[first]);
  if (!said) return null;
  const { step, isFall } = said;
  const name = foundText(cells[first]).trim();
  if (said.figure !== '')
    return { name, step, isFall, figure: readFigure(said.figure), at: { row, column: first + 1 } };
  const behind = cells.findIndex((cell, column) => column > first && foundText(cell).trim() !== '');
  // The headings of another page's steps, side by side.
  if (behind >= 0 && saidIn(cells[behind])) return null;
  const column = behind < 0 ? first : behind;
  return { name, step, isFall, figure: readFigure(behind < 0 ? '' : cells[behind]), at: { row, column: column + 1 } };
}

/** What the lists give: how many more have passed the step than in the round before, and how many stand at it now. */
export function rightChange(
  { steps, passed }: Comparison,
  { step, isFall }: ChangeLine,
): { change: number; standing: number } | null {
  const standing = steps.filter((each) => each.step === (step === null ? 0 : step))[0];
  if (!standing) return null;
  if (step === null) return { change: standing.now, standing: standing.now };
  const net = passed.filter((each) => each.step === step).map((each) => each.net)[0] as number;
  return { change: isFall ? -net : net, standing: standing.now };
}
