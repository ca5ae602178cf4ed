// How a cell looks: this model's style and number format to those of an xlsx file and back.

import type ExcelJS from 'exceljs';
import type { Border, Style } from '../../workbook/workbook.ts';
import { argbOf, colorOf, type FileColor } from './colors.ts';
import { stripped } from './text.ts';

export interface Look {
  style?: Style;
  numberFormat?: string;
}

export interface FileFont {
  name?: string;
  size?: number;
}

/** What is meant where a style says nothing. */
const usualFont = { name: 'Arial', size: 10 };
/** The default font of every file that exceljs writes. */
export const writtenFont: FileFont = { name: 'Calibri', size: 11 };

const borderStyles = [
  ['SOLID', 'thin'],
  ['SOLID_MEDIUM', 'medium'],
  ['SOLID_THICK', 'thick'],
  ['DOTTED', 'dotted'],
  ['DASHED', 'dashed'],
  ['DOUBLE', 'double'],
  // Further styles of Excel's, by what comes nearest.
  ['DOTTED', 'hair'],
  ['DASHED', 'mediumDashed'],
  ['DASHED', 'dashDot'],
  ['DASHED', 'dashDotDot'],
] as const;

const sides = ['top', 'left', 'bottom', 'right'] as const;
const horizontals = ['left', 'center', 'right'] as const;

/** `isLocked`: whether the cell is kept where its sheet is protected. */
export function fileStyleOf({ style = {}, numberFormat }: Look, isLocked = true): Partial<ExcelJS.Style> {
  const { background, horizontal, vertical, wrap, borders = {} } = style;
  const fill = background === undefined ? undefined : argbOf(background);
  const border = Object.fromEntries(
    sides.flatMap((side) => (borders[side] ? [[side, fileBorderOf(borders[side])]] : [])),
  );
  return {
    font: fontOf(style),
    ...(numberFormat && { numFmt: stripped(numberFormat) }),
    ...(fill && { fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: fill } } }),
    ...(Object.keys(border).length > 0 && { border }),
    ...((horizontal || vertical || wrap === 'WRAP') && {
      alignment: {
        ...(horizontal && { horizontal }),
        ...(vertical && { vertical }),
        ...(wrap === 'WRAP' && { wrapText: true }),
      },
    }),
    ...(!isLocked && { protection: { locked: false } }),
  };
}

function fontOf({ fontFamily, fontSize, fontColor, bold, italic }: Style): Partial<ExcelJS.Font> {
  const color = fontColor === undefined ? undefined : argbOf(fontColor);
  return {
    name: stripped(fontFamily ?? usualFont.name),
    size: fontSize ?? usualFont.size,
    ...(color && { color: { argb: color } }),
    ...(bold && { bold }),
    ...(italic && { italic }),
  };
}

function fileBorderOf({ style, color }: Border): Partial<ExcelJS.Border> {
  const [, name] = borderStyles.find(([ours]) => ours === style) ?? borderStyles[0];
  return { style: name, color: { argb: argbOf(color) ?? 'FF000000' } };
}

/** `font` is the file's default: a cell that has it has none of its own. */
export function lookOf(file: Partial<ExcelJS.Style>, font: FileFont): Look {
  const style = {
    ...fontStyleOf(file.font, font),
    ...fillOf(file.fill),
    ...alignmentOf(file.alignment),
    ...bordersOf(file.border),
  };
  const numberFormat = file.numFmt === 'General' ? undefined : file.numFmt;
  return { ...(Object.keys(style).length > 0 && { style }), ...(numberFormat && { numberFormat }) };
}

function fontStyleOf(font: Partial<ExcelJS.Font> = {}, usual: FileFont): Style {
  const { name, size, bold, italic } = font;
  const color = colorOf(font.color as FileColor | undefined);
  const isUsual = (name === usual.name && size === usual.size) || (name === usualFont.name && size === usualFont.size);
  return {
    ...(name && !isUsual && name !== usualFont.name && { fontFamily: name }),
    ...(size && !isUsual && size !== usualFont.size && { fontSize: size }),
    ...(color && color !== '#000000' && { fontColor: color }),
    ...(bold && { bold }),
    ...(italic && { italic }),
  };
}

function fillOf(fill: ExcelJS.Fill | undefined): Style {
  if (fill?.type !== 'pattern' || fill.pattern === 'none') return {};
  const background = colorOf(fill.fgColor as FileColor | undefined);
  return background ? { background } : {};
}

function alignmentOf(alignment: Partial<ExcelJS.Alignment> = {}): Style {
  const horizontal = horizontals.find((one) => one === alignment.horizontal);
  const { vertical } = alignment;
  return {
    ...(horizontal && { horizontal }),
    ...((vertical === 'top' || vertical === 'middle') && { vertical }),
    ...(alignment.wrapText && { wrap: 'WRAP' as const }),
  };
}

function bordersOf(border: Partial<ExcelJS.Borders> = {}): Style {
  const found = sides.flatMap((side) => {
    const { style, color } = border[side] ?? {};
    const [name] = borderStyles.find(([, theirs]) => theirs === style) ?? [];
    return name ? [[side, { style: name, color: colorOf(color as FileColor | undefined) ?? '#000000' }]] : [];
  });
  return found.length > 0 ? { borders: Object.fromEntries(found) } : {};
}
