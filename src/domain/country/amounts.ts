// What is counted beside the steps, added up over provinces: by province, in a round and in the one before.
import type { IsoDate } from '../time/calendar';
import { type HandedIn, type HandedLao, type Measured, NOTHING } from './handed-in';
import type { RegionId } from './region';

/** municipalities + SAOs = reported + carried + noReport. */
export interface CountryAmounts {
  municipalities: number;
  SAOs: number;
  reported: number;
  carried: number;
  noReport: number;
  /** What counts now, of all who have any; and what counted in the round before; null in the first. */
  amount: number;
  before: number | null;
  /** amount - before. */
  change: number | null;
}

export interface ProvinceAmounts extends CountryAmounts {
  province: string;
  code: string;
  region: RegionId;
}

const placeOf = ({ rounds }: Measured, date: IsoDate) => rounds.map((round) => round.date).indexOf(date);

function amountIn({ laos, rounds, there, standings }: Measured, round: number): number {
  let sum = 0;
  laos.forEach((_, lao) => {
    const at = lao * rounds.length + round;
    if (there[at] && standings[at] !== NOTHING) sum += standings[at] as number;
  });
  return sum;
}

function ofMeasured(measured: Measured, date: IsoDate): CountryAmounts {
  const { laos, rounds, there, values, standings } = measured;
  const round = placeOf(measured, date);
  const line = { municipalities: 0, SAOs: 0, reported: 0, carried: 0, noReport: 0 };
  laos.forEach(({ type }: HandedLao, lao) => {
    const at = lao * rounds.length + round;
    if (!there[at]) return;
    line[type === 'SAO' ? 'SAOs' : 'municipalities'] += 1;
    line[standings[at] === NOTHING ? 'noReport' : values[at] === NOTHING ? 'carried' : 'reported'] += 1;
  });
  const amount = amountIn(measured, round);
  const before = round > 0 ? amountIn(measured, round - 1) : null;
  return { ...line, amount, before, change: before === null ? null : amount - before };
}

/** In the order of the provinces; each has the measure in the round. */
export function amountsByProvince(handedIn: readonly HandedIn[], indicator: string, round: IsoDate): ProvinceAmounts[] {
  return handedIn.map(({ province, measured }) => {
    const { name, code, region } = province;
    return { province: name, code, region, ...ofMeasured(measured.get(indicator) as Measured, round) };
  });
}

/** Of at least one line. Where one has no round before, there is no change of all. */
export function addAmounts(lines: readonly CountryAmounts[]): CountryAmounts {
  const sum = (of: (line: CountryAmounts) => number) => lines.reduce((total, line) => total + of(line), 0);
  const isFirst = lines.some(({ before }) => before === null);
  const before = isFirst ? null : sum((line) => line.before as number);
  const amount = sum((line) => line.amount);
  return {
    municipalities: sum(({ municipalities }) => municipalities),
    SAOs: sum(({ SAOs }) => SAOs),
    reported: sum(({ reported }) => reported),
    carried: sum(({ carried }) => carried),
    noReport: sum(({ noReport }) => noReport),
    amount,
    before,
    change: before === null ? null : amount - before,
  };
}
