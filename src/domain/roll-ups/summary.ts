// The provincial summary: each LAO counted once, at its standing, district by district.

import { standingAt } from '../measures/standing';
import { STEPS } from '../measures/step';
import type { LaoType } from '../province/lao';
import type { Lao, Province } from '../province/province';

/** Of one type of LAO. `steps[k]`: how many stand at step k, k = 0..5. */
export interface TypeCounts {
  noReport: number;
  steps: number[];
}

/**
 * One line of the form. municipalities + SAOs = noReport + all steps of both types = reported + carried + noReport. `reported`: a
 * value in this very round; `carried`: standing taken from an earlier one.
 */
export interface SummaryLine {
  /** Null in the total line. */
  district: string | null;
  municipalities: number;
  SAOs: number;
  municipality: TypeCounts;
  SAO: TypeCounts;
  reported: number;
  carried: number;
}

export interface Summary {
  lines: SummaryLine[];
  total: SummaryLine;
}

const noCounts = (): TypeCounts => ({ noReport: 0, steps: STEPS.map(() => 0) });

function emptyLine(district: string | null): SummaryLine {
  return { district, municipalities: 0, SAOs: 0, municipality: noCounts(), SAO: noCounts(), reported: 0, carried: 0 };
}

function count(line: SummaryLine, lao: Lao, round: number): void {
  const standing = standingAt(lao, round);
  const counts: TypeCounts = line[lao.type as LaoType];
  line[lao.type === 'SAO' ? 'SAOs' : 'municipalities'] += 1;
  if (standing.step === null) counts.noReport += 1;
  else counts.steps[standing.step] = (counts.steps[standing.step] as number) + 1;
  if (standing.state !== 'noReport') line[standing.state] += 1;
}

/** Counts are LAOs; lines are in the order of the districts. */
export function summarise(province: Province, round: number): Summary {
  const lines = new Map(province.districts.map(({ name }) => [name, emptyLine(name)]));
  const total = emptyLine(null);
  for (const lao of province.laos) {
    const line = lines.get(lao.district);
    if (line) count(line, lao, round);
    count(total, lao, round);
  }
  return { lines: Array.from(lines.values()), total };
}
