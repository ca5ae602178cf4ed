// Rows of the districts' tabs that a change of LAOs renames or adds, and what in them counts no more.
import { type Cells, isOutOfSpan, typedIn, typedPlace } from '../../domain/measures/cells';
import { foundText } from '../../domain/measures/step';
import type { ChangedLines, EndingLine } from '../../domain/province/lives/change-lines';
import { cellName, type Lao, type Place, type RegisteredLao } from '../../domain/province/province';
import { claimsOf } from '../../indicators/columns/claims';
import { COMMON } from '../../words/outputs/outputs';
import { say } from '../../words/text';
import type { ReadBook } from '../reading/read-province';
import { districtKey } from '../tabs/district-key';
import type { PlannedLaoChange, Planning } from './planned-lao-change';
import type { TypedChange } from './typed-change';

/** The one line that a LAO comes from, on whose row it goes on; null where there is none. */
export function goesOnFrom(lao: RegisteredLao, { changed, added }: ChangedLines): Lao | null {
  const [former] = changed;
  return changed.length === 1 && added.length === 1 && former && lao.life?.was.length === 1 ? former.lao : null;
}

/** Name and type of the row on the district's tab. */
export function rowCells(lao: RegisteredLao, former: Lao, { read }: Planning): TypedChange[] {
  const { province, settings } = read;
  const place = former.rowPlace;
  const cells = province.cells[former.index];
  if (!place || !cells || former.district !== lao.district) return [];
  const name = foundText(typedIn(cells, 'name'));
  const wanted = { type: say(COMMON[lao.type], settings.language), name: lao.name };
  return (['type', 'name'] as const)
    .map((id): TypedChange => {
      const at = (cells.table.columns.get(id) ?? 0) + 1;
      return {
        tab: districtKey(lao.district),
        row: cells.row,
        name,
        column: id,
        at,
        before: typedIn(cells, id),
        value: wanted[id],
      };
    })
    .filter(({ before, value }) => foundText(before) !== value);
}

/** Where a row that is yet to come stands, nobody knows: it is found by its name, once it has one. */
const UNKNOWN_ROW = 10_000_000;

export function newRowCells(lao: RegisteredLao, index: number, { read }: Planning): TypedChange[] {
  const values = { type: say(COMMON[lao.type], read.settings.language), name: lao.name };
  return (['type', 'name'] as const).map((column) => ({
    ...{ tab: districtKey(lao.district), row: UNKNOWN_ROW + index, name: '', column, at: 1 },
    ...{ before: '', value: values[column] },
  }));
}

/** Of who ends, and does not go on in the row. */
export function uncountedIn({ lao, life }: EndingLine, { province }: ReadBook): PlannedLaoChange['uncounted'] {
  const cells = province.cells[lao.index];
  if (!cells || !lao.rowPlace || life.until === null) return [];
  const ending: Cells = { ...cells, span: { since: null, until: life.until, earlier: null } };
  const ids = claimsOf(province).map(({ id }) => id);
  return ids
    .filter((id) => isOutOfSpan(ending, id))
    .map((id) => ({ place: typedPlace(cells, id) as Place, found: foundText(typedIn(cells, id)) }))
    .map(({ place, found }) => ({ tab: place.tab, cell: cellName(place), found }));
}
