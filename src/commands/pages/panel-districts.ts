// What the panel shows of each district in a round: who has reported, who is missing, what differs, where its month stands.
import { changedIn } from '../../domain/month/changed-in';
import type { LaoType } from '../../domain/province/lao';
import { cellName, type Province, type Round } from '../../domain/province/province';
import { missingIn, type OwedInRound, owedByDistrict, owedInRound } from '../../indicators/month/completeness';
import { type ChangedLine, changedLines } from '../running/said/changed-lines';
import type { PanelMonth } from './panel-month';

export interface PanelLao {
  name: string;
  type: LaoType;
  /** Of which indicator it owes its report, by its id. */
  indicator: string;
  /** Where its report of the round belongs; null where it has no cell. */
  tab: string | null;
  cell: string | null;
}

export interface PanelDistrict {
  name: string;
  tab: string | null;
  /** The user's own: a clerk sees it first. */
  own: boolean;
  /** Reports of the round, of all indicators that are reported in it. */
  expected: number;
  reported: number;
  missing: PanelLao[];
  /** What differs in the round from what was accepted, or kept when it was closed. */
  changed: ChangedLine[];
  /** Where its report of the round stands; null for one that the settings do not name. */
  month: PanelMonth | null;
}

/** What every district's line is made of. */
interface Lines {
  own: readonly string[];
  months: ReadonlyMap<string, PanelMonth>;
}

export function districtsOf(province: Province, round: number, { own, months }: Lines): PanelDistrict[] {
  const changed = changedIn(province, round);
  const inRound = owedInRound(province, (province.rounds[round] as Round).date);
  const missing = ([] as (PanelLao & { district: string })[]).concat(...inRound.map(missingLaos));
  const figures = owedByDistrict(province, inRound);
  const lines = province.districts.map(({ name, tab }) => ({
    name,
    tab,
    own: own.indexOf(name) >= 0,
    ...(figures.get(name) as { expected: number; reported: number }),
    missing: missing.filter(({ district }) => district === name).map(({ district: _, ...lao }) => lao),
    changed: changedLines(changed.get(name) || []),
    month: months.get(name) || null,
  }));
  return [...lines.filter((line) => line.own), ...lines.filter((line) => !line.own)];
}

function missingLaos(inRound: OwedInRound): (PanelLao & { district: string })[] {
  const { indicator, seen, round } = inRound;
  return missingIn(inRound).map((lao) => {
    const { name, type, district, rowPlace } = lao;
    const place = indicator.place(seen, lao, round) || rowPlace;
    const at = { tab: place ? place.tab : null, cell: place && cellName(place) };
    return { name, type, district, indicator: indicator.id, ...at };
  });
}
