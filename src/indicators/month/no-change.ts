// "Confirmed, no change": a blank cell of which a district has said so counts as what stood before it, reported again, until something is typed.

import { confirmCount } from '../../domain/measures/facts';
import { confirmReport, KIND } from '../../domain/measures/reports';
import type { Ledger } from '../../domain/month/ledger';
import { type LaoType, laoKey } from '../../domain/province/lao';
import { asOf } from '../../domain/province/lives/as-of';
import { type Lao, type Province, roundOn } from '../../domain/province/province';
import type { IsoDate } from '../../domain/time/calendar';
import { measuredIndicators } from '../all';
import type { Indicator } from '../indicator/indicator';

/** By the indicator's id: the LAOs, each by type and name. */
export type Confirmed = Readonly<Record<string, readonly (readonly [LaoType, string])[]>>;

/** What counts of a LAO in a round (an index among the indicator's own), be it carried; null where nothing was ever reported. */
function standing({ measures }: Indicator, seen: Province, lao: Lao, round: number): number | null {
  const [carried] = measures.slice(-1);
  return carried ? carried.at(seen, lao, round).standing : null;
}

function isBlankIn(
  { roundFact, hasSteps }: Indicator,
  { steps, facts, rounds }: Province,
  lao: Lao,
  round: number,
): boolean {
  if (hasSteps) return steps.kinds[lao.index * steps.rounds + round] === KIND.blank;
  const id = roundFact?.((rounds[round] as { date: IsoDate }).date);
  const column = id ? facts.columns.get(id) : undefined;
  return column !== undefined && column.states[lao.index] === 0;
}

/** Of each indicator, the LAOs of a district that owe a report of the day, have a blank cell, and something before it that may be said again. */
export function unchangedLaos(
  province: Province,
  district: string,
  date: IsoDate,
): { confirmed: Confirmed; LAOs: number } {
  const confirmed: Record<string, [LaoType, string][]> = {};
  const keys = new Set<string>();
  for (const indicator of measuredIndicators(province).filter(({ isByRound }) => isByRound)) {
    const seen = indicator.of(province);
    const round = roundOn(seen, date);
    if (round < 0) continue;
    const laos = asOf(seen, date).laos.filter(
      (lao) =>
        lao.district === district &&
        indicator.expects(seen, lao, round) &&
        isBlankIn(indicator, seen, lao, round) &&
        standing(indicator, seen, lao, round) !== null,
    );
    if (laos.length) confirmed[indicator.id] = laos.map(({ type, name }) => [type, name]);
    for (const { key } of laos) keys.add(key);
  }
  return { confirmed, LAOs: keys.size };
}

function parsed(text: string): Confirmed {
  try {
    const found: unknown = JSON.parse(text);
    return found && typeof found === 'object' ? (found as Confirmed) : {};
  } catch {
    return {};
  }
}

/** By every key that it had: what was confirmed of what it was before holds for what it is. */
function byNames({ registered }: Province): Map<string, Lao[]> {
  const named = new Map<string, Lao[]>();
  for (const lao of registered)
    for (const key of [lao.key, ...(lao.life?.continues ?? [])]) named.set(key, [...(named.get(key) ?? []), lao]);
  return named;
}

/** While a province is read, once: what was confirmed is filled into its columns. A cell in which something stands is left as it is. */
export function applyConfirmed(province: Province, { entries }: Ledger): void {
  const acts = entries.filter(({ act }) => act === 'confirm-no-change');
  if (!acts.length) return;
  const named = byNames(province);
  for (const indicator of measuredIndicators(province)) {
    const seen = indicator.of(province);
    for (const { round: date, district, kept } of acts) {
      const round = date === null ? -1 : roundOn(seen, date);
      const laos = parsed(kept)[indicator.id];
      if (round < 0 || district === null || !Array.isArray(laos)) continue;
      for (const [type, name] of laos) {
        const key = laoKey(type, name, district);
        for (const lao of named.get(key) ?? []) confirm(indicator, seen, lao, round);
      }
    }
  }
}

/** The province as it is when these lines stand in the ledger too. */
export function withEntries(province: Province, entries: Ledger['entries']): Province {
  const { ledger } = province;
  applyConfirmed(province, { ...ledger, entries });
  return { ...province, ledger: { ...ledger, entries: [...ledger.entries, ...entries] } };
}

function confirm(indicator: Indicator, seen: Province, lao: Lao, round: number): void {
  if (indicator.hasSteps) {
    confirmReport(seen.steps, lao.index, round);
    return;
  }
  const count = standing(indicator, seen, lao, round);
  const { roundFact } = indicator;
  if (roundFact && count !== null)
    confirmCount(seen.facts, lao.index, roundFact((seen.rounds[round] as { date: IsoDate }).date), count);
}
