// Funds and their members by district, against the province's targets.

import { type Lao, laosByDistrict, type Province } from '../../domain/province/province';
import { fundSince, hasFund, isFundGiven, membersAtStart, membersNow } from './funds';

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

const sum = (values: readonly (number | null)[]) => values.reduce<number>((total, value) => total + (value || 0), 0);

function lineOf(province: Province, round: number, district: string | null, laos: readonly Lao[]): FundsLine {
  const fundsAtStart = laos.filter((lao) => fundSince(province, lao) === 'start').length;
  const founded = laos.filter((lao) => hasFund(province, lao, round)).length - fundsAtStart;
  const without = laos.length - fundsAtStart - founded;
  const isStartUnknown = (lao: Lao) => fundSince(province, lao) === 'start' && membersAtStart(province, lao) === null;
  const known = laos.filter((lao) => !isStartUnknown(lao));
  const membersOf = (some: readonly Lao[]) => sum(some.map((lao) => membersNow(province, lao, round)));
  const before = sum(laos.map((lao) => membersAtStart(province, lao)));
  return {
    district,
    LAOs: laos.length,
    fundsAtStart,
    founded,
    without,
    unknown: laos.filter((lao) => !isFundGiven(province, lao)).length,
    membersAtStart: before,
    members: membersOf(laos),
    increase: membersOf(known) - before,
    startUnknown: laos.length - known.length,
    complete: laos.length > 0 && without === 0,
  };
}

/** Of the whole province. `round` is an index. */
export function totalFunds(province: Province, round: number): FundsLine {
  return lineOf(province, round, null, province.laos);
}

/** `round` is an index; lines are in the order of the districts. */
export function summariseFunds(province: Province, round: number): FundsSummary {
  const laos = laosByDistrict(province);
  const lines = province.districts.map(({ name }) => lineOf(province, round, name, laos.get(name) as Lao[]));
  const total = totalFunds(province, round);
  const { funds, members } = province.fundTargets;
  return {
    lines,
    total,
    targets: {
      funds: { target: funds, reached: total.founded },
      members: { target: members, reached: total.increase },
    },
  };
}
