// Taking values, formats, notes or rules away from an area.

import { type CellChange, changeCell } from '../../workbook/cells.ts';
import type { Area, Sheet } from '../../workbook/workbook.ts';
import { Absent } from '../host/exception.ts';
import { eachKeptCell } from './range-place.ts';

const contents: CellChange = { value: null, formula: undefined, spilled: undefined };
/** The number format stays: Google documents that clearFormat does not reset it; that clear() does not either is unconfirmed. */
const formats: CellChange = { style: undefined };

const changes = {
  contents,
  formats,
  notes: { note: undefined },
  validations: { validation: undefined },
} satisfies Record<string, CellChange>;

export type Clearable = keyof typeof changes;

/** Cells that hold nothing are not made for it. */
export function clearArea(sheet: Sheet, area: Area, what: readonly Clearable[]): void {
  const change = Object.assign({}, ...what.map((each) => changes[each])) as CellChange;
  eachKeptCell(sheet, area, (row, column) => changeCell(sheet, row, column, change));
}

/** Which of the options of a `clear({...})` are set; none of them means contents and formats. */
export function chosen(given: Record<string, unknown> | undefined, known: Record<string, Clearable>): Clearable[] {
  const unknown = Object.keys(given ?? {}).find((key) => !known[key]);
  if (unknown) throw new Absent(`the option '${unknown}' of clear`);
  const set = Object.entries(known).filter(([key]) => given?.[key] === true);
  return set.length > 0 ? set.map(([, what]) => what) : ['contents', 'formats'];
}
