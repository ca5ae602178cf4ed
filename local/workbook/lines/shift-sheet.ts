// Moving everything that lies on a sheet when its rows or columns move: cells, sizes, merges, protections, conditional formats, pictures.

import { trimEnd } from '../cells.ts';
import { isFormula } from '../formulas/follow.ts';
import { moveRelative } from '../formulas/formula-references.ts';
import { eachRow } from '../rows.ts';
import type { Area, CarriedSheet, ConditionalFormat, Picture, Protection, Sheet } from '../workbook.ts';
import { setColumnDepths } from './column-groups.ts';
import { shiftHidden } from './hidden-lines.ts';
import { changeArea, type LineChange } from './line-change.ts';

/** The grid's size is the caller's, and so are the formulas that refer to the sheet: they are to follow after this. */
export function shiftSheet(sheet: Sheet, change: LineChange): void {
  if (change.axis === 'row') {
    sheet.cells = shiftLines(sheet.cells, change);
    sheet.rowHeights = shiftLines(sheet.rowHeights, change);
  } else {
    eachRow(sheet.cells, (row, index) => {
      const shifted = shiftLines(row, change);
      if (shifted.length > 0) sheet.cells[index] = shifted;
      else delete sheet.cells[index];
    });
    trimEnd(sheet.cells);
    sheet.columnWidths = shiftLines(sheet.columnWidths, change);
    if (sheet.columnsCollapsed) sheet.columnsCollapsed = shiftLines(sheet.columnsCollapsed, change);
    if (sheet.columnDepths) setColumnDepths(sheet, shiftLines(sheet.columnDepths, change));
  }
  shiftHidden(sheet, change);
  if (sheet.pictures) sheet.pictures = sheet.pictures.map((picture) => shiftPicture(picture, change));
  if (sheet.carried) sheet.carried = shiftCarried(sheet.carried, change);
  sheet.merges = changeAreas(sheet.merges, change).filter(({ rows, columns }) => rows * columns > 1);
  sheet.protections = sheet.protections.flatMap((protection) => shiftProtection(protection, change));
  sheet.conditionalFormats = sheet.conditionalFormats.flatMap((format) => shiftConditionalFormat(format, change));
}

/** Holes stay holes. */
function shiftLines<Line>(lines: Line[], change: LineChange): Line[] {
  const shifted: Line[] = [];
  lines.forEach((line, index) => {
    const target = change.line(index);
    if (target !== null) shifted[target] = line;
  });
  return shifted;
}

function changeAreas(areas: Area[], change: LineChange): Area[] {
  return areas.flatMap((area) => changeArea(area, change) ?? []);
}

/** The protection of a range that was deleted goes with it. */
function shiftProtection(protection: Protection, change: LineChange): Protection[] {
  const area = protection.area && changeArea(protection.area, change);
  if (protection.area && !area) return [];
  return [{ ...protection, area, unprotected: changeAreas(protection.unprotected, change) }];
}

function shiftConditionalFormat(format: ConditionalFormat, change: LineChange): ConditionalFormat[] {
  const kept = format.areas.filter((area) => changeArea(area, change));
  const before = format.areas[0];
  const first = kept[0];
  if (!before || !first) return [];
  const anchor = anchorOf(first, change);
  // The formula is relative to the top left cell: where that goes, it speaks from the one that takes its place.
  const values = format.values.map((value) =>
    isFormula(value) ? moveRelative(value, anchor.row - before.row, anchor.column - before.column) : value,
  );
  return [{ ...format, areas: changeAreas(kept, change), values }];
}

/** The cell of the old area that becomes the top left one of the new. */
function anchorOf(area: Area, change: LineChange): { row: number; column: number } {
  const anchor = { row: area.row, column: area.column };
  const target = changeArea(area, change)?.[change.axis];
  const end = anchor[change.axis] + (change.axis === 'row' ? area.rows : area.columns);
  for (let line = anchor[change.axis]; line < end; line++) {
    if (change.line(line) === target) return { ...anchor, [change.axis]: line };
  }
  return anchor;
}

/** A picture whose cell was deleted hangs at the cell that came there. That Google keeps it is unconfirmed. */
function shiftPicture(picture: Picture, change: LineChange): Picture {
  const { axis } = change;
  for (let line = picture[axis]; line >= 0; line--) {
    const target = change.line(line);
    if (target !== null) return { ...picture, [axis]: line === picture[axis] ? target : target + 1 };
  }
  return { ...picture, [axis]: 0 };
}

/** Whether a table still is one is for whoever writes it. */
function shiftCarried({ filter, tables, elements, ...rest }: CarriedSheet, change: LineChange): CarriedSheet {
  const area = filter && changeArea(filter, change);
  const { autoFilter, ...others } = elements;
  const shifted = tables?.flatMap((table) => {
    const moved = changeArea(table.area, change);
    return moved ? { ...table, area: moved } : [];
  });
  return {
    ...rest,
    elements: area ? elements : others,
    ...(area && { filter: area }),
    ...(shifted?.length && { tables: shifted }),
  };
}
