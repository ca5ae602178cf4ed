// Data validations: Google's criteria to those of an xlsx file and back. What a file cannot say is not written.

import type ExcelJS from 'exceljs';
import type { Validation } from '../../workbook/workbook.ts';
import { fixedReference, fromFile, toFile } from './formulas.ts';
import type { TabNames } from './tab-names.ts';
import { stripped } from './text.ts';

type FileValidation = ExcelJS.DataValidation;

/** Lists that do not fit into a rule stand on the hidden tab; `keep` puts one there and gives its address, `find` reads it. */
export interface Lists {
  keep(items: string[]): string;
  find(reference: string): string[] | undefined;
}

/** Longer texts break the file for Excel. */
const longest = 255;
const dayMs = 86_400_000;
const unixEpoch = 25_569;

const comparisons: [string, ExcelJS.DataValidationOperator][] = [
  ['BETWEEN', 'between'],
  ['NOT_BETWEEN', 'notBetween'],
  ['EQUAL_TO', 'equal'],
  ['NOT_EQUAL_TO', 'notEqual'],
  ['GREATER_THAN_OR_EQUAL_TO', 'greaterThanOrEqual'],
  ['GREATER_THAN', 'greaterThan'],
  ['LESS_THAN_OR_EQUAL_TO', 'lessThanOrEqual'],
  ['LESS_THAN', 'lessThan'],
];
const dateComparisons: [string, ExcelJS.DataValidationOperator][] = [
  ['DATE_BETWEEN', 'between'],
  ['DATE_NOT_BETWEEN', 'notBetween'],
  ['DATE_EQUAL_TO', 'equal'],
  ['DATE_ON_OR_AFTER', 'greaterThanOrEqual'],
  ['DATE_AFTER', 'greaterThan'],
  ['DATE_ON_OR_BEFORE', 'lessThanOrEqual'],
  ['DATE_BEFORE', 'lessThan'],
];

/** Undefined where a file has no such rule. */
export function toFileValidation(validation: Validation, tabs: TabNames, lists: Lists): FileValidation | undefined {
  const rule = ruleOf(validation, tabs, lists);
  if (!rule) return undefined;
  const prompt = stripped(validation.helpText ?? '').slice(0, longest);
  return {
    ...rule,
    allowBlank: true,
    showErrorMessage: true,
    errorStyle: validation.allowInvalid ? 'warning' : 'stop',
    ...(prompt && { showInputMessage: true, prompt }),
  } as FileValidation;
}

function ruleOf(
  { criteria, values }: Validation,
  tabs: TabNames,
  lists: Lists,
): Pick<FileValidation, 'type' | 'formulae'> | undefined {
  const [first = ''] = values;
  if (criteria === 'VALUE_IN_LIST') {
    const list = listOf(values, lists);
    return list === undefined ? undefined : { type: 'list', formulae: [list] };
  }
  if (criteria === 'CHECKBOX') return { type: 'list', formulae: ['"TRUE,FALSE"'] };
  if (criteria === 'VALUE_IN_RANGE') {
    return { type: 'list', formulae: [fixedReference(`=${String(first).replace(/^=/, '')}`, tabs)] };
  }
  if (criteria === 'CUSTOM_FORMULA')
    return { type: 'custom', formulae: [toFile(`=${String(first).replace(/^=/, '')}`, tabs)] };
  if (values.length !== (criteria.endsWith('BETWEEN') ? 2 : 1)) return undefined;
  if (!values.every((value) => typeof value === 'number')) return undefined;
  const date = dateComparisons.find(([name]) => name === criteria);
  if (date) return compare('date', date[1], values.map(dateOf));
  const number = comparisons.find(([name]) => `NUMBER_${name}` === criteria);
  return number && compare('decimal', number[1], values);
}

function compare(type: 'date' | 'decimal', operator: ExcelJS.DataValidationOperator, formulae: unknown[]) {
  return { type, operator, formulae };
}

/** A boolean at the end says only whether there is an arrow. */
function listOf(values: Validation['values'], lists: Lists): string | undefined {
  const texts = values.filter((value) => typeof value !== 'boolean').map((value) => stripped(String(value)));
  const items = texts.filter((item) => item !== '');
  if (items.length === 0) return undefined;
  const isPlain = items.every((item) => !/^\s|\s$|[,"]/.test(item));
  const text = items.join(',');
  return isPlain && text.length <= longest ? `"${text}"` : lists.keep(items);
}

/** Undefined where it is none of Google's. A long list is looked up in `lists`. */
export function fromFileValidation(file: FileValidation, tabs: TabNames, lists: Lists): Validation | undefined {
  const rule = criteriaOf(file, tabs, lists);
  if (!rule) return undefined;
  const isStrict = file.showErrorMessage === true && (file.errorStyle ?? 'stop') === 'stop';
  return { ...rule, allowInvalid: !isStrict, ...(file.prompt && { helpText: file.prompt }) };
}

function criteriaOf(
  file: FileValidation,
  tabs: TabNames,
  lists: Lists,
): Pick<Validation, 'criteria' | 'values'> | undefined {
  const operator = file.operator ?? 'between';
  // LibreOffice writes a second formula whatever the comparison.
  const formulae: unknown[] = (file.formulae ?? []).slice(0, /between/i.test(operator) ? 2 : 1);
  const [first = ''] = formulae;
  switch (file.type as string) {
    case 'list':
      return listCriteria(String(first), tabs, lists);
    case 'custom':
      return { criteria: 'CUSTOM_FORMULA', values: [fromFile(String(first), tabs)] };
    case 'date': {
      const [criteria] = dateComparisons.find(([, theirs]) => theirs === operator) ?? [];
      const values = formulae.map(serialOf);
      return criteria && values.every(Number.isFinite) ? { criteria, values } : undefined;
    }
    case 'whole':
    case 'decimal': {
      const [name] = comparisons.find(([, theirs]) => theirs === operator) ?? [];
      return formulae.every(Number.isFinite) ? { criteria: `NUMBER_${name}`, values: formulae as number[] } : undefined;
    }
    default:
      return undefined;
  }
}

function listCriteria(source: string, tabs: TabNames, lists: Lists): Pick<Validation, 'criteria' | 'values'> {
  const literal = /^"(.*)"$/s.exec(source)?.[1];
  if (literal !== undefined) {
    const values = literal
      .replaceAll('""', '"')
      .split(',')
      .map((item) => item.trim());
    return literal === 'TRUE,FALSE' ? { criteria: 'CHECKBOX', values: [] } : { criteria: 'VALUE_IN_LIST', values };
  }
  const kept = lists.find(source);
  if (kept) return { criteria: 'VALUE_IN_LIST', values: kept };
  return { criteria: 'VALUE_IN_RANGE', values: [fromFile(source, tabs).slice(1).replaceAll('$', '')] };
}

function dateOf(serial: number): Date {
  return new Date((serial - unixEpoch) * dayMs);
}

function serialOf(date: unknown): number {
  return date instanceof Date ? date.getTime() / dayMs + unixEpoch : Number.NaN;
}
