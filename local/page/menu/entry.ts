// One entry of the menu of a selection: what it does, and why it cannot be chosen.
import { keptFrom } from '../../server/acts/needs.ts';
import type { Act, Rights } from '../../server/protocol.ts';
import { columnLetters } from '../../workbook/address.ts';
import type { Axis } from '../../workbook/lines/line-change.ts';
import type { Area } from '../../workbook/workbook.ts';
import type { MENU, WHY_NOT } from '../words.ts';

/** What the menu needs to know of the selection. */
export interface Selection {
  sheetId: number;
  /** Of the workbook that it was made in. */
  version: number;
  area: Area;
  active: { row: number; column: number };
  rows: number;
  columns: number;
  filledRows: number;
  frozenRows: number;
  hidden: Readonly<Record<Axis, readonly number[]>>;
  rights: Rights;
  mayEdit: boolean;
  hasNote: boolean;
  isFiltered: boolean;
  /** By the filter of this window. */
  isHiddenRow(row: number): boolean;
}

export type Doing =
  | { act: Act }
  | { own: 'cut' | 'copy' | 'paste' | 'clear' | 'filter' | 'unfilter' | 'note' }
  | { size: Axis };

export interface Entry {
  caption: keyof typeof MENU;
  given: Readonly<Record<string, string>>;
  why: keyof typeof WHY_NOT | null;
  doing: Doing;
}

const nameOf = (axis: Axis, line: number) => (axis === 'row' ? String(line + 1) : columnLetters(line));

/** As headings name them: `5–7`, `C`. `at` counts from 0. */
export function named(axis: Axis, at: number, count: number): string {
  const [first, last] = [nameOf(axis, at), nameOf(axis, at + count - 1)];
  return first === last ? first : `${first}–${last}`;
}

type WithoutSheet<Some> = Some extends Act ? Omit<Some, 'sheetId' | 'version'> : never;

/** An act on the workbook. `given`: the places of its caption. */
export function entry(
  selection: Selection,
  caption: Entry['caption'],
  given: Entry['given'],
  wanted: WithoutSheet<Act>,
): Entry {
  const { sheetId, version } = selection;
  const act = { sheetId, version, ...wanted } as Act;
  const size = { rowCount: selection.rows, columnCount: selection.columns };
  return {
    caption,
    given,
    why: keptFrom(selection.rights, act, size)?.what ?? hiddenIn(selection, act),
    doing: { act },
  };
}

/** Nobody deletes, moves or sorts what they do not see. */
export function hiddenIn({ isHiddenRow }: Pick<Selection, 'isHiddenRow'>, act: Act): 'filtered' | null {
  const isOfRows = act.act === 'sort' || (act.act !== 'note' && act.act !== 'insert' && act.axis === 'row');
  if (!isOfRows) return null;
  const lines = Array.from({ length: act.count }, (_, step) => act.at + step);
  return lines.some(isHiddenRow) ? 'filtered' : null;
}
