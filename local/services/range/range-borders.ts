// The borders of a range.

import { cellAt, changeCell } from '../../workbook/cells.ts';
import type { Border, Style } from '../../workbook/workbook.ts';
import { flag, member, nullable, text } from '../host/parameters.ts';
import { methodsOf } from '../host/service.ts';
import { colourOf } from '../rules/colours.ts';
import { changeStyle } from './cell-property.ts';
import { eachCell, type RangePlace } from './range-place.ts';

const { chained, either } = methodsOf<RangePlace>();

type Side = 'top' | 'left' | 'bottom' | 'right';
/** True draws a line, false takes it away, null leaves it as it is. */
type Line = boolean | null;
type Lines = Record<Side | 'vertical' | 'horizontal', Line>;

const line = nullable(flag);
const lines = [line, line, line, line, line, line] as const;

export const rangeBorders = {
  setBorder: either(
    chained('change', lines, (place, ...given) => {
      setBorder(place, given, null, null);
    }),
    chained('change', [...lines, nullable(text), nullable(member('BorderStyle'))], (place, ...given) => {
      const [top, left, bottom, right, vertical, horizontal, colour, style] = given;
      setBorder(place, [top, left, bottom, right, vertical, horizontal], colour, style);
    }),
  ),
};

function setBorder(place: RangePlace, given: readonly Line[], colour: string | null, style: string | null): void {
  const [top = null, left = null, bottom = null, right = null, vertical = null, horizontal = null] = given;
  const border: Border = {
    color: (colour === null ? null : colourOf(colour)) ?? '#000000',
    style: (style ?? 'SOLID') as Border['style'],
  };
  drawLines(place, { top, left, bottom, right, vertical, horizontal }, border);
}

/** The line between two cells is kept with both of them. The neighbours of the range are left alone. */
function drawLines({ sheet, area }: RangePlace, wanted: Lines, border: Border): void {
  eachCell(area, (row, column, down, right) => {
    const cell = cellAt(sheet, row, column);
    const borders: NonNullable<Style['borders']> = { ...cell?.style?.borders };
    draw(borders, 'top', down === 0 ? wanted.top : wanted.horizontal, border);
    draw(borders, 'bottom', down === area.rows - 1 ? wanted.bottom : wanted.horizontal, border);
    draw(borders, 'left', right === 0 ? wanted.left : wanted.vertical, border);
    draw(borders, 'right', right === area.columns - 1 ? wanted.right : wanted.vertical, border);
    changeCell(
      sheet,
      row,
      column,
      changeStyle(cell, { borders: Object.keys(borders).length > 0 ? borders : undefined }),
    );
  });
}

function draw(borders: NonNullable<Style['borders']>, side: Side, wanted: Line, border: Border): void {
  if (wanted === true) borders[side] = { ...border };
  if (wanted === false) delete borders[side];
}
