// Validation rules.

import { describe, expect, test } from 'vitest';
import { violates } from '../../../local/workbook/typing/validation.ts';
import type { Validation, Value } from '../../../local/workbook/workbook.ts';
import { workbookWith } from './samples.ts';

describe('violates', () => {
  test.each<[string, Validation['values'], Value[], Value[]]>([
    ['VALUE_IN_LIST', ['0', '1', 'ก'], [0, '1', 'ก', null, ''], [2, 'ข', true]],
    ['NUMBER_BETWEEN', [0, 7], [0, 7, 3.5, null], [-1, 8, '3', true]],
    ['NUMBER_NOT_BETWEEN', [0, 7], [-1, 8], [0, 3]],
    ['NUMBER_EQUAL_TO', [4], [4], [5]],
    ['NUMBER_NOT_EQUAL_TO', [4], [5], [4]],
    ['NUMBER_GREATER_THAN', [4], [5], [4]],
    ['NUMBER_GREATER_THAN_OR_EQUAL_TO', [4], [4], [3]],
    ['NUMBER_LESS_THAN', [4], [3], [4]],
    ['NUMBER_LESS_THAN_OR_EQUAL_TO', [4], [4], [5]],
    ['NUMBER_GREATER_THAN', ['=A1'], [-5], []],
    ['CHECKBOX', [], [true, false, null], ['x', 1]],
    ['CHECKBOX', ['มี', 'ไม่มี'], ['มี', 'ไม่มี'], [true, 'x']],
    ['TEXT_CONTAINS', ['อบต'], ['อบต.แม่หล่าย'], ['ทต.แพร่']],
    ['TEXT_DOES_NOT_CONTAIN', ['x'], ['y'], ['axb']],
    ['TEXT_EQUAL_TO', ['x'], ['X'], ['y']],
    ['TEXT_IS_VALID_EMAIL', [], ['a@example.go.th'], ['a@b', 'a']],
    ['TEXT_IS_VALID_URL', [], ['https://example.go.th/x', 'example.com'], ['x y', 'x']],
    ['CUSTOM_FORMULA', ['=FALSE'], [1, 'x'], []],
  ])('%s %j', (criteria, values, allowed, wrong) => {
    const rule = { criteria, values, allowInvalid: false };
    for (const value of allowed) expect(violates(rule, value), JSON.stringify(value)).toBe(false);
    for (const value of wrong) expect(violates(rule, value), JSON.stringify(value)).toBe(true);
  });

  test('VALUE_IN_RANGE reads the range', () => {
    const workbook = workbookWith({ A1: 'ก', A2: 2 });
    const rule = { criteria: 'VALUE_IN_RANGE', values: ["='Sheet1'!$A$1:$A"], allowInvalid: false };
    expect(violates(rule, 'ก', workbook)).toBe(false);
    expect(violates(rule, '2', workbook)).toBe(false);
    expect(violates(rule, 'ข', workbook)).toBe(true);
    expect(violates(rule, 'ข')).toBe(false);
  });
});
