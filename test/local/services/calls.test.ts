// What holds for every call: counted, able to fail, allowed by the authorization mode, and loudly absent.
import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadAddOn } from '../../../local/runtime.ts';
import { services } from '../../../local/services/host/catalogue.ts';
import { owner } from '../workbook/samples.ts';
import { addOnOf, evaluate, run, smallBook, thrownBy } from './script.ts';

describe('counting', () => {
  it('counts every call by its name', () => {
    const addOn = addOnOf(`sheet.getRange('A1').setValue(1).getValue(); sheet.setTabColor('red');`);
    addOn.call('main', []);
    expect(Object.fromEntries(addOn.host.calls)).toEqual({
      'SpreadsheetApp.getActiveSpreadsheet': 1,
      'Spreadsheet.getSheets': 1,
      'Sheet.getRange': 1,
      'Range.setValue': 1,
      'Range.getValue': 1,
      'Sheet.setTabColor': 1,
    });
  });
});

describe('failing', () => {
  const message = 'Service Spreadsheets failed while accessing document with id test.';

  it('fails the nth call of a name, once', () => {
    const addOn = addOnOf(`const seen = [];
      for (let n = 1; n <= 3; n++) { try { sheet.getRange('A' + n).setValue(n); seen.push(n); } catch (error) { seen.push(String(error)); } }
      return seen;`);
    addOn.host.failCall('Range.setValue', 2);
    expect(addOn.call('main', [])).toEqual([1, `Exception: ${message}`, 3]);
    expect(addOn.host.workbook.sheets[0]?.cells[1]).toBeUndefined();
  });

  it('fails the nth call of all', () => {
    for (const [nth, calls] of [
      [1, ['SpreadsheetApp.getActiveSpreadsheet']],
      [3, ['SpreadsheetApp.getActiveSpreadsheet', 'Spreadsheet.getSheets', 'Sheet.getName']],
    ] as const) {
      const addOn = addOnOf('sheet.getName();');
      addOn.host.failCall(null, nth);
      expect(() => addOn.call('main', [])).toThrow(message);
      expect([...addOn.host.calls.keys()]).toEqual(calls);
    }
  });
});

describe('what the local host does not have', () => {
  it.each([
    ['sheet.setRightToLeft(true)', 'SpreadsheetApp.Sheet.setRightToLeft', 'sheet.ts'],
    ['sheet.getRange("A1").setTextRotation(45)', 'SpreadsheetApp.Range.setTextRotation', 'range.ts'],
    ['SpreadsheetApp.openById("x")', 'SpreadsheetApp.openById', 'spreadsheet-app.ts'],
    [
      'SpreadsheetApp.newDataValidation().requireDate()',
      'SpreadsheetApp.DataValidationBuilder.requireDate',
      'data-validation-builder.ts',
    ],
    ['SpreadsheetApp.BorderStyle.GROOVE', 'BorderStyle.GROOVE', 'enums.ts'],
    ['SpreadsheetApp.CopyPasteType', 'SpreadsheetApp.CopyPasteType', 'spreadsheet-app.ts'],
    ['console.table([])', 'console.table', 'console.ts'],
  ])('%s fails by name', (call, name, file) => {
    expect(thrownBy(call)).toBe(
      `Error: The local host does not have ${name}. It can be added in ${file}, in local/services/.`,
    );
  });

  it('names files that exist', () => {
    const files = readdirSync(new URL('../../../local/services', import.meta.url), { recursive: true }).map((file) =>
      basename(String(file)),
    );
    for (const { name } of Object.values(services))
      expect(files).toContain(`${name.replace(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase()}.ts`);
  });

  it('does not let itself be set', () => {
    expect(thrownBy('sheet.color = 1')).toContain('does not let SpreadsheetApp.Sheet.color be set');
  });

  it('may be printed, awaited and made JSON of', () => {
    expect(
      evaluate(`[String(sheet), JSON.stringify(sheet), JSON.stringify(SpreadsheetApp.BorderStyle.SOLID)]`),
    ).toEqual(['Sheet', '{}', '"SOLID"']);
  });
});

describe('authorization', () => {
  const menuOnly = `SpreadsheetApp.getUi().createAddonMenu().addItem('a', 'b').addSeparator().addToUi();`;
  it.each(['LIMITED', 'FULL'] as const)('%s may read, write, and add menus', (authMode) => {
    const lines = `${menuOnly} book.toast('x'); PropertiesService.getDocumentProperties().setProperty('a', 'b');
      return sheet.getRange('A1').setValue(1).getValue();`;
    expect(run(lines, { authMode })).toBe(1);
  });

  it('NONE may add menus, and no more', () => {
    const lines = `${menuOnly}
      const attempts = [
        () => SpreadsheetApp.getActiveSpreadsheet(),
        () => SpreadsheetApp.newDataValidation(),
        () => SpreadsheetApp.getUi().alert('x'),
        () => PropertiesService.getDocumentProperties(),
        () => LockService.getDocumentLock(),
      ];
      return attempts.map((attempt) => { try { attempt(); return 'done'; } catch (error) { return error.message.split('. ')[0]; } });`;
    const addOn = loadAddOn({
      code: `function main() { ${lines} }`,
      workbook: smallBook(),
      user: owner,
      authMode: 'NONE',
    });
    expect(addOn.call('main', [])).toEqual([
      'You do not have permission to call SpreadsheetApp.getActiveSpreadsheet',
      'You do not have permission to call SpreadsheetApp.newDataValidation',
      'You do not have permission to call Ui.alert',
      'You do not have permission to call PropertiesService.getDocumentProperties',
      'You do not have permission to call LockService.getDocumentLock',
    ]);
    expect(addOn.host.menus).toHaveLength(1);
  });

  it('LIMITED opens no dialogs', () => {
    expect(thrownBy(`SpreadsheetApp.getUi().alert('x')`, { authMode: 'LIMITED' })).toBe(
      'Exception: You do not have permission to call Ui.alert. ' +
        'Required permissions: https://www.googleapis.com/auth/script.container.ui',
    );
  });

  it.each([
    [`sheet.getRange('A1').setValues([[1]])`, 'You do not have permission to call setValues'],
    [`book.insertSheet('x')`, 'You do not have permission to call insertSheet'],
    [`sheet.activate()`, 'You do not have permission to call activate'],
    ['SpreadsheetApp.getUi()', 'Cannot call SpreadsheetApp.getUi() from this context.'],
  ])('CUSTOM_FUNCTION may not %s', (call, message) => {
    expect(thrownBy(call, { authMode: 'CUSTOM_FUNCTION' })).toBe(`Exception: ${message}`);
  });

  it('CUSTOM_FUNCTION may read', () => {
    expect(evaluate('sheet.getDataRange().getValues()', { authMode: 'CUSTOM_FUNCTION' })).toEqual([['']]);
  });
});
