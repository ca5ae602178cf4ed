// Whether a value breaks the validation rule of its cell.

import { parseA1 } from '../address.ts';
import { cellAt, sheetByName } from '../cells.ts';
import type { Validation, Value, Workbook } from '../workbook.ts';

/** The operand of a rule: formulas in it (`=A1`) are not calculated here, so that such a rule is never broken. */
type Operand = string | number | boolean | undefined;

const numberTests: Record<string, (value: number, a: number, b: number) => boolean> = {
  NUMBER_BETWEEN: (value, a, b) => value >= a && value <= b,
  NUMBER_NOT_BETWEEN: (value, a, b) => value < a || value > b,
  NUMBER_EQUAL_TO: (value, a) => value === a,
  NUMBER_NOT_EQUAL_TO: (value, a) => value !== a,
  NUMBER_GREATER_THAN: (value, a) => value > a,
  NUMBER_GREATER_THAN_OR_EQUAL_TO: (value, a) => value >= a,
  NUMBER_LESS_THAN: (value, a) => value < a,
  NUMBER_LESS_THAN_OR_EQUAL_TO: (value, a) => value <= a,
};

// Whether Google heeds case here is unconfirmed; its text filters and conditional formats do not.
const textTests: Record<string, (text: string, operand: string) => boolean> = {
  TEXT_CONTAINS: (text, operand) => text.toLowerCase().includes(operand.toLowerCase()),
  TEXT_DOES_NOT_CONTAIN: (text, operand) => !text.toLowerCase().includes(operand.toLowerCase()),
  TEXT_EQUAL_TO: (text, operand) => text.toLowerCase() === operand.toLowerCase(),
  TEXT_IS_VALID_EMAIL: (text) => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text),
  TEXT_IS_VALID_URL: (text) => /^(https?:\/\/)?[^\s/.]+(\.[^\s/.]+)+(\/\S*)?$/i.test(text),
};

/** Blank breaks no rule. A rule of a kind that is not known here (CUSTOM_FORMULA, dates) is never broken. */
export function violates(validation: Validation, value: Value, workbook?: Workbook): boolean {
  if (value === null || value === '') return false;
  const { criteria, values } = validation;
  if (criteria === 'VALUE_IN_LIST') return !isListed(value, values);
  if (criteria === 'VALUE_IN_RANGE') return !isInRange(value, values[0], workbook);
  if (criteria === 'CHECKBOX') return values.length > 0 ? !isListed(value, values) : typeof value !== 'boolean';
  const numberTest = numberTests[criteria];
  if (numberTest) return failsNumber(numberTest, value, values[0], values[1]);
  const textTest = textTests[criteria];
  return textTest ? failsText(textTest, value, values[0]) : false;
}

/** As they are written: the number 1 is the '1' of a list. */
function isListed(value: Value, list: Validation['values']): boolean {
  return list.some((listed) => asText(listed) === asText(value));
}

function asText(value: Value): string {
  if (typeof value === 'object') return value?.error ?? '';
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}

function isInRange(value: Value, range: Operand, workbook: Workbook | undefined): boolean {
  const address = typeof range === 'string' ? parseA1(range.replace(/^=/, '')) : null;
  const sheet = address?.sheet ? workbook && sheetByName(workbook, address.sheet) : undefined;
  // Without a workbook, or a name, there is nothing to compare with.
  if (!address || !sheet) return true;
  const rows = address.rows ?? sheet.rowCount - address.row;
  const columns = address.columns ?? sheet.columnCount - address.column;
  for (let row = address.row; row < address.row + rows; row++) {
    for (let column = address.column; column < address.column + columns; column++) {
      const listed = cellAt(sheet, row, column)?.value ?? null;
      if (listed !== null && asText(listed) === asText(value)) return true;
    }
  }
  return false;
}

function failsNumber(test: (value: number, a: number, b: number) => boolean, value: Value, a: Operand, b: Operand) {
  if (typeof a === 'string' || typeof b === 'string') return false;
  return typeof value !== 'number' || !test(value, Number(a), Number(b));
}

function failsText(test: (text: string, operand: string) => boolean, value: Value, operand: Operand): boolean {
  if (typeof operand === 'string' && operand.startsWith('=')) return false;
  return !test(asText(value), String(operand ?? ''));
}
