// What became of the funds and their members from one round to another, by district.

import { type Lao, laosByDistrict, type Province } from '../../domain/province/province';
import { type Fallen, fallenAmong } from '../../domain/roll-ups/fallen';
import { hasFund, membersNow } from './funds';

export interface Change {
  before: number;
  now: number;
  net: number;
}

export interface FundsComparisonLine {
  /** Null in the total line. */
  district: string | null;
  funds: Change;
  members: Change;
}

export interface FundsComparison {
  lines: FundsComparisonLine[];
  total: FundsComparisonLine;
  /** LAOs whose members are fewer than before, in registry order. */
  fallen: Fallen[];
}

/** `previous` and `round` are indices of rounds. */
export function compareFunds(province: Province, previous: number, round: number): FundsComparison {
  const change = (laos: readonly Lao[], of: (lao: Lao, at: number) => number): Change => {
    const at = (index: number) => laos.reduce((total, lao) => total + of(lao, index), 0);
    return { before: at(previous), now: at(round), net: at(round) - at(previous) };
  };
  const lineOf = (district: string | null, laos: readonly Lao[]): FundsComparisonLine => ({
    district,
    funds: change(laos, (lao, at) => Number(hasFund(province, lao, at))),
    members: change(laos, (lao, at) => membersNow(province, lao, at) || 0),
  });
  const laos = laosByDistrict(province);
  return {
    lines: province.districts.map(({ name }) => lineOf(name, laos.get(name) as Lao[])),
    total: lineOf(null, province.laos),
    fallen: fallenAmong(
      province.laos,
      (lao) => membersNow(province, lao, previous),
      (lao) => membersNow(province, lao, round),
    ),
  };
}
