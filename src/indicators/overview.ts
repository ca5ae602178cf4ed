// The figures behind the pictures: those of the steps, and of what stands beside them.
import type { Province, Round } from '../domain/province/province';
import { overviewOfSteps, type StepsOverview } from '../domain/roll-ups/overview';
import type { IsoDate } from '../domain/time/calendar';
import { INDICATORS, measuredInRooms } from './all';
import type { BesideSteps, Growth } from './indicator/growth';
import type { OwnIndicator } from './indicator/indicator';

/** By their ids, the figures of indicators that stand beside the steps: null where they are not measured, and before their first round. */
export type Overview = StepsOverview & Readonly<Record<string, unknown>>;

/** `province`: as the indicator in steps sees it, `round` an index among its rounds; the others see the whole one their own way. */
export function overview(province: Province, round: number, whole: Province = province): Overview {
  const { date } = province.rounds[round] as Round;
  const figures: Record<string, unknown> = {};
  for (const indicator of INDICATORS)
    if (indicator.besideSteps) figures[indicator.id] = besideOf(indicator, whole, date)?.figures ?? null;
  return { ...overviewOfSteps(province, round), ...figures };
}

/** What grows beside the steps up to a day, in the order of the indicators. */
export function growthsBeside(whole: Province, date: IsoDate): Growth[] {
  return ([] as Growth[]).concat(...INDICATORS.map((indicator) => besideOf(indicator, whole, date)?.growths ?? []));
}

function besideOf(indicator: OwnIndicator, whole: Province, date: IsoDate): BesideSteps | null {
  const { besideSteps } = indicator;
  if (!besideSteps || measuredInRooms(whole).indexOf(indicator) < 0) return null;
  const seen = indicator.of(whole);
  const round = seen.rounds.filter((each) => each.date <= date).length - 1;
  return round < 0 ? null : besideSteps(seen, round);
}
