// The self-check on the host: what it finds in workbooks that something happened to, what set-up then puts right, and that it only looks.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { addOnFor } from '../../../local/office.ts';
import type { AddOn } from '../../../local/runtime.ts';
import { duplicateSheet, renameSheet } from '../../../local/workbook/structure.ts';
import type { Sheet, Workbook } from '../../../local/workbook/workbook.ts';
import type { Outcome } from '../../../src/commands/running/outcome';
import type { SelfChecked, SelfCheckLine } from '../../../src/commands/self-check';
import { fictitiousBook } from '../../support/books/fictitious';
import {
  columnOf,
  done,
  emptyBook,
  LONG_CLERK,
  OWNER,
  phraeBook,
  rowOf,
  run,
  SONG_CLERK,
  setUpBook,
  tab,
  type,
} from '../../support/books/office';
import { PHRAE_ROSTER } from '../../support/provinces/province';

const NUMBER = JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8')).version as string;
const VIEWER = 'viewer@example.go.th';

function checked(book: Workbook, user = OWNER, prepare: (addOn: AddOn) => void = () => undefined) {
  const addOn = addOnFor(book, user);
  prepare(addOn);
  const outcome = addOn.call('runCommand', ['self-check', {}]) as Outcome<SelfChecked> & { done: true };
  return { ...(done(outcome as never) as unknown as SelfChecked), message: outcome.message, calls: addOn.host.calls };
}

const wrong = (book: Workbook, user = OWNER): SelfCheckLine[] =>
  checked(book, user).lines.filter(({ state }) => state !== 'good');
const codes = (book: Workbook, user = OWNER) => wrong(book, user).map(({ code }) => code);

function changed(change: (book: Workbook) => void): Workbook {
  const book = phraeBook();
  change(book);
  return book;
}

const without = (...names: string[]) =>
  changed((book) => {
    book.sheets = book.sheets.filter(({ name }) => !names.includes(name));
  });

function versionTyped(text: string): Workbook {
  return changed((book) => {
    const settings = tab(book, 'การตั้งค่า');
    type(book, settings, `B${rowOf(settings, 'รุ่นของสเปรดชีต') + 1}`, text);
  });
}

const header = (sheet: Sheet, name: string) => `${String.fromCharCode(65 + columnOf(sheet, name))}2`;

describe('a whole workbook', () => {
  it.each([
    ['its owner', OWNER],
    ['a clerk', LONG_CLERK],
    ['a visitor', VIEWER],
  ])('is in order for %s, and stays as it is', (_, user) => {
    const book = phraeBook();
    book.viewers.push(VIEWER);
    const before = structuredClone(book);
    expect(codes(book, user)).toEqual([]);
    expect(book).toEqual(before);
  });

  it('says the number of package.json', () => {
    const { version, lines } = checked(phraeBook());
    expect(version).toBe(NUMBER);
    expect(lines[0]?.found).toContain(NUMBER);
  });

  it('with evidence and funds is in order too', () => {
    expect(codes(fictitiousBook())).toEqual([]);
  });

  it('in English has English lines alone', () => {
    const book = setUpBook({ province: 'Phrae', year: 2556, roster: PHRAE_ROSTER, language: 'en' });
    const { lines, message } = checked(book);
    expect(lines.filter(({ state }) => state !== 'good')).toEqual([]);
    expect(lines.map(({ title, found }) => title + found).join()).not.toMatch(/[ก-๙]/);
    expect(message).toMatch(/Checked: must fix 0, check 0, good 13$/);
  });

  it('is looked over with few calls, whatever its size, and without a lock', () => {
    const { calls } = checked(phraeBook());
    const all = [...calls.values()].reduce((sum, each) => sum + each, 0);
    expect(all).toBeLessThan(330);
    expect(calls.get('LockService.getDocumentLock')).toBeUndefined();
    // The settings, the registry, three letters and nine districts.
    expect(calls.get('Range.getValues')).toBe(14);
    expect([...calls.keys()].filter((name) => /\.(set|add|remove|insert|delete|clear|protect)/.test(name))).toEqual([]);
  });

  it('its page opens from the menu, in the sidebar', () => {
    const addOn = addOnFor(phraeBook(), LONG_CLERK);
    addOn.call('menu_open_self_check', []);
    expect(addOn.host.sidebar?.title).toBe('ตรวจสอบระบบ');
  });
});

describe('what happened to a workbook is named', () => {
  it('before it is set up', () => {
    expect(codes(emptyBook())).toEqual(['settings-missing', 'tabs-missing', 'outputs-missing']);
  });

  it.each(['0', '-1', '2.5', 'x', 'TRUE', '1/7/2556'])('a version that says %s', (text) => {
    const [line, ...others] = wrong(versionTyped(text));
    expect(line).toMatchObject({ code: 'version-unreadable', state: 'must-fix', tab: 'การตั้งค่า', mend: null });
    expect(line?.found).toContain(`ช่อง ${line?.cell}`);
    expect(others).toEqual([]);
  });

  it('a version that was wiped', () => {
    const book = versionTyped('x');
    const settings = tab(book, 'การตั้งค่า');
    type(book, settings, `B${rowOf(settings, 'รุ่นของสเปรดชีต') + 1}`, '');
    expect(codes(book)).toEqual(['version-unreadable']);
  });

  it.each(['7', '99', '1e9', '๙๙'])('a version that is newer: %s', (text) => {
    expect(wrong(versionTyped(text))).toMatchObject([{ code: 'version-newer', mend: null }]);
  });

  it.each(['6', '๖', ' 6 '])('a version that is this one: %s', (text) => {
    expect(codes(versionTyped(text))).toEqual([]);
  });

  it('a setting that cannot be read, by its cell; a row that is gone, which set-up puts back', () => {
    const book = changed((each) => type(each, tab(each, 'การตั้งค่า'), 'B5', '120'));
    expect(wrong(book)).toMatchObject([{ code: 'settings-refused', found: expect.stringContaining('B5'), mend: null }]);
    const gone = changed((each) => type(each, tab(each, 'การตั้งค่า'), 'A5', 'อย่างอื่น'));
    expect(wrong(gone)).toMatchObject([{ code: 'settings-refused', mend: 'set-up' }]);
    run(gone, 'set-up');
    expect(codes(gone)).toEqual([]);
  });

  it.each<[string, () => Workbook, string[]]>([
    ['deleted settings', () => without('การตั้งค่า'), ['settings-missing', 'tabs-missing']],
    ['a deleted district', () => without('ลอง'), ['tabs-missing']],
    ['a deleted registry', () => without('ทะเบียน อปท.'), ['tabs-missing']],
    ['a deleted output', () => without('ผลการตรวจ'), ['outputs-missing']],
    [
      'a protection that was taken away',
      () => changed((book) => void tab(book, 'ลอง').protections.splice(0)),
      ['tabs-open', 'areas-open'],
    ],
    [
      'a protection that only warns',
      () =>
        changed((book) => {
          for (const name of ['ลอง', 'ทะเบียน อปท.'])
            for (const each of tab(book, name).protections) each.warningOnly = true;
        }),
      ['tabs-open', 'areas-open'],
    ],
    [
      'an output that is shut',
      () =>
        changed((book) => {
          for (const each of tab(book, 'สรุปจังหวัด').protections) each.warningOnly = false;
        }),
      ['outputs-closed'],
    ],
    [
      'an editor who was taken out',
      () =>
        changed((book) => {
          for (const each of tab(book, 'ลอง').protections) each.editors = [];
        }),
      ['editors-missing'],
    ],
    [
      'an editor of another district',
      () =>
        changed((book) => {
          for (const each of tab(book, 'ลอง').protections) if (!each.area) each.editors.push(SONG_CLERK.toUpperCase());
        }),
      ['editors-of-others'],
    ],
    ['a copied file', () => changed((book) => void Object.assign(book, { id: 'another' })), ['spreadsheet-copied']],
  ])('%s', (_, make, expected) => {
    const book = make();
    expect(codes(book)).toEqual(expected);
    const isForProvince = wrong(book, LONG_CLERK).filter(({ mend }) => mend !== null);
    // A clerk is shown what is wrong, and no button, where there are settings to be kept.
    expect(isForProvince).toEqual(expected[0] === 'settings-missing' ? expect.any(Array) : []);
    if (expected[0] === 'settings-missing') return;
    run(book, 'set-up');
    // What the office may want so stays.
    expect(codes(book)).toEqual(/outputs-closed|editors-of-others/.test(expected.join()) ? expected : []);
  });

  it('marks that another program has lost: once confirmed, set-up gives them back', () => {
    const book = changed((each) => {
      for (const marked of [each, ...each.sheets]) marked.metadata = [];
    });
    expect(codes(book)).toEqual(['marks-lost', 'spreadsheet-unknown']);
    const refused = addOnFor(book, OWNER).call('runCommand', ['set-up', {}]) as { confirm: string };
    run(book, 'set-up', { confirm: refused.confirm });
    expect(codes(book)).toEqual([]);
  });

  it('a duplicated tab, whether its mark came along or not', () => {
    const book = phraeBook();
    const copy = duplicateSheet(book, tab(book, 'ลอง'), 'สำเนาของ ลอง');
    expect(wrong(book)).toMatchObject([{ code: 'tab-copied', tab: 'สำเนาของ ลอง' }]);
    copy.metadata = [];
    expect(wrong(book)).toMatchObject([{ code: 'tab-copied', tab: 'สำเนาของ ลอง' }]);
    renameSheet(book, copy, 'บันทึกของอำเภอ');
    expect(codes(book)).toEqual([]);
  });

  it('the tab of a district whose name was changed in the settings and the registry', () => {
    const book = changed((each) => {
      type(each, tab(each, 'การตั้งค่า'), `H${rowOf(tab(each, 'การตั้งค่า'), 'ลอง') + 1}`, 'ลองใหม่');
      const registry = tab(each, 'ทะเบียน อปท.');
      for (const [row, cells] of registry.cells.entries())
        if (cells?.[0]?.value === 'ลอง') type(each, registry, `A${row + 1}`, 'ลองใหม่');
    });
    expect(wrong(book)).toMatchObject([{ code: 'tabs-missing' }, { code: 'tab-stray', tab: 'ลอง' }]);
  });

  it('headers that were changed, wiped or doubled, with their tab', () => {
    const long = (change: (book: Workbook, sheet: Sheet) => void) => changed((book) => change(book, tab(book, 'ลอง')));
    const typed = (name: string, text: string) => long((book, sheet) => type(book, sheet, header(sheet, name), text));
    expect(wrong(typed('ขั้นล่าสุด', 'อย่างอื่น'))).toMatchObject([
      { code: 'headers-changed', tab: 'ลอง', found: expect.stringContaining('"ขั้นล่าสุด"') },
    ]);
    expect(codes(typed('หมายเหตุ', ''))).toEqual(['headers-missing']);
    expect(codes(typed('หมายเหตุ', 'ขั้นล่าสุด'))).toEqual(['headers-missing', 'headers-twice']);
    const lost = long((_, sheet) => void sheet.cells.splice(1, 1, []));
    expect(wrong(lost)).toMatchObject([{ code: 'headers-lost', tab: 'ลอง' }]);
  });

  it('the clock, the locale and what Google allows', () => {
    const book = changed((each) => {
      each.timeZone = 'America/New_York';
      each.locale = 'en_US';
    });
    expect(codes(book)).toEqual(['zone-of-spreadsheet', 'locale']);
    const allowed = (scopes: string[] | null) =>
      checked(phraeBook(), OWNER, ({ host }) => void Object.assign(host, { scopes })).lines[2];
    expect(allowed(['https://www.googleapis.com/auth/script.container.ui'])).toMatchObject({
      code: 'scopes-missing',
      found: expect.stringContaining('spreadsheets.currentonly'),
    });
    expect(allowed(null)).toMatchObject({ code: 'scopes-unknown' });
    const failing = checked(phraeBook(), OWNER, ({ host }) => host.failCall('ScriptApp.getAuthorizationInfo', 1));
    expect(failing.lines[2]).toMatchObject({ code: 'scopes-unknown' });
  });
});
