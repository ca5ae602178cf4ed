// Something typed of a LAO for an indicator that does not count LAOs of its type: it stands there, is shown as what was reported last, and is in no figure.
import type { Claim } from '../../agreement/claim';
import { type Cells, isOfNow, placeIn, valueIn } from '../../measures/cells';
import { foundText } from '../../measures/step';
import { LAO_TYPES, type LaoType } from '../../province/lao';
import type { Lao, Place, Province } from '../../province/province';
import { normaliseThai } from '../../thai/thai-text';
import type { FindingFields } from '../finding';
import type { Rule } from '../rule';

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

interface Typed {
  text: string;
  place: Place;
}

/** A box that is not ticked says nothing. */
function typedOf(row: Cells, columns: readonly string[]): Typed[] {
  const typed: Typed[] = [];
  for (const id of columns) {
    // What it was before may well have been counted.
    if (row.span && !isOfNow(row, id)) continue;
    const value = valueIn(row, id);
    const text = value === false ? '' : normaliseThai(foundText(value));
    const place = text === '' ? null : placeIn(row, id);
    if (place) typed.push({ text, place });
  }
  return typed;
}

function about(lao: Lao, { indicator, counted }: Narrowed, typed: readonly Typed[]): FindingFields {
  const { place } = typed[0] as Typed;
  const { district, type, name } = lao;
  return {
    ...{ about: lao, indicator, district, type, lao: name, place, tab: place.tab },
    found: typed.map(({ text }) => text).join(', '),
    expected: counted,
    details: { cells: typed.length },
  };
}

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
        if (typed.length) yield about(lao, narrowed, typed);
      }
  },
});
