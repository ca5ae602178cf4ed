// The reference's summary and completeness: one district after another, one LAO after another.
import { districtsOf, type PlainLao, plainStanding, reportedStep } from './plain';

export interface PlainLine {
  district: string | null;
  municipalities: number;
  SAOs: number;
  municipality: { noReport: number; steps: number[] };
  SAO: { noReport: number; steps: number[] };
  reported: number;
  carried: number;
}

function lineFor(district: string | null, laos: PlainLao[], round: number, highest: number): PlainLine {
  const line: PlainLine = {
    district,
    municipalities: 0,
    SAOs: 0,
    municipality: { noReport: 0, steps: new Array(highest + 1).fill(0) },
    SAO: { noReport: 0, steps: new Array(highest + 1).fill(0) },
    reported: 0,
    carried: 0,
  };
  for (const lao of laos) {
    if (district !== null && lao.district !== district) continue;
    if (lao.type === 'municipality') line.municipalities += 1;
    if (lao.type === 'SAO') line.SAOs += 1;
    const standing = plainStanding(lao, round, highest);
    if (standing === null) {
      line[lao.type].noReport += 1;
      continue;
    }
    line[lao.type].steps[standing] = (line[lao.type].steps[standing] as number) + 1;
    if (reportedStep(lao, round, highest) !== null) line.reported += 1;
    else line.carried += 1;
  }
  return line;
}

export function plainSummary(laos: PlainLao[], round: number, highest = 5): { lines: PlainLine[]; total: PlainLine } {
  const lines: PlainLine[] = [];
  for (const district of districtsOf(laos)) lines.push(lineFor(district, laos, round, highest));
  return { lines, total: lineFor(null, laos, round, highest) };
}

export interface PlainCompleteness {
  district: string | null;
  expected: number;
  reported: number;
  missing: number;
  missingLAOs: string[];
}

function completenessFor(district: string | null, laos: PlainLao[], round: number, highest: number): PlainCompleteness {
  const line: PlainCompleteness = { district, expected: 0, reported: 0, missing: 0, missingLAOs: [] };
  for (const lao of laos) {
    if (district !== null && lao.district !== district) continue;
    line.expected += 1;
    if (reportedStep(lao, round, highest) !== null) {
      line.reported += 1;
    } else {
      line.missing += 1;
      line.missingLAOs.push(lao.name);
    }
  }
  return line;
}

export function plainCompleteness(
  laos: PlainLao[],
  round: number,
  highest = 5,
): { lines: PlainCompleteness[]; total: PlainCompleteness } {
  const lines: PlainCompleteness[] = [];
  for (const district of districtsOf(laos)) lines.push(completenessFor(district, laos, round, highest));
  return { lines, total: completenessFor(null, laos, round, highest) };
}
