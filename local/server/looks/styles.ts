// How a cell of the model looks in Univer's words.

import type { IBorderStyleData, IStyleData } from '@univerjs/core';
import type { Border, Cell, Style } from '../../workbook/workbook.ts';

const horizontals = { left: 1, center: 2, right: 3 } as const;
const verticals = { top: 1, middle: 2, bottom: 3 } as const;
const wraps = { OVERFLOW: 1, CLIP: 2, WRAP: 3 } as const;
const lines = { SOLID: 1, DOTTED: 3, DASHED: 4, DOUBLE: 7, SOLID_MEDIUM: 8, SOLID_THICK: 13 } as const;
/** Bundled with the page; Arial, the default of the model, has no Thai letters on every machine. */
const FONT = 'Sarabun';

function borderOf(border: Border): IBorderStyleData {
  return { s: lines[border.style], cl: { rgb: border.color } };
}

function bordersOf({ borders = {} }: Style): IStyleData['bd'] {
  const { top, left, bottom, right } = borders;
  return {
    ...(top ? { t: borderOf(top) } : {}),
    ...(left ? { l: borderOf(left) } : {}),
    ...(bottom ? { b: borderOf(bottom) } : {}),
    ...(right ? { r: borderOf(right) } : {}),
  };
}

/** Numbers stand right and truth values in the middle, as in every sheet: Univer is handed texts. */
function naturalSide({ value }: Cell): 1 | 2 | 3 {
  if (typeof value === 'number') return 3;
  return typeof value === 'boolean' || (typeof value === 'object' && value !== null) ? 2 : 1;
}

/** One decoration is enough for a link to be seen as one. */
const LINK = { cl: { rgb: '#1155cc' }, ul: { s: 1 } } as const;

export function styleOf(cell: Cell, isLink: boolean): IStyleData {
  const style = cell.style ?? {};
  return {
    ff: style.fontFamily ?? FONT,
    fs: style.fontSize ?? 10,
    ht: style.horizontal ? horizontals[style.horizontal] : naturalSide(cell),
    vt: verticals[style.vertical ?? 'bottom'],
    tb: wraps[style.wrap ?? 'OVERFLOW'],
    ...(style.bold ? { bl: 1 } : {}),
    ...(style.italic ? { it: 1 } : {}),
    ...(style.background ? { bg: { rgb: style.background } } : {}),
    ...(isLink ? LINK : {}),
    ...(style.fontColor && !isLink ? { cl: { rgb: style.fontColor } } : {}),
    ...(style.borders ? { bd: bordersOf(style) } : {}),
  };
}
