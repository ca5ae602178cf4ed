// Something typed in the row of a LAO for a round in which it is not there: before it came, or after it became another one. No figure counts it.
import type { Claim } from '../../agreement/claim';
import { type Cells, isOutOfSpan, typedIn, typedPlace } from '../../measures/cells';
import { foundText } from '../../measures/step';
import type { Lao, Place, Province } from '../../province/province';
import { normaliseThai } from '../../thai/thai-text';
import type { FindingFields } from '../finding';
import type { Rule } from '../rule';

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

/** A box that is not ticked says nothing. */
function uncounted({ cells }: Shared, columns: readonly string[]): { text: string; place: Place }[] {
  const typed: { text: string; place: Place }[] = [];
  for (const id of columns) {
    if (!cells.every((each) => isOutOfSpan(each, id))) continue;
    const value = typedIn(cells[0] as Cells, id);
    const text = value === false ? '' : normaliseThai(foundText(value));
    const place = text === '' ? null : typedPlace(cells[0] as Cells, id);
    if (place) typed.push({ text, place });
  }
  return typed;
}

function about(lao: Lao, indicator: string, typed: ReturnType<typeof uncounted>): FindingFields {
  const { place } = typed[0] as { place: Place };
  const { district, type, name } = lao;
  return {
    ...{ about: lao, indicator, district, type, lao: name, place, tab: place.tab },
    found: typed.map(({ text }) => text).join(', '),
    details: { cells: typed.length },
  };
}

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
        if (typed.length) yield about(row.lao, indicator, typed);
      }
  },
});
