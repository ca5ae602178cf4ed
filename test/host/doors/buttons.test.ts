// The buttons on the first tab: pictures that run a command, hung up once.

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { addOnFor } from '../../../local/office.ts';
import { readXlsx, writeXlsx } from '../../../local/xlsx.ts';
import { emptyBook, OWNER, phraeBook, run, tab } from '../../support/books/office';

const pictures = (book = phraeBook(), name = 'เริ่มที่นี่') => tab(book, name).pictures ?? [];

describe('the buttons on the first tab', () => {
  it('are two pictures side by side below the lines, which say what they do', () => {
    expect(pictures().map(({ title, script, row, column }) => ({ title, script, row, column }))).toEqual([
      { title: 'สร้างสรุปจังหวัด', script: 'menu_summary', row: 8, column: 0 },
      { title: 'ตรวจสอบ', script: 'menu_validate', row: 8, column: 0 },
    ]);
    const [first, second] = pictures();
    expect((second?.offsetX ?? 0) - (first?.offsetX ?? 0)).toBeGreaterThan(first?.width ?? 0);
  });

  it('are not doubled when the workbook is set up again, and come back when one was removed', () => {
    const book = phraeBook();
    run(book, 'set-up');
    expect(pictures(book)).toHaveLength(2);
    tab(book, 'เริ่มที่นี่').pictures?.shift();
    run(book, 'set-up');
    expect(pictures(book).map(({ script }) => script)).toEqual(['menu_validate', 'menu_summary']);
  });

  it('run what the menu runs', () => {
    for (const { script } of pictures()) {
      const addOn = addOnFor(phraeBook(), OWNER);
      addOn.call(script as string, []);
      // Which round is meant where it builds, and what came of it.
      expect(addOn.host.toasts).toHaveLength(script === 'menu_summary' ? 2 : 1);
    }
  });

  it('are in English in an English workbook', () => {
    const book = emptyBook();
    run(book, 'set-up', { province: 'Phrae', year: 2556, language: 'en' });
    expect(pictures(book, 'Start here').map(({ title }) => title)).toEqual(['Build provincial summary', 'Validate']);
    expect(pictures(book, 'Start here')[0]?.png).not.toBe(pictures()[0]?.png);
  });

  it('survive the file', async () => {
    const book = phraeBook();
    expect(pictures(await readXlsx(await writeXlsx(book)))).toEqual(pictures(book));
  });
});

describe('the shortcuts of the manifest', () => {
  it('lead to doors, each with a key of its own', () => {
    const manifest = JSON.parse(readFileSync(new URL('../../../dist/appsscript.json', import.meta.url), 'utf8')) as {
      sheets: { macros: { functionName: string; menuName: string; defaultShortcut: string }[] };
    };
    const { macros } = manifest.sheets;
    expect(macros.map(({ functionName }) => functionName)).toEqual(['menu_validate', 'menu_summary']);
    const { functionNames } = addOnFor(phraeBook(), OWNER);
    for (const { functionName, defaultShortcut } of macros) {
      expect(functionNames).toContain(functionName);
      expect(defaultShortcut).toMatch(/^Ctrl\+Alt\+Shift\+[0-9]$/);
    }
    expect(new Set(macros.map(({ defaultShortcut }) => defaultShortcut)).size).toBe(macros.length);
  });
});
