// Standings: a LAO that sent nothing keeps the last step that it reported (so the province really counted: form of July 2556).
import { NO_REPORT, type Reports } from './reports';
import type { Step } from './step';

/** Where a LAO stands in a round. `step` null: it has never reported, which is not step 0. */
export type Standing =
  | { state: 'reported'; step: Step }
  | { state: 'carried'; step: Step }
  | { state: 'noReport'; step: null };

const NEVER: Standing = { state: 'noReport', step: null };

/** The round (an index) of the last report up to a round; null where there is none. `lao` is the LAO's index. */
export function lastReport({ rounds, values }: Reports, lao: number, upTo: number): number | null {
  const first = lao * rounds;
  for (let at = first + upTo; at >= first; at -= 1) if (values[at] !== NO_REPORT) return at - first;
  return null;
}

/** The step reported in this very round; null where there is none. */
export function reportIn({ rounds, values }: Reports, lao: number, round: number): Step | null {
  const step = values[lao * rounds + round] as number;
  return step === NO_REPORT ? null : step;
}

/** The standing of a LAO (its index) in the round with this index. */
export function standingAt(reports: Reports, lao: number, round: number): Standing {
  const last = lastReport(reports, lao, round);
  if (last === null) return NEVER;
  return { state: last === round ? 'reported' : 'carried', step: reports.values[lao * reports.rounds + last] as Step };
}

/** A LAO has passed when it stands at the step that is asked for, or above. */
export function hasPassed(reports: Reports, lao: number, round: number): boolean {
  const { step } = standingAt(reports, lao, round);
  return step !== null && step >= reports.pass;
}

/** One report of a LAO. */
export interface Report {
  round: number;
  step: Step;
}

/** Shows each report up to a round beside the one before it, across rounds without a report. */
export function consecutiveReports(
  reports: Reports,
  lao: number,
  upTo: number,
  show: (before: Report, now: Report) => void,
): void {
  let before: Report | null = null;
  for (let round = 0; round <= upTo; round += 1) {
    const step = reportIn(reports, lao, round);
    if (step === null) continue;
    const now: Report = { round, step };
    if (before) show(before, now);
    before = now;
  }
}
