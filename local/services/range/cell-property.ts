// Properties that each cell has on its own. From one entry come four methods: getX, setX for all cells alike, getXs, setXs for each.

import { type CellChange, cellAt, changeCell } from '../../workbook/cells.ts';
import type { Cell, Style } from '../../workbook/workbook.ts';
import { grid, type Parameter } from '../host/parameters.ts';
import { type Method, methodsOf } from '../host/service.ts';
import { checkSize, eachCell, mapCells, type RangePlace } from './range-place.ts';

export interface CellProperty<Type> {
  /** As in `getBackground`, `getBackgrounds`. */
  one: string;
  many: string;
  takes: Parameter<Type>;
  read(cell: Cell | undefined): unknown;
  /** What a new value changes of a cell; it is asked once for each value. */
  change(value: Type): (cell: Cell | undefined) => CellChange;
}

const { method, chained } = methodsOf<RangePlace>();

/** Its four methods, of one value and of a grid. A grid that is not as large as the range throws as Google does, before anything is changed. */
export function propertyMethods<Type>(property: CellProperty<Type>): Record<string, Method<RangePlace>> {
  const { one, many, takes, read, change } = property;
  return {
    [`get${one}`]: method('read', [], ({ sheet, area }) => read(cellAt(sheet, area.row, area.column))),
    [`get${many}`]: method('read', [], (place) => mapCells(place, read)),
    [`set${one}`]: chained('change', [takes], ({ sheet, area }, value) => {
      const changeOf = change(value);
      eachCell(area, (row, column) => changeCell(sheet, row, column, changeOf(cellAt(sheet, row, column))));
    }),
    [`set${many}`]: chained('change', [grid(takes)], ({ sheet, area }, values) => {
      checkSize(area, values);
      const changes = values.map((row) => row.map((value) => change(value)));
      eachCell(area, (row, column, down, right) => {
        const changeOf = changes[down]?.[right];
        if (changeOf) changeCell(sheet, row, column, changeOf(cellAt(sheet, row, column)));
      });
    }),
  };
}

type StyleChange = { [Key in keyof Style]?: Style[Key] | undefined };

/** The style with some of it changed; what is `undefined` goes back to the default. */
export function changeStyle(cell: Cell | undefined, change: StyleChange): CellChange {
  const style: Record<string, unknown> = { ...cell?.style, ...change };
  for (const key of Object.keys(style)) if (style[key] === undefined) delete style[key];
  return { style: style as Style };
}
