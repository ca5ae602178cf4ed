// The provincial summary: each LAO counted once, at its standing, district by district.

import { type Standing, standingAt } from '../measures/standing';
import { columnsOf } from '../province/lao-columns';
import { asOfRound } from '../province/lives/as-of';
import type { Province } from '../province/province';

/** Of one type of LAO. `steps[k]`: how many stand at step k, from 0 to the highest. */
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

function emptyLine(district: string | null, highest: number): SummaryLine {
  const none = (): TypeCounts => ({ noReport: 0, steps: new Array<number>(highest + 1).fill(0) });
  return { district, municipalities: 0, SAOs: 0, municipality: none(), SAO: none(), reported: 0, carried: 0 };
}

function count(line: SummaryLine, isSao: boolean, standing: Standing): void {
  const counts = isSao ? line.SAO : line.municipality;
  if (isSao) line.SAOs += 1;
  else line.municipalities += 1;
  if (standing.step === null) counts.noReport += 1;
  else counts.steps[standing.step] = (counts.steps[standing.step] as number) + 1;
  if (standing.state === 'reported') line.reported += 1;
  else if (standing.state === 'carried') line.carried += 1;
}

/** Counts are LAOs; lines are in the order of the districts. */
export function summarise(province: Province, round: number): Summary {
  const { districts, laos, steps } = asOfRound(province, round);
  const lines = new Map(districts.map(({ name }) => [name, emptyLine(name, steps.highest)]));
  const total = emptyLine(null, steps.highest);
  const columns = columnsOf(laos);
  const lineAt = columns.districts.map((name) => lines.get(name));
  columns.indices.forEach((index, at) => {
    const isSao = columns.SAOs[at] === 1;
    const standing = standingAt(steps, index, round);
    const line = lineAt[columns.districtAt[at] as number];
    if (line) count(line, isSao, standing);
    count(total, isSao, standing);
  });
  return { lines: Array.from(lines.values()), total };
}
