// What a person does at the keyboard: done as a whole, or refused as a whole.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clearArea, pasteBlock, Refusal, typeInto } from '../../../local/workbook/typing/edits.ts';
import type { Workbook } from '../../../local/workbook/workbook.ts';
import { area, cell, change, content, editor, owner, sheetOf, viewer, workbookWith } from './samples.ts';

function type(workbook: Workbook, user: string, address: string, text: string) {
  const { row, column } = area(address);
  return typeInto(workbook, user, 0, row, column, text);
}

function paste(workbook: Workbook, user: string, address: string, block: string[][]) {
  const { row, column } = area(address);
  return pasteBlock(workbook, user, 0, row, column, block);
}

/** A1:A3 takes 0 to 7 only; B2 is the owner's. */
function guarded() {
  const workbook = workbookWith({ A1: 1, B2: 'kept' });
  const sheet = sheetOf(workbook);
  const validation = { criteria: 'NUMBER_BETWEEN', values: [0, 7], allowInvalid: false };
  for (const address of ['A1', 'A2', 'A3']) change(sheet, address, { validation });
  sheet.protections = [{ id: 1, area: area('B2'), unprotected: [], description: '', warningOnly: false, editors: [] }];
  return { workbook, sheet };
}

const protectedCell = /^You are trying to edit a protected cell or object\./;
const invalid = (address: string) =>
  `The data you entered in cell ${address} violates the data validation rules set on this cell.`;

describe('typing', () => {
  test('of more than a cell holds is refused, and nothing is changed', () => {
    const { workbook } = guarded();
    const before = structuredClone(workbook);
    expect(() => paste(workbook, editor, 'C1', [['x'], ['ก'.repeat(50_001)]])).toThrow('50000 characters');
    expect(workbook).toEqual(before);
    type(workbook, editor, 'C1', 'ก'.repeat(50_000));
    expect(String(content(sheetOf(workbook), 'C1'))).toHaveLength(50_000);
  });

  test('tells what was and what is, each unless blank', () => {
    const { workbook } = guarded();
    expect(type(workbook, editor, 'A1', '4')).toEqual({ sheetId: 0, area: area('A1'), value: 4, oldValue: 1 });
    expect(type(workbook, editor, 'C1', 'x')).toEqual({ sheetId: 0, area: area('C1'), value: 'x' });
    expect(type(workbook, editor, 'C1', '')).toEqual({ sheetId: 0, area: area('C1'), oldValue: 'x' });
    expect(type(workbook, editor, 'C1', '=A1')).toEqual({ sheetId: 0, area: area('C1') });
    expect(content(sheetOf(workbook), 'C1')).toBe('=A1');
  });

  test.each([
    ['B2', 'x', editor, protectedCell],
    ['C1', 'x', viewer, 'You do not have permission to edit this spreadsheet.'],
    ['A1', '9', owner, invalid('A1')],
    ['A3', '๔', editor, invalid('A3')],
  ])('%s <- %s by %s is refused', (address, text, user, message) => {
    const { workbook } = guarded();
    const before = structuredClone(workbook);
    expect(() => type(workbook, user, address, text)).toThrow(message);
    expect(() => type(workbook, user, address, text)).toThrow(Refusal);
    expect(workbook).toEqual(before);
  });

  test('a rule that only warns lets anything in', () => {
    const { workbook, sheet } = guarded();
    change(sheet, 'A1', { validation: { criteria: 'NUMBER_BETWEEN', values: [0, 7], allowInvalid: true } });
    type(workbook, editor, 'A1', 'มาก');
    expect(content(sheet, 'A1')).toBe('มาก');
  });

  test('in a merged cell goes to its top left', () => {
    const { workbook, sheet } = guarded();
    sheet.merges = [area('D1:E2')];
    expect(type(workbook, editor, 'E2', 'x').area).toEqual(area('D1'));
    expect([content(sheet, 'D1'), content(sheet, 'E2')]).toEqual(['x', null]);
  });
});

describe('pasting', () => {
  test('reads each cell as if typed, and fills short rows with blanks', () => {
    const { workbook, sheet } = guarded();
    change(sheet, 'D2', { value: 'old', note: 'n' });
    const event = paste(workbook, editor, 'C1', [['1/2/2556', '001'], ['=A1']]);
    expect(event).toEqual({ sheetId: 0, area: area('C1:D2') });
    expect(cell(sheet, 'C1')).toEqual({ value: 41306, numberFormat: 'd/m/yyyy' });
    expect([content(sheet, 'D1'), content(sheet, 'C2')]).toEqual([1, '=A1']);
    expect(cell(sheet, 'D2')).toEqual({ value: null, note: 'n' });
  });

  test('grows the grid', () => {
    const { workbook, sheet } = guarded();
    paste(workbook, editor, 'J20', [['a', 'b'], ['c', 'd'], ['e']]);
    expect([sheet.rowCount, sheet.columnCount]).toEqual([22, 11]);
    expect(content(sheet, 'K21')).toBe('d');
  });

  test.each([
    ['over a protected cell', 'A2', [['1', '2']], protectedCell],
    ['with one value that breaks a rule', 'A1', [['1'], ['2'], ['8'], ['x']], invalid('A3')],
    [
      'beyond what a workbook holds',
      'A20',
      [Array.from({ length: 20_000 }, () => 'x'), ...Array(2000).fill(['x'])],
      'limit',
    ],
    ['of nothing', 'A1', [[]], 'nothing'],
  ])('%s is refused as a whole', (_, address, block, message) => {
    const { workbook } = guarded();
    const before = structuredClone(workbook);
    expect(() => paste(workbook, editor, address, block)).toThrow(message);
    expect(workbook).toEqual(before);
  });

  test('covered cells of a merge stay empty', () => {
    const { workbook, sheet } = guarded();
    sheet.merges = [area('D1:E1')];
    paste(workbook, editor, 'D1', [['a', 'b', 'c']]);
    expect(['D1', 'E1', 'F1'].map((address) => content(sheet, address))).toEqual(['a', null, 'c']);
  });

  test('happens wholly or not at all', () => {
    const blocks = fc.array(fc.array(fc.constantFrom('1', '9', '', 'x', '=A1'), { maxLength: 3 }), { maxLength: 4 });
    fc.assert(
      fc.property(blocks, fc.nat(3), fc.nat(2), (block, row, column) => {
        const { workbook } = guarded();
        const before = structuredClone(workbook);
        try {
          pasteBlock(workbook, editor, 0, row, column, block);
        } catch (error) {
          expect(error).toBeInstanceOf(Refusal);
          expect(workbook).toEqual(before);
        }
        expect(content(sheetOf(workbook), 'B2')).toBe('kept');
      }),
    );
  });
});

describe('clearing', () => {
  test('takes values and formulas, and leaves the rest', () => {
    const { workbook, sheet } = guarded();
    change(sheet, 'C3', { formula: '=A1', value: 1, style: { bold: true } });
    const rule = cell(sheet, 'A1')?.validation;
    expect(clearArea(workbook, owner, 0, area('A1:C4'))).toEqual({ sheetId: 0, area: area('A1:C4') });
    expect(cell(sheet, 'A1')).toEqual({ value: null, validation: rule });
    expect(cell(sheet, 'B2')).toBeUndefined();
    expect(cell(sheet, 'C3')).toEqual({ value: null, style: { bold: true } });
  });

  test('one cell tells what was in it; a protected one is refused', () => {
    const { workbook, sheet } = guarded();
    expect(clearArea(workbook, editor, 0, area('A1'))).toEqual({ sheetId: 0, area: area('A1'), oldValue: 1 });
    expect(() => clearArea(workbook, editor, 0, area('A1:B2'))).toThrow(protectedCell);
    expect(content(sheet, 'B2')).toBe('kept');
  });
});
