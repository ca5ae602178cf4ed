// What has changed of a round since its values were kept, cell by cell, before and after.
import { MOST_STEPS } from '../agreement/declared-indicator';
import { type Cells, placeIn, valueIn } from '../measures/cells';
import { type CellValue, foundText, readStep } from '../measures/step';
import type { LaoType } from '../province/lao';
import type { Place } from '../province/place';
import type { Lao } from '../province/province';
import { cellValue, type KeptDistrict, type KeptLao, underNumbersNow } from './kept';
import { type Asking, isAsked } from './not-asked';
import { type Known, whereabouts } from './whereabouts';

/** `changed`: a cell; `gone`, `moved`: of a LAO that is registered no more, or in another district; `renamed`: of a district as a whole. */
export type ChangeKind = 'changed' | 'gone' | 'moved' | 'renamed';

export interface Change {
  kind: ChangeKind;
  /** As it is called now, or was when it is no more. */
  district: string;
  type: LaoType | null;
  lao: string | null;
  /** Of the column; null where it is about no cell. */
  indicator: string | null;
  before: string;
  after: string;
  /** Null where there is no such cell now. */
  place: Place | null;
}

/** Two writings of one step are no change: "๔" may be tidied to 4. */
function isSame(before: CellValue, after: CellValue): boolean {
  if (before === after) return true;
  if (foundText(before).trim() === foundText(after).trim()) return true;
  const [one, other] = [readStep(before, MOST_STEPS), readStep(after, MOST_STEPS)];
  return one.step !== null && one.step === other.step;
}

/** `now`: its cells; null for one that is registered no more. */
function cellChanges(
  { type, name, values }: KeptLao,
  { district, columns }: KeptDistrict,
  now: Cells | null,
): Change[] {
  const changes: Change[] = [];
  for (const column of Object.keys(columns)) {
    const [before, after] = [cellValue(values[column]), now ? valueIn(now, column) : null];
    if (isSame(before, after)) continue;
    changes.push({
      kind: now ? 'changed' : 'gone',
      district,
      type,
      lao: name,
      indicator: columns[column] as string,
      before: foundText(before),
      after: foundText(after),
      place: now ? placeIn(now, column) : null,
    });
  }
  return changes;
}

/** About the LAO itself, beside its cells. */
function ownChange({ type, name }: KeptLao, { district }: KeptDistrict, lao: Lao | null): Change {
  const own = { district, type, lao: name, indicator: null, before: district };
  return lao
    ? { ...own, kind: 'moved', after: lao.district, place: lao.rowPlace || lao.place }
    : { ...own, kind: 'gone', after: '', place: null };
}

function districtChanges(kept: KeptDistrict, now: Known, find: (lao: KeptLao) => Lao | null): Change[] {
  const found = kept.laos.map(find);
  const [first] = found.filter((lao) => lao !== null);
  const isThere = now.districts.some(({ name }) => name === kept.district);
  const isRenamed = !isThere && !!first && found.every((lao) => lao === null || lao.district === first.district);
  const called = isRenamed ? first.district : kept.district;
  const own = { ...kept, district: called };
  const changes: Change[] = isRenamed
    ? [
        {
          kind: 'renamed',
          district: called,
          type: null,
          lao: null,
          indicator: null,
          before: kept.district,
          after: called,
          place: null,
        },
      ]
    : [];
  kept.laos.forEach((lao, index) => {
    const here = found[index] as Lao | null;
    const cells = cellChanges(lao, own, here && (now.cells[here.index] as Cells));
    const isOwn = here ? here.district !== called : !cells.length;
    changes.push(...(isOwn ? [ownChange(lao, kept, here)] : []), ...cells);
  });
  return changes;
}

/** But for the columns that nothing asks for any more: what stands in them is nobody's change. */
function stillAsked(now: Asking, kept: KeptDistrict): KeptDistrict {
  const columns = Object.entries(kept.columns).filter(([column, indicator]) => isAsked(now, column, indicator));
  return { ...kept, columns: Object.fromEntries(columns) };
}

/** LAOs that were not registered then are new, and no change of what was kept. `isAll`: every district was kept, so that who moved can be found. */
export function changesSince(now: Known & Asking, before: readonly KeptDistrict[], isAll: boolean): Change[] {
  const kept = before.map((district) => underNumbersNow(district, now));
  const whereabout = whereabouts(now, kept, isAll);
  return ([] as Change[]).concat(
    ...kept.map((district) =>
      districtChanges(stillAsked(now, district), now, (lao) => whereabout(lao, district.district)),
    ),
  );
}
