// The reference's overview: every round and every district counted anew, LAO by LAO; means by adding up hundredths.
import { type PlainFund, type PlainYear, plainFunds } from './funds';
import { type PlainShares, plainOutlook } from './outlook';
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

function lineOf(district: string | null, laos: PlainLao[], dates: string[], highest: number) {
  const own = laos.filter((lao) => district === null || lao.district === district);
  const rounds = dates.map((round, index) => {
    const standings: number[] = [];
    for (const lao of own) {
      const standing = plainStanding(lao, index, highest);
      if (standing !== null) standings.push(standing);
    }
    return { round, noReport: own.length - standings.length, mean: meanOf(standings) };
  });
  return { district, LAOs: own.length, rounds };
}

/** Of a province that enters no funds; `all` are the dates of all rounds of the fiscal year. */
export function plainOverview(laos: PlainLao[], round: number, all: string[], shares: PlainShares, highest = 5) {
  const { required, aimed } = shares;
  const dates = all.slice(0, round + 1);
  const rounds = dates.map((date, index) => {
    const line = { round: date, reported: 0, noReport: 0, steps: new Array(highest + 1).fill(0), passed: 0 };
    for (const lao of laos) {
      const standing = plainStanding(lao, index, highest);
      if (reportedStep(lao, index, highest) !== null) line.reported += 1;
      if (standing === null) line.noReport += 1;
      else line.steps[standing] = (line.steps[standing] as number) + 1;
      if (standing === highest) line.passed += 1;
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
    lines: districtsOf(laos).map((district) => lineOf(district, laos, dates, highest)),
    total: lineOf(null, laos, dates, highest),
    estimates: plainOutlook(laos, round, all, shares, highest).estimates,
    funds: null,
  };
}

/** Funds and members round by round; nothing is asked of the province. */
export function plainFundsOverview(laos: PlainFund[], year: PlainYear, upTo: number) {
  const rounds = [];
  for (let round = 0; round <= upTo; round += 1) {
    const { district, LAOs, complete, ...figures } = plainFunds(laos, year, round).total;
    rounds.push({ round: year.rounds[round] as string, ...figures });
  }
  const last = plainFunds(laos, year, upTo).total;
  return {
    rounds,
    targets: {
      funds: { target: null, reached: last.founded },
      members: { target: null, reached: last.increase },
    },
  };
}
