// What stands typed, was counted under earlier claims, and is not under those of now, or as something else: how much of it, where, and why.
import { readFact } from '../measures/fact';
import type { CellValue } from '../measures/step';
import { stepColumnId } from '../measures/step-column';
import { type Place, type Province, roundOn } from '../province/province';
import { comparable } from '../thai/thai-text';
import { type Claim, isKept } from './claim';
import { entryId, indicatorOfEntry } from './entries';

/**
 * Beside what is said of whole columns: `step`: above the highest step; `counted`: of a LAO that is not counted; `reread`: it is counted, as what another
 * kind makes of it: a step 5 as five things.
 */
export type WhyNotCounted = 'indicator' | 'round' | 'kind' | 'step' | 'counted' | 'reread';

/** Of one indicator, for one reason. */
export interface NoLongerCounted {
  indicator: string;
  why: WhyNotCounted;
  /** The ids of the columns in which it stands. */
  columns: string[];
  cells: number;
  tabs: string[];
  first: Place;
}

/** A column as the province holds it. */
interface Typed {
  value(lao: number): CellValue;
  place(lao: number): Place | null;
}

function typedIn(province: Province, { id }: Claim): Typed {
  const { rounds, steps, ladders, facts, indicators } = province;
  const inRound = ({ raw, place }: typeof steps, round: number): Typed => ({
    value: (lao) => raw(lao, round),
    place: (lao) => place(lao, round),
  });
  const own = rounds.filter(({ date }) => stepColumnId(date) === id)[0];
  if (own) return inRound(steps, roundOn(province, own.date));
  const declared = indicators.filter((each) => each.id === indicatorOfEntry(id))[0];
  const ladder = declared && ladders.get(declared.id);
  const round = declared ? declared.rounds.findIndex((date) => entryId(declared.id, date) === id) : -1;
  if (ladder && round >= 0) return inRound(ladder, round);
  return { value: (lao) => facts.raw(lao, id), place: (lao) => facts.place(lao, id) };
}

const isRead = ({ kind, highest }: Claim, value: CellValue) => readFact(kind, value, highest).kind === 'given';

/** Of a column that is claimed no more. */
function whyGone({ indicator, kind }: Claim, now: readonly Claim[]): WhyNotCounted {
  const own = now.filter((claim) => comparable(claim.indicator) === comparable(indicator));
  if (!own.length) return 'indicator';
  return own.some((claim) => claim.kind === kind) ? 'round' : 'kind';
}

/** `province`: as the claims of before have it read. */
export function noLongerCounted(
  province: Province,
  before: readonly Claim[],
  now: readonly Claim[],
): NoLongerCounted[] {
  const byId = new Map(now.map((claim) => [comparable(claim.id), claim]));
  const found = new Map<string, NoLongerCounted>();
  const add = ({ indicator, id }: Claim, why: WhyNotCounted, first: Place) => {
    const key = `${why}:${indicator}`;
    const known = found.get(key) || { indicator, why, columns: [], cells: 0, tabs: [], first };
    if (known.columns.indexOf(id) < 0) known.columns.push(id);
    if (known.tabs.indexOf(first.tab) < 0) known.tabs.push(first.tab);
    known.cells += 1;
    found.set(key, known);
  };
  for (const claim of before) {
    const kept = byId.get(comparable(claim.id));
    if (isKept(claim, kept)) continue;
    const gone = kept ? null : whyGone(claim, now);
    const typed = typedIn(province, claim);
    for (const { index, type } of province.laos) {
      const [value, place] = [typed.value(index), typed.place(index)];
      if (!place || claim.counted.indexOf(type) < 0 || !isRead(claim, value)) continue;
      if (!kept) add(claim, gone as WhyNotCounted, place);
      else if (!isRead(kept, value)) add(claim, kept.kind === claim.kind ? 'step' : 'kind', place);
      else if (kept.counted.indexOf(type) < 0) add(claim, 'counted', place);
      else if (kept.kind !== claim.kind) add(claim, 'reread', place);
    }
  }
  return Array.from(found.values());
}
