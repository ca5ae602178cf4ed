// Conditional formats: every criterion as a formula in an xlsx file, and what a file has back as criteria.

import type ExcelJS from 'exceljs';
import { a1, columnLetters } from '../../workbook/address.ts';
import type { Area, ConditionalFormat } from '../../workbook/workbook.ts';
import { areaOf } from './areas.ts';
import { argbOf, colorOf, type FileColor } from './colors.ts';
import { fromFile, toFile } from './formulas.ts';
import type { TabNames } from './tab-names.ts';

/** A rule as exceljs reads it. */
export interface FileRule {
  type: string;
  priority?: number;
  operator?: string;
  formulae?: unknown[];
  style?: Partial<ExcelJS.Style>;
}

export interface FileCondition {
  ref: string;
  rules: FileRule[];
}

type Formula = (cell: string, first: string, second: string) => string;

/** By criterion: the formula for the cell and the (quoted) values. */
const formulas: Record<string, Formula> = {
  CELL_EMPTY: (cell) => `LEN(TRIM(${cell}))=0`,
  CELL_NOT_EMPTY: (cell) => `LEN(TRIM(${cell}))>0`,
  TEXT_CONTAINS: (cell, text) => `ISNUMBER(SEARCH(${text},${cell}))`,
  TEXT_DOES_NOT_CONTAIN: (cell, text) => `ISERROR(SEARCH(${text},${cell}))`,
  TEXT_EQUAL_TO: (cell, text) => `${cell}&""=${text}`,
  TEXT_STARTS_WITH: (cell, text) => `LEFT(${cell},LEN(${text}))=${text}`,
  TEXT_ENDS_WITH: (cell, text) => `RIGHT(${cell},LEN(${text}))=${text}`,
  NUMBER_EQUAL_TO: (cell, number) => `AND(ISNUMBER(${cell}),${cell}=${number})`,
  NUMBER_NOT_EQUAL_TO: (cell, number) => `${cell}<>${number}`,
  NUMBER_GREATER_THAN: (cell, number) => `AND(ISNUMBER(${cell}),${cell}>${number})`,
  NUMBER_GREATER_THAN_OR_EQUAL_TO: (cell, number) => `AND(ISNUMBER(${cell}),${cell}>=${number})`,
  NUMBER_LESS_THAN: (cell, number) => `AND(ISNUMBER(${cell}),${cell}<${number})`,
  NUMBER_LESS_THAN_OR_EQUAL_TO: (cell, number) => `AND(ISNUMBER(${cell}),${cell}<=${number})`,
  NUMBER_BETWEEN: (cell, low, high) => `AND(ISNUMBER(${cell}),${cell}>=${low},${cell}<=${high})`,
  NUMBER_NOT_BETWEEN: (cell, low, high) => `AND(ISNUMBER(${cell}),OR(${cell}<${low},${cell}>${high}))`,
};

/** Excel's comparisons with a value, as formulas. */
const operators: Record<string, string> = {
  equal: '=',
  notEqual: '<>',
  greaterThan: '>',
  greaterThanOrEqual: '>=',
  lessThan: '<',
  lessThanOrEqual: '<=',
};

/** Those that a file can say. */
export function toFileConditions(formats: ConditionalFormat[], tabs: TabNames): FileCondition[] {
  return formats.flatMap((format, index) => {
    const formula = formulaOf(format, tabs);
    if (formula === undefined || format.areas.length === 0) return [];
    const rule = { type: 'expression', priority: index + 1, formulae: [formula], style: fileStyleOf(format.style) };
    return [{ ref: format.areas.map(a1).join(' '), rules: [rule] }];
  });
}

function formulaOf({ criteria, values, areas }: ConditionalFormat, tabs: TabNames): string | undefined {
  const [first, second] = values;
  if (criteria === 'CUSTOM_FORMULA') return toFile(`=${String(first).replace(/^=/, '')}`, tabs);
  const [area] = areas;
  const formula = formulas[criteria];
  if (!formula || !area) return undefined;
  const cell = columnLetters(area.column) + (area.row + 1);
  return toFile(`=${formula(cell, literal(first, criteria), literal(second, criteria))}`, tabs);
}

function literal(value: string | number | undefined, criteria: string): string {
  if (typeof value === 'number' && !criteria.startsWith('TEXT')) return String(value);
  return `"${String(value ?? '').replaceAll('"', '""')}"`;
}

/** In a conditional format the background of a cell is the pattern's background. */
function fileStyleOf({ background, fontColor, bold, italic }: ConditionalFormat['style']): Partial<ExcelJS.Style> {
  const fill = background && argbOf(background);
  const color = fontColor && argbOf(fontColor);
  return {
    ...(fill && { fill: { type: 'pattern', pattern: 'solid', bgColor: { argb: fill } } }),
    ...((color || bold || italic) && {
      font: { ...(bold && { bold }), ...(italic && { italic }), ...(color && { color: { argb: color } }) },
    }),
  } as Partial<ExcelJS.Style>;
}

/** By priority; bars, scales and icons have no place here. */
export function fromFileConditions(conditions: FileCondition[], tabs: TabNames): ConditionalFormat[] {
  const rules = conditions.flatMap(({ ref, rules }) => rules.map((rule) => ({ ...rule, areas: areasOf(ref) })));
  return rules
    .sort((a, b) => (a.priority ?? 0) - (b.priority ?? 0))
    .flatMap(({ areas, ...rule }) => {
      const formula = formulaInFile(rule, areas[0]);
      if (formula === undefined || areas.length === 0) return [];
      return [{ areas, criteria: 'CUSTOM_FORMULA', values: [fromFile(formula, tabs)], style: styleOf(rule.style) }];
    });
}

function formulaInFile({ type, operator, formulae = [] }: FileRule, area: Area | undefined): string | undefined {
  const [first, second] = formulae.map(String);
  if (type !== 'cellIs') return first;
  if (!area || first === undefined) return undefined;
  const cell = columnLetters(area.column) + (area.row + 1);
  if (operator === 'between') return `AND(${cell}>=${first},${cell}<=${second})`;
  if (operator === 'notBetween') return `OR(${cell}<${first},${cell}>${second})`;
  return `${cell}${operators[operator ?? 'equal'] ?? '='}${first}`;
}

function styleOf({ fill, font }: Partial<ExcelJS.Style> = {}): ConditionalFormat['style'] {
  const pattern = fill?.type === 'pattern' ? fill : undefined;
  const background = colorOf((pattern?.bgColor ?? pattern?.fgColor) as FileColor | undefined);
  const fontColor = colorOf(font?.color as FileColor | undefined);
  return {
    ...(background && { background }),
    ...(fontColor && { fontColor }),
    ...(font?.bold && { bold: true }),
    ...(font?.italic && { italic: true }),
  };
}

function areasOf(ref: string): Area[] {
  return ref.split(/\s+/).flatMap(areaOf);
}
