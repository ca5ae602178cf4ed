// Funds and their members by district, against the province's targets.

import { howMany, whetherThere } from '../../../domain/measures/amount';
import type { Province } from '../../../domain/province/province';
import { type AmountsLine, amountsByDistrict, totalAmounts } from '../../../domain/roll-ups/amounts';
import { fundTargets } from '../fund-targets';
import { FUND, MEMBERS } from '../funds';

/** LAOs = fundsAtStart + founded + without. Every count of the total is the sum of the lines. */
export interface FundsLine {
  /** Null in the total line. */
  district: string | null;
  LAOs: number;
  fundsAtStart: number;
  /** Since the year began, up to the round. */
  founded: number;
  without: number;
  /** Of those without: nothing was entered, so whether there is a fund is not known. */
  unknown: number;
  membersAtStart: number;
  members: number;
  /** Of the LAOs whose members at the start are known: members - membersAtStart. */
  increase: number;
  /** LAOs with a fund since the start whose members then are not given: their increase is not known, and in no figure. */
  startUnknown: number;
  /** Every LAO has a fund: the district works on the number of members. */
  complete: boolean;
}

export interface Reached {
  /** Null where the settings name none. */
  target: number | null;
  reached: number;
}

export interface FundsSummary {
  lines: FundsLine[];
  total: FundsLine;
  /** The province's targets: more funds, more members. */
  targets: { funds: Reached; members: Reached };
}

function lineOf(funds: AmountsLine, members: AmountsLine): FundsLine {
  const { district, LAOs } = funds;
  const without = LAOs - funds.now;
  return {
    ...{ district, LAOs, fundsAtStart: funds.start, founded: funds.increase, without, unknown: funds.unknown },
    ...{ membersAtStart: members.start, members: members.now, increase: members.increase },
    startUnknown: members.startUnknown,
    complete: LAOs > 0 && without === 0,
  };
}

/** Of the whole province. `round` is an index. */
export function totalFunds(province: Province, round: number): FundsLine {
  return lineOf(totalAmounts(whetherThere(FUND), province, round), totalAmounts(howMany(MEMBERS), province, round));
}

/** `round` is an index; lines are in the order of the districts. */
export function summariseFunds(province: Province, round: number): FundsSummary {
  const members = amountsByDistrict(howMany(MEMBERS), province, round);
  const total = totalFunds(province, round);
  const targets = fundTargets(province);
  return {
    lines: amountsByDistrict(whetherThere(FUND), province, round).map((line, index) =>
      lineOf(line, members[index] as AmountsLine),
    ),
    total,
    targets: {
      funds: { target: targets.funds, reached: total.founded },
      members: { target: targets.members, reached: total.increase },
    },
  };
}
