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

/** Shows each report up to a round beside the one before it, across rounds without a report: both steps, then both rounds. */
export function consecutiveReports(
  { rounds, values }: Reports,
  lao: number,
  upTo: number,
  show: (from: Step, to: Step, before: number, now: number) => void,
): void {
  let from: Step = NO_REPORT;
  let before = 0;
  for (let now = 0; now <= upTo; now += 1) {
    const to = values[lao * rounds + now] as Step;
    if (to === NO_REPORT) continue;
    if (from !== NO_REPORT) show(from, to, before, now);
    from = to;
    before = now;
  }
}
