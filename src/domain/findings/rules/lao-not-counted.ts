// Something typed of a LAO for an indicator that does not count LAOs of its type: it stands there, is shown as what was reported last, and is in no figure.
import type { Claim } from '../../agreement/claim';
import { type Cells, isOfNow, placeIn, valueIn } from '../../measures/cells';
import { LAO_TYPES, type LaoType } from '../../province/lao';
import type { Province } from '../../province/province';
import type { Rule } from '../rule';
import { aboutTyped, isAny, type TypedCell, typedCell } from '../typed-cells';

/** What an indicator reads of LAOs of one type alone. */
interface Narrowed {
  indicator: string;
  counted: LaoType;
  columns: string[];
}

function narrowedBy(claims: readonly Claim[]): Narrowed[] {
  const found = new Map<string, Narrowed>();
  for (const { indicator, id, counted } of claims) {
    if (counted.length === LAO_TYPES.length) continue;
    const known = found.get(indicator) || { indicator, counted: counted[0] as LaoType, columns: [] };
    known.columns.push(id);
    found.set(indicator, known);
  }
  return Array.from(found.values());
}

/** What it was before may well have been counted. */
const typedOf = (row: Cells, columns: readonly string[]): TypedCell[] =>
  ([] as TypedCell[]).concat(
    ...columns
      .filter((id) => !row.span || isOfNow(row, id))
      .map((id) => typedCell(valueIn(row, id), () => placeIn(row, id))),
  );

/** One finding a LAO and indicator. `claimsUpTo`: the columns that are read up to a round (an index): of later ones nothing is asked yet. */
export const laoNotCounted = (claimsUpTo: (province: Province, round: number) => readonly Claim[]): Rule => ({
  id: 'lao-not-counted',
  severity: 'check',
  explainable: true,
  lasting: true,
  about: 'province',
  *check(province, upTo) {
    for (const narrowed of narrowedBy(claimsUpTo(province, upTo)))
      for (const lao of province.laos) {
        if (lao.type === narrowed.counted) continue;
        const typed = typedOf(province.cells[lao.index] as Cells, narrowed.columns);
        if (isAny(typed)) yield { ...aboutTyped(lao, narrowed.indicator, typed), expected: narrowed.counted };
      }
  },
});
