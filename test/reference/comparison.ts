// The reference's comparison of two rounds: every figure counted anew, one pass over the LAOs for each.
import { type PlainLao, plainStanding } from './plain';

type Standing = number | null;

export interface PlainComparison {
  steps: { step: number; before: number; now: number; net: number; rose: number; fell: number }[];
  passed: { step: number; before: number; now: number; net: number }[];
  noReport: { before: number; now: number };
  moves: { from: Standing; to: Standing; LAOs: number }[];
  fallen: { district: string; type: string; lao: string; from: number; to: number }[];
}

function stepsOf(laos: PlainLao[], previous: number, round: number, highest: number): PlainComparison['steps'] {
  const steps = [];
  for (let step = 0; step <= highest; step++) {
    const line = { step, before: 0, now: 0, net: 0, rose: 0, fell: 0 };
    for (const lao of laos) {
      const before = plainStanding(lao, previous, highest);
      const now = plainStanding(lao, round, highest);
      if (before === step) line.before += 1;
      if (now !== step) continue;
      line.now += 1;
      if (before === null) line.rose += 1;
      else if (before < step) line.rose += 1;
      else if (before > step) line.fell += 1;
    }
    line.net = line.now - line.before;
    steps.push(line);
  }
  return steps;
}

function passedOf(laos: PlainLao[], previous: number, round: number, highest: number): PlainComparison['passed'] {
  const passed = [];
  for (let step = 1; step <= highest; step++) {
    const line = { step, before: 0, now: 0, net: 0 };
    for (const lao of laos) {
      const before = plainStanding(lao, previous, highest);
      const now = plainStanding(lao, round, highest);
      if (before !== null && before >= step) line.before += 1;
      if (now !== null && now >= step) line.now += 1;
    }
    line.net = line.now - line.before;
    passed.push(line);
  }
  return passed;
}

function movesOf(laos: PlainLao[], previous: number, round: number, highest: number): PlainComparison['moves'] {
  const moves = [];
  const standings: Standing[] = [null];
  for (let step = 0; step <= highest; step++) standings.push(step);
  for (const from of standings) {
    for (const to of standings) {
      if (from === to) continue;
      let count = 0;
      for (const lao of laos) {
        if (plainStanding(lao, previous, highest) === from && plainStanding(lao, round, highest) === to) count += 1;
      }
      if (count > 0) moves.push({ from, to, LAOs: count });
    }
  }
  return moves;
}

export function plainComparison(laos: PlainLao[], previous: number, round: number, highest = 5): PlainComparison {
  const noReport = { before: 0, now: 0 };
  const fallen: PlainComparison['fallen'] = [];
  for (const lao of laos) {
    const from = plainStanding(lao, previous, highest);
    const to = plainStanding(lao, round, highest);
    if (from === null) noReport.before += 1;
    if (to === null) noReport.now += 1;
    if (from !== null && to !== null && to < from) {
      fallen.push({ district: lao.district, type: lao.type, lao: lao.name, from, to });
    }
  }
  return {
    steps: stepsOf(laos, previous, round, highest),
    passed: passedOf(laos, previous, round, highest),
    noReport,
    moves: movesOf(laos, previous, round, highest),
    fallen,
  };
}
