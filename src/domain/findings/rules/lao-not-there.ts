// Something typed in the row of a LAO for a round in which it is not there: before it came, or after it became another one. No figure counts it.
import type { Claim } from '../../agreement/claim';
import { type Cells, isOutOfSpan, typedIn, typedPlace } from '../../measures/cells';
import type { Lao, Province } from '../../province/province';
import type { Rule } from '../rule';
import { aboutTyped, isAny, type TypedCell, typedCell } from '../typed-cells';

/** One row of a tab may speak of several LAOs, one after the other: of whom, and what of it each of them counts. */
interface Shared {
  lao: Lao;
  cells: Cells[];
}

function rowsOfLives({ registered, cells }: Province): Shared[] {
  if (registered.every(({ life }) => life === null)) return [];
  const rows = new Map<string, Shared>();
  for (const lao of registered) {
    const own = cells[lao.index] as Cells;
    const key = JSON.stringify([own.table.tab, own.row]);
    const known = rows.get(key);
    if (known) known.cells.push(own);
    else rows.set(key, { lao, cells: [own] });
  }
  return Array.from(rows.values());
}

const uncounted = ({ cells }: Shared, columns: readonly string[]): TypedCell[] => {
  const [row] = cells as [Cells, ...Cells[]];
  const ids = columns.filter((id) => cells.every((each) => isOutOfSpan(each, id)));
  return ([] as TypedCell[]).concat(...ids.map((id) => typedCell(typedIn(row, id), () => typedPlace(row, id))));
};

/** One finding a row and indicator. `claimsUpTo`: the columns that are read up to a round (an index). */
export const laoNotThere = (claimsUpTo: (province: Province, round: number) => readonly Claim[]): Rule => ({
  id: 'lao-not-there',
  severity: 'check',
  explainable: true,
  lasting: true,
  about: 'province',
  *check(province, upTo) {
    const rows = rowsOfLives(province);
    if (!rows.length) return;
    const columns = new Map<string, string[]>();
    for (const { indicator, id } of claimsUpTo(province, upTo))
      columns.set(indicator, [...(columns.get(indicator) ?? []), id]);
    for (const row of rows)
      for (const [indicator, ids] of Array.from(columns)) {
        const typed = uncounted(row, ids);
        if (isAny(typed)) yield aboutTyped(row.lao, indicator, typed);
      }
  },
});
