// Simple triggers: what runs when the file is opened or edited. platform.md 3.1 and 3.2.
import { describe, expect, it } from 'vitest';
import { loadAddOn } from '../../../local/runtime.ts';
import { owner } from '../workbook/samples.ts';
import { addOnOf, smallBook } from './script.ts';

function load(code: string, options: Partial<Parameters<typeof loadAddOn>[0]> = {}) {
  return loadAddOn({ code, workbook: smallBook(), user: owner, ...options });
}

describe('simple triggers', () => {
  const code = `const seen = [];
    function onOpen(e) {
      SpreadsheetApp.getUi().createMenu('m').addToUi();
      seen.push(String(e.authMode), e.authMode === 'LIMITED', e.source ? e.source.getName() : null);
    }
    function onEdit(e) {
      seen.push(String(e.authMode), e.range.getA1Notation(), e.source.getId(), e.value, e.oldValue);
      try { SpreadsheetApp.getUi().alert('x'); } catch (error) { seen.push(error.name); }
      e.range.setNote('seen');
    }
    function report() { return seen; }`;

  it('open the file with limited authorization', () => {
    const addOn = load(code);
    addOn.open();
    expect(addOn.call('report', [])).toEqual(['LIMITED', false, 'test']);
    expect(addOn.host.menus).toHaveLength(1);
    expect(addOn.host.authMode).toBe('FULL');
  });

  it('add a menu and no more where the add-on is not enabled', () => {
    const menuOnly = load(
      `function onOpen(e) { SpreadsheetApp.getUi().createAddonMenu().addItem(String(e.authMode), 'f').addToUi(); }`,
      {
        authMode: 'NONE',
      },
    );
    menuOnly.open();
    expect(menuOnly.host.menus).toEqual([{ title: null, items: [{ caption: 'NONE', functionName: 'f' }] }]);
    const more = load('function onOpen() { SpreadsheetApp.getActiveSpreadsheet(); }', { authMode: 'NONE' });
    expect(() => more.open()).toThrow('permission');
  });

  it('hear of an edit', () => {
    const addOn = load(code);
    addOn.edited({ sheetId: 0, area: { row: 1, column: 1, rows: 1, columns: 1 }, value: 4, oldValue: true });
    addOn.edited({ sheetId: 0, area: { row: 0, column: 0, rows: 2, columns: 1 } });
    expect(addOn.call('report', [])).toEqual([
      ...['LIMITED', 'B2', 'test', '4', 'TRUE', 'Exception'],
      ...['LIMITED', 'A1:A2', 'test', undefined, undefined, 'Exception'],
    ]);
    expect(addOn.host.workbook.sheets[0]?.cells[1]?.[1]?.note).toBe('seen');
  });

  it('say where the edit was without a call, in the range of the event and in no other', () => {
    const addOn = load(`const seen = [];
      function onEdit({ range }) {
        const { rowStart, columnStart, rowEnd, columnEnd } = range;
        seen.push(rowStart, columnStart, rowEnd, columnEnd);
      }
      function other() { return SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange('B2').rowStart; }
      function report() { return seen; }`);
    addOn.edited({ sheetId: 0, area: { row: 1, column: 2, rows: 3, columns: 1 } });
    expect(addOn.host.calls.size).toBe(0);
    expect(addOn.call('report', [])).toEqual([2, 3, 4, 3]);
    expect(() => addOn.call('other', [])).toThrow('rowStart');
  });

  it('need not be there', () => {
    const addOn = addOnOf('');
    addOn.open();
    addOn.edited({ sheetId: 0, area: { row: 0, column: 0, rows: 1, columns: 1 } });
    expect(addOn.host.calls.size).toBe(0);
  });
});
