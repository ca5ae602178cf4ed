// What was typed for a district, kept with an act: so that what changes afterwards can be shown, and an earlier form built again.
import { type Cells, valueIn } from '../measures/cells';
import type { CellValue } from '../measures/step';
import type { LaoType } from '../province/lao';
import type { Lao } from '../province/province';
import { isDate } from '../time/calendar';

/** As JSON can hold it. */
export type KeptValue = string | number | boolean | null | { date: string };

export interface KeptLao {
  type: LaoType;
  name: string;
  target: string;
  remark: string;
  /** By the column's id; a blank cell is left out. */
  values: Readonly<Record<string, KeptValue>>;
}

export interface KeptDistrict {
  district: string;
  laos: readonly KeptLao[];
}

/** A cell of Google's holds 50,000 characters; the line has others beside this one. */
const MOST_CHARACTERS = 40_000;

function keptValue(value: CellValue): KeptValue {
  if (value === undefined || value === '') return null;
  return isDate(value) ? { date: value.toISOString() } : value;
}

/** As it was read from the cell. */
export function cellValue(value: KeptValue | undefined): CellValue {
  if (value === null || value === undefined) return null;
  return typeof value === 'object' ? new Date(value.date) : value;
}

/** `cells`: of each LAO, by its index; `columns`: the ids of what is typed. */
export function keepDistrict(
  { laos, cells }: { laos: readonly Lao[]; cells: readonly Cells[] },
  district: string,
  columns: readonly string[],
): KeptDistrict {
  const kept = laos
    .filter((lao) => lao.district === district)
    .map(({ type, name, targetText, remark, index }): KeptLao => {
      const values: Record<string, KeptValue> = {};
      for (const id of columns) {
        const value = keptValue(valueIn(cells[index] as Cells, id));
        if (value !== null) values[id] = value;
      }
      return { type, name, target: targetText, remark, values };
    });
  return { district, laos: kept };
}

/** As many texts as fit into a cell each; one at least. */
export function keptTexts({ district, laos }: KeptDistrict): string[] {
  const whole = JSON.stringify({ district, laos });
  if (whole.length <= MOST_CHARACTERS || laos.length < 2) return [whole];
  const half = Math.ceil(laos.length / 2);
  return [...keptTexts({ district, laos: laos.slice(0, half) }), ...keptTexts({ district, laos: laos.slice(half) })];
}

/** Of texts that were kept together, by district; what is none is left out: the ledger's own check says that it was changed. */
export function readKept(texts: readonly string[]): KeptDistrict[] {
  const byDistrict = new Map<string, KeptLao[]>();
  for (const text of texts) {
    const part = parsed(text);
    if (!part) continue;
    const known = byDistrict.get(part.district) || [];
    byDistrict.set(part.district, [...known, ...part.laos]);
  }
  return Array.from(byDistrict, ([district, laos]) => ({ district, laos }));
}

function parsed(text: string): KeptDistrict | null {
  try {
    const part = JSON.parse(text) as KeptDistrict | null;
    return part && typeof part.district === 'string' && Array.isArray(part.laos) ? part : null;
  } catch {
    return null;
  }
}
