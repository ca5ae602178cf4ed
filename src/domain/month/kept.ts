// What was typed for a district, kept with an act: so that what changes afterwards can be shown, and an earlier form built again.
import { entryIdsNow, indicatorOfEntry } from '../agreement/entries';
import { type Cells, valueIn } from '../measures/cells';
import type { CellValue } from '../measures/step';
import type { LaoType } from '../province/lao';
import type { Life } from '../province/lives/life';
import type { Lao, Province } from '../province/province';
import { isDate } from '../time/calendar';

/** As JSON can hold it. */
export type KeptValue = string | number | boolean | null | { date: string };

export interface KeptLao {
  /** Its place in the registry then. */
  at: number;
  type: LaoType;
  name: string;
  target: string;
  remark: string;
  /** By the column's id; a blank cell is left out. */
  values: Readonly<Record<string, KeptValue>>;
  /** No row on the district's tab spoke of it. */
  isMissing?: true;
  /** Of one that was not simply there all year. */
  life?: Life;
}

/** The round's own columns, by id, each with the indicator that it is of. */
export type RoundColumns = Readonly<Record<string, string>>;

export interface KeptDistrict {
  district: string;
  /** What its tab was called; null where it had none. */
  tab: string | null;
  /** The ids of the columns that were there. */
  ids: readonly string[];
  columns: RoundColumns;
  laos: readonly KeptLao[];
}

/** What is kept of a district: of which columns, and which of them are the round's own. */
export interface Keeping {
  ids: readonly string[];
  columns: RoundColumns;
}

function keptValue(value: CellValue): KeptValue {
  if (value === undefined || value === '') return null;
  // JSON knows no other numbers.
  if (typeof value === 'number' && !Number.isFinite(value)) return String(value);
  return isDate(value) ? { date: value.toISOString() } : value;
}

/** As it was read from the cell. */
export function cellValue(value: KeptValue | undefined): CellValue {
  if (value === null || value === undefined) return null;
  return typeof value === 'object' ? new Date(value.date) : value;
}

/** `cells`: of each LAO, by its index. */
export function keepDistrict(
  { registered, cells }: { registered: readonly Lao[]; cells: readonly Cells[] },
  { name: district, tab }: { name: string; tab: string | null },
  { ids, columns }: Keeping,
): KeptDistrict {
  const there = new Set<string>();
  const kept = registered
    .filter((lao) => lao.district === district)
    .map(({ type, name, targetText, remark, index, rowPlace, life }): KeptLao => {
      const own = cells[index] as Cells;
      const values: Record<string, KeptValue> = {};
      for (const id of ids) {
        if (own.table.columns.has(id)) there.add(id);
        const value = keptValue(valueIn(own, id));
        if (value !== null) values[id] = value;
      }
      const lao = { at: index, type, name, target: targetText, remark, values, ...(life ? { life } : {}) };
      return rowPlace ? lao : { ...lao, isMissing: true };
    });
  return { district, tab, ids: ids.filter((id) => there.has(id)), columns, laos: kept };
}

/** Under the numbers that its indicators have now: one that is only written otherwise is the same indicator, unless set-up has still to ask. */
export function underNumbersNow(
  kept: KeptDistrict,
  { indicators, unclaimed }: Pick<Province, 'indicators' | 'unclaimed'>,
): KeptDistrict {
  const asked = unclaimed.filter(({ readsAs }) => readsAs !== null).map(({ indicator }) => indicator);
  const isAsked = (column: string) => asked.indexOf(indicatorOfEntry(column) ?? '') >= 0;
  const idNow = entryIdsNow(
    kept.ids.filter((column) => !isAsked(column)),
    indicators,
  );
  const ids = kept.ids.map(idNow);
  if (ids.every((id, index) => id === kept.ids[index])) return kept;
  const renamed = <Value>(byColumn: Readonly<Record<string, Value>>) =>
    Object.fromEntries(Object.entries(byColumn).map(([column, value]) => [idNow(column), value]));
  const columns = Object.entries(kept.columns).map(([column, of]) => {
    const now = idNow(column);
    return [now, now === column ? of : indicatorOfEntry(now)];
  });
  return {
    ...kept,
    ids,
    columns: Object.fromEntries(columns),
    laos: kept.laos.map((lao) => ({ ...lao, values: renamed(lao.values) })),
  };
}
