// The reference's overview: every round and every district counted anew, LAO by LAO; means by adding up hundredths.
import type { PlainShares } from './outlook';
import { districtsOf, type PlainLao, plainStanding, reportedStep } from './plain';
import { wholeLaos } from './target-proposal';

/** The nearest hundredth, found by counting up while the mean lies half a hundredth or more above. */
function meanOf(standings: number[]): number | null {
  if (standings.length === 0) return null;
  let all = 0;
  for (const standing of standings) all += standing;
  let hundredths = 0;
  while (2 * hundredths * standings.length + standings.length <= 200 * all) hundredths += 1;
  return hundredths / 100;
}

function lineOf(district: string | null, laos: PlainLao[], dates: string[]) {
  const own = laos.filter((lao) => district === null || lao.district === district);
  const rounds = dates.map((round, index) => {
    const standings: number[] = [];
    for (const lao of own) {
      const standing = plainStanding(lao, index);
      if (standing !== null) standings.push(standing);
    }
    return { round, noReport: own.length - standings.length, mean: meanOf(standings) };
  });
  return { district, LAOs: own.length, rounds };
}

/** `dates` are those of the rounds up to the one asked about. */
export function plainOverview(laos: PlainLao[], dates: string[], { required, aimed }: PlainShares) {
  const rounds = dates.map((round, index) => {
    const line = { round, reported: 0, noReport: 0, steps: [0, 0, 0, 0, 0, 0], passed: 0 };
    for (const lao of laos) {
      const standing = plainStanding(lao, index);
      if (reportedStep(lao, index) !== null) line.reported += 1;
      if (standing === null) line.noReport += 1;
      else line.steps[standing] = (line.steps[standing] as number) + 1;
      if (standing === 5) line.passed += 1;
    }
    return line;
  });
  return {
    LAOs: laos.length,
    marks: {
      required: { share: required, needed: wholeLaos(required, laos.length) },
      aimed: { share: aimed, needed: wholeLaos(aimed, laos.length) },
    },
    rounds,
    lines: districtsOf(laos).map((district) => lineOf(district, laos, dates)),
    total: lineOf(null, laos, dates),
  };
}
