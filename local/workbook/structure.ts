// What people and scripts do to the grid and the tabs, gathered from the rooms that do it.

export { hideLines, showLines } from './lines/hidden-lines.ts';
export { sizeLines } from './lines/line-sizes.ts';
export { deleteColumns, deleteRows, insertColumns, insertRows, moveColumns, moveRows } from './lines/lines.ts';
export { reorderRows, type SortKey, sortedOrder, sortRows } from './lines/sorting.ts';
export { breakApart, mergeCells } from './merging.ts';
export { deleteSheet, duplicateSheet, insertSheet, moveSheet, renameSheet } from './tabs.ts';
