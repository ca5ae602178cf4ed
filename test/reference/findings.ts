// The reference's findings about the cells of the rounds, as simple tuples.
import { type PlainLao, readCell, reportedStep } from './plain';

/** The round by its number, from 0; `from` and `to` are steps, null where the rule compares none. */
export type PlainFinding = [
  rule: string,
  district: string,
  type: string,
  lao: string,
  round: number,
  from: number | null,
  to: number | null,
];

/** The rules that `plainFindings` knows. */
export const PLAIN_RULES = ['missing-report', 'not-a-step', 'readable-step', 'regression', 'jump'];

function lastReportBefore(lao: PlainLao, round: number, highest: number): number | null {
  for (let earlier = round - 1; earlier >= 0; earlier--) {
    const step = reportedStep(lao, earlier, highest);
    if (step !== null) return step;
  }
  return null;
}

function findingsOfCell(lao: PlainLao, round: number, highest: number): PlainFinding[] {
  const findings: PlainFinding[] = [];
  const add = (rule: string, from: number | null, to: number | null) =>
    findings.push([rule, lao.district, lao.type, lao.name, round, from, to]);
  const reading = readCell(lao.cells[round], highest);
  if (reading.kind === 'blank') add('missing-report', null, null);
  if (reading.kind === 'junk') add('not-a-step', null, null);
  if (reading.kind === 'readable') add('readable-step', null, reading.step);
  const step = reportedStep(lao, round, highest);
  if (step === null) return findings;
  const last = lastReportBefore(lao, round, highest);
  if (last !== null && step < last) add('regression', last, step);
  // "In one round": only from the round directly before this one.
  const before = round > 0 ? reportedStep(lao, round - 1, highest) : null;
  if (before !== null && step - before >= 3) add('jump', before, step);
  return findings;
}

/** All rounds up to `round`. */
export function plainFindings(laos: PlainLao[], round: number, highest = 5): PlainFinding[] {
  const findings: PlainFinding[] = [];
  for (const lao of laos) {
    for (let each = 0; each <= round; each++) {
      for (const finding of findingsOfCell(lao, each, highest)) findings.push(finding);
    }
  }
  return findings;
}
