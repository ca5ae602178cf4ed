// Protections: apps-script-behaviour.md section 12, platform.md section 6.
import { describe, expect, it } from 'vitest';
import { editor, owner } from '../workbook/samples.ts';
import { addOnOf, evaluate, run, smallBook, thrownBy } from './script.ts';

/** In the language of whoever uses a Thai spreadsheet. */
const refused = expect.stringMatching(/^Exception: คุณกำลังพยายามแก้ไขเซลล์หรือออบเจ็กต์ที่มีการป้องกัน/);
const inEnglish =
  'Exception: You are trying to edit a protected cell or object. ' +
  'Please contact the spreadsheet owner to remove protection if you need to edit.';

describe('a new protection', () => {
  it('lets everybody pass who may edit the file, and does not list the owner', () => {
    const workbook = smallBook();
    expect(evaluate('sheet.protect().getEditors().map(String)', { workbook })).toEqual([editor]);
    expect(evaluate(`sheet.getRange('A1').setValue(1).getValue()`, { workbook, user: editor })).toBe(1);
  });

  it('has a description, a kind and a range', () => {
    const read = '[it.getDescription(), String(it.getProtectionType()), it.getRange().getA1Notation()]';
    expect(run(`const it = sheet.protect().setDescription('d'); return ${read};`)).toEqual(['d', 'SHEET', '']);
    expect(run(`const it = sheet.getRange('B2:C3').protect(); return ${read};`)).toEqual(['', 'RANGE', 'B2:C3']);
    expect(evaluate('sheet.protect().getRange().getNumRows()')).toBe(20);
  });

  it('is the same again for a sheet, and one more for a range', () => {
    const lines = `const counts = [];
      for (const type of [SpreadsheetApp.ProtectionType.SHEET, SpreadsheetApp.ProtectionType.RANGE]) {
        sheet.protect(); sheet.getRange('A1').protect();
        counts.push(sheet.getProtections(type).length, book.getProtections(type).length);
      }
      return counts;`;
    expect(run(lines)).toEqual([1, 1, 2, 2]);
  });
});

describe('taking people out', () => {
  const closed = 'const it = sheet.protect(); it.removeEditors(it.getEditors());';

  it('keeps them from writing', () => {
    const workbook = smallBook();
    run(closed, { workbook });
    expect(thrownBy(`sheet.getRange('A1').setValue(1)`, { workbook, user: editor })).toEqual(refused);
    expect(thrownBy(`sheet.getRange('A1').setValue(1)`, { workbook })).toBe('nothing was thrown');
  });

  it('keeps them from changing the protection', () => {
    const workbook = smallBook();
    run(closed, { workbook });
    const it_ = 'sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET)[0]';
    expect(evaluate(`${it_}.canEdit()`, { workbook, user: editor })).toBe(false);
    for (const call of [
      'remove()',
      `addEditor('${editor}')`,
      'getEditors()',
      'canDomainEdit()',
      'setWarningOnly(true)',
    ]) {
      expect(thrownBy(`${it_}.${call}`, { workbook, user: editor })).toEqual(refused);
    }
  });

  it('removes not the owner, and throws for whoever does it', () => {
    const lines = `const it = sheet.protect();
      it.removeEditors(['${owner}', '${editor}']).removeEditor('${editor}');
      return [it.canEdit(), it.getEditors().map(String)];`;
    expect(run(lines)).toEqual([true, []]);
    for (const call of [`removeEditor('${editor}')`, `removeEditors(['${owner}', '${editor}'])`])
      expect(thrownBy(`sheet.protect().${call}`, { user: editor })).toMatch(/^Exception: You cannot remove yourself/);
    expect(evaluate('sheet.protect().getEditors().map(String)', { user: editor })).toEqual([editor]);
  });

  it('is told in the language of the spreadsheet', () => {
    const workbook = { ...smallBook(), locale: 'en_US' };
    run(closed, { workbook });
    expect(thrownBy(`sheet.getRange('A1').setValue(1)`, { workbook, user: editor })).toBe(inEnglish);
  });

  it('comes late: with the next read or flush, or when the execution ends; the line that wrote knows nothing', () => {
    const workbook = smallBook();
    run(closed, { workbook });
    const write = `try { sheet.getRange('A1').setValue(1).setNote('n'); } catch { return 'at once'; }`;
    const ends = [`SpreadsheetApp.flush();`, `sheet.getRange('A1').getValue();`, `sheet.getName();`];
    for (const end of ends) {
      const lines = `${write} try { ${end} } catch (error) { return ['late', String(error), sheet.getRange('A1').getValue()]; }`;
      expect(run(lines, { workbook, user: editor })).toEqual(['late', refused, '']);
    }
    expect(() => run(write, { workbook, user: editor })).toThrow(/^คุณกำลังพยายาม/);
    expect(evaluate(`[sheet.getRange('A1').getValue(), sheet.getRange('A1').getNote()]`, { workbook })).toEqual([
      '',
      '',
    ]);
  });

  it('adds them again, by address or as a user', () => {
    const lines = `${closed} it.addEditor('a@example.go.th').addEditors(['b@example.go.th', 'a@example.go.th', '${owner}']);
      return it.addEditor(book.getEditors()[1]).getEditors().map((user) => user.getEmail());`;
    expect(run(lines)).toEqual(['a@example.go.th', 'b@example.go.th', editor]);
    expect(thrownBy(`sheet.protect().addEditor('nobody')`)).toBe('Exception: Invalid email: nobody');
  });

  it('all of a range write is checked before anything is written', () => {
    const workbook = smallBook();
    run(`const it = sheet.getRange('B2').protect(); it.removeEditors(it.getEditors());`, { workbook });
    const before = structuredClone(workbook);
    for (const call of [`setValues([[1, 2], [3, 4]])`, `setBackground('red')`, 'clear()', 'merge()', `setNote('n')`]) {
      expect(thrownBy(`sheet.getRange('A1:B2').${call}`, { workbook, user: editor })).toEqual(refused);
    }
    expect(workbook).toEqual(before);
    expect(thrownBy('sheet.deleteRows(2, 1)', { workbook, user: editor })).toEqual(refused);
    expect(thrownBy(`sheet.getRange('A1:B1').setValue(1)`, { workbook, user: editor })).toBe('nothing was thrown');
  });
});

describe('ways around', () => {
  it('warns only', () => {
    const workbook = smallBook();
    expect(evaluate('sheet.protect().setWarningOnly(true).isWarningOnly()', { workbook })).toBe(true);
    for (const call of [`addEditor('${editor}')`, `removeEditors(['${editor}'])`])
      expect(thrownBy(`sheet.protect().${call}`, { workbook })).toMatch(/^Exception: .* warns/);
    expect(thrownBy(`sheet.getRange('A1').setValue(1)`, { workbook, user: editor })).toBe('nothing was thrown');
  });

  it('leaves ranges of a protected sheet open', () => {
    const workbook = smallBook();
    const lines = `const it = sheet.protect(); it.removeEditors(it.getEditors());
      return it.setUnprotectedRanges([sheet.getRange('C1:C5')]).getUnprotectedRanges()[0].getA1Notation();`;
    expect(run(lines, { workbook })).toBe('C1:C5');
    expect(thrownBy(`sheet.getRange('C2').setValue(1)`, { workbook, user: editor })).toBe('nothing was thrown');
    expect(thrownBy(`sheet.getRange('C2:D2').setValue(1)`, { workbook, user: editor })).toEqual(refused);
  });

  it('has open ranges on protected sheets only, and on the same sheet', () => {
    expect(thrownBy(`sheet.getRange('A1').protect().setUnprotectedRanges([sheet.getRange('A1')])`)).toMatch(
      /^Exception/,
    );
    expect(thrownBy(`sheet.protect().setUnprotectedRanges([book.getSheets()[1].getRange('A1')])`)).toMatch(
      /^Exception/,
    );
  });

  it('is removed', () => {
    const lines = `const it = sheet.protect(); it.remove();
      try { it.getDescription(); } catch (error) { return [sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET).length, error.name]; }`;
    expect(run(lines)).toEqual([0, 'Exception']);
  });
});

describe('the domain', () => {
  it('may not edit, and is none for a gmail.com owner', () => {
    const workbook = smallBook();
    expect(evaluate('sheet.protect().canDomainEdit()', { workbook })).toBe(false);
    expect(evaluate('String(sheet.protect().setDomainEdit(false))', { workbook })).toBe('Protection');
    workbook.owner = 'somebody@gmail.com';
    expect(thrownBy('sheet.protect().setDomainEdit(false)', { workbook, user: workbook.owner })).toMatch(/^Exception/);
  });
});

describe('as data', () => {
  it('is what the model says', () => {
    const workbook = smallBook();
    addOnOf(`sheet.getRange('B2:B9').protect().setDescription('d');`, { workbook }).call('main', []);
    expect(workbook.sheets[0]?.protections).toMatchObject([
      { area: { row: 1, column: 1, rows: 8, columns: 1 }, description: 'd', editors: [editor], warningOnly: false },
    ]);
  });
});
