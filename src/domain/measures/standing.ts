// Standings: a LAO that sent nothing keeps the last step that it reported (so the province really counted: form of July 2556).
import type { Entry, Lao } from '../province/province';
import { HIGHEST_STEP, type Step } from './step';

/** Where a LAO stands in a round. `step` null: it has never reported, which is not step 0. */
export type Standing =
  | { state: 'reported'; step: Step }
  | { state: 'carried'; step: Step }
  | { state: 'noReport'; step: null };

const NO_REPORT: Standing = { state: 'noReport', step: null };

/** The standing in the round with this index. */
export function standingAt(lao: Pick<Lao, 'entries'>, round: number): Standing {
  for (let index = round; index >= 0; index -= 1) {
    const step = (lao.entries[index] as Entry).reading.step;
    if (step !== null) return { state: index === round ? 'reported' : 'carried', step };
  }
  return NO_REPORT;
}

/** The round (an index) of the last report up to a round; null where there is none. */
export function lastReport(lao: Pick<Lao, 'entries'>, upTo: number): number | null {
  for (let index = upTo; index >= 0; index -= 1) if ((lao.entries[index] as Entry).reading.step !== null) return index;
  return null;
}

/** A LAO has passed when it stands at the highest step. */
export function hasPassed(lao: Pick<Lao, 'entries'>, round: number): boolean {
  return standingAt(lao, round).step === HIGHEST_STEP;
}

/** One report of a LAO. */
export interface Report {
  round: number;
  step: Step;
  entry: Entry;
}

/** Each report up to a round beside the one before it, across rounds without a report. */
export function consecutiveReports(lao: Pick<Lao, 'entries'>, upTo: number): [Report, Report][] {
  const pairs: [Report, Report][] = [];
  let before: Report | null = null;
  for (let round = 0; round <= upTo; round += 1) {
    const entry = lao.entries[round] as Entry;
    if (entry.reading.step === null) continue;
    const now: Report = { round, step: entry.reading.step, entry };
    if (before) pairs.push([before, now]);
    before = now;
  }
  return pairs;
}
