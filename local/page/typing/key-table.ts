// Keys that move the selection as in Google Sheets, each with where it leads; those of the arrows are Univer's.

import type { Cell, Selected, Situation } from '../grid/situation.ts';

export interface KeyOfTable {
  key: string;
  ctrl?: true;
  shift?: true;
  /** While a cell's editor is open too: what was typed is kept first. */
  isOfEditor?: true;
  to(now: Situation): Selected;
}

const within = (value: number, count: number) => Math.max(0, Math.min(value, count - 1));
const one = (cell: Cell): Selected => ({ area: { ...cell, rows: 1, columns: 1 }, active: cell });

/** The corner that moves when a selection is extended: the one across from the active cell. */
function farCorner({ area, active }: Situation): Cell {
  const [last, right] = [area.row + area.rows - 1, area.column + area.columns - 1];
  return {
    row: active.row === area.row ? last : area.row,
    column: active.column === area.column ? right : area.column,
  };
}

function between(active: Cell, far: Cell): Selected {
  const [row, column] = [Math.min(active.row, far.row), Math.min(active.column, far.column)];
  const rows = Math.abs(active.row - far.row) + 1;
  return { area: { row, column, rows, columns: Math.abs(active.column - far.column) + 1 }, active };
}

/** Alone it goes there, with Shift it selects up to there. */
function both(key: Pick<KeyOfTable, 'key' | 'ctrl'>, to: (from: Cell, now: Situation) => Cell): KeyOfTable[] {
  return [
    { ...key, to: (now) => one(to(now.active, now)) },
    { ...key, shift: true, to: (now) => between(now.active, to(farCorner(now), now)) },
  ];
}

const lastFilled = ({ filledRows, filledColumns }: Situation): Cell => ({
  row: Math.max(0, filledRows - 1),
  column: Math.max(0, filledColumns - 1),
});
const step = (down: number, right: number) => (now: Situation) =>
  one({ row: within(now.active.row + down, now.rows), column: within(now.active.column + right, now.columns) });

/** Where Enter leads. */
export const DOWN: Pick<KeyOfTable, 'to'> = { to: step(1, 0) };

/** That End stops at the last column that holds something, not at the last of the grid, is unconfirmed. */
export const KEY_TABLE: readonly KeyOfTable[] = [
  ...both({ key: 'Home' }, ({ row }) => ({ row, column: 0 })),
  ...both({ key: 'End' }, ({ row }, now) => ({ row, column: lastFilled(now).column })),
  ...both({ key: 'Home', ctrl: true }, () => ({ row: 0, column: 0 })),
  ...both({ key: 'End', ctrl: true }, (_, now) => lastFilled(now)),
  ...both({ key: 'PageUp' }, ({ row, column }, { rows, page }) => ({ row: within(row - page, rows), column })),
  ...both({ key: 'PageDown' }, ({ row, column }, { rows, page }) => ({ row: within(row + page, rows), column })),
  { key: ' ', ctrl: true, to: ({ area, active, rows }) => ({ area: { ...area, row: 0, rows }, active }) },
  { key: ' ', shift: true, to: ({ area, active, columns }) => ({ area: { ...area, column: 0, columns }, active }) },
  {
    ...{ key: ' ', ctrl: true, shift: true },
    to: ({ active, rows, columns }) => ({ area: { row: 0, column: 0, rows, columns }, active }),
  },
  { key: 'Enter', shift: true, isOfEditor: true, to: step(-1, 0) },
  { key: 'Tab', shift: true, isOfEditor: true, to: step(0, -1) },
];

/** Ctrl or, on a Mac, its command key. */
export function keyOf({ key, ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent): KeyOfTable | undefined {
  if (altKey) return undefined;
  const isMeant = (each: KeyOfTable) =>
    each.key === key && (each.ctrl ?? false) === (ctrlKey || metaKey) && (each.shift ?? false) === shiftKey;
  return KEY_TABLE.find(isMeant);
}
