// What people and scripts do to the grid and the tabs, gathered from the rooms that do it.

export { hideLines, showLines } from './hidden-lines.ts';
export { sizeLines } from './line-sizes.ts';
export { deleteColumns, deleteRows, insertColumns, insertRows, moveColumns, moveRows } from './lines.ts';
export { breakApart, mergeCells } from './merging.ts';
export { reorderRows, type SortKey, sortedOrder, sortRows } from './sorting.ts';
export { deleteSheet, duplicateSheet, insertSheet, moveSheet, renameSheet } from './tabs.ts';
