// The version of a workbook: one of an earlier version is upgraded by set-up, one of a newer version is refused before anything is written.

import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { evaluate } from '../../../local/calculate.ts';
import { addOnFor, callCommand, customFunctions, describeCommands, recalculate } from '../../../local/office.ts';
import { deleteSheet } from '../../../local/workbook/structure.ts';
import type { Sheet, Workbook } from '../../../local/workbook/workbook.ts';
import { readXlsx } from '../../../local/xlsx.ts';
import type { LetterId } from '../../../src/documents/letters/letter';
import { PASTE_HERE } from '../../../src/words/outputs/typed-form';
import { FORMER_PASTE_LINES } from '../../../src/words/workbook/former-words';
import { TAB_NAMES } from '../../../src/words/workbook/tabs';
import { UPGRADES } from '../../../src/workbook/schema/upgrades';
import { VERSION } from '../../../src/workbook/schema/version';
import { FICTITIOUS_ROSTER } from '../../support/books/fictitious';
import { normalBook } from '../../support/books/normal-book';
import { LONG_CLERK, OWNER, phraeBook, rowOf, run, setUpBook, tab, type } from '../../support/books/office';
import { PHRAE_ROSTER } from '../../support/provinces/province';
import { letterLines } from '../../support/shown/letter';

const ONE_MORE = 'id\tkind\tname\tsteps\n1.6\tcount\tจำนวนศูนย์พัฒนาเด็กเล็กที่ผ่านมาตรฐาน\t\n';
const LABEL = 'รุ่นของสเปรดชีต';
const AN_OPTION = {
  print: { form: 'summary' },
  import: { list: 'x' },
  'change-lao': { kind: 'close', lao: 'x', day: '2556-07-01' },
  return: { note: 'x' },
  explain: { lao: 'x', text: 'x' },
  'close-round': { round: '2556-04-01' },
  reopen: { round: '2556-04-01', until: '2599-12-31', reason: 'x' },
} as Readonly<Record<string, object>>;
const COMMANDS = describeCommands(phraeBook())
  .map(({ id }) => id)
  .filter((id) => id !== 'self-check');

function withVersion(text: string, book = phraeBook()): Workbook {
  const settings = tab(book, 'การตั้งค่า');
  type(book, settings, `B${rowOf(settings, LABEL) + 1}`, text);
  return book;
}

const versionIn = (book: Workbook) => {
  const settings = tab(book, 'การตั้งค่า');
  return settings.cells[rowOf(settings, LABEL)]?.[1]?.value;
};

function refusalOf(book: Workbook, command: string, user = OWNER) {
  return callCommand(book, user, command, { ...AN_OPTION[command] });
}

describe('a workbook of a newer version', () => {
  it.each([OWNER, LONG_CLERK])(
    'is refused by every command and page, with what to do, and stays as it is: %s',
    (user) => {
      const book = withVersion('99');
      const before = structuredClone(book);
      for (const command of COMMANDS) {
        const { message, ...refused } = refusalOf(book, command, user);
        expect(refused, command).toMatchObject({
          done: false,
          code: 'workbook-newer',
          wrongCall: false,
          confirm: null,
        });
        expect(message).toMatch(/เป็นรุ่น 99 .*ถึงรุ่น 6 .*ยังไม่ได้แก้ไข.*ปรับปรุงระบบ/);
      }
      for (const door of ['panelState', 'overviewState'])
        expect(addOnFor(book, user).call(door, [null]), door).toMatchObject({ done: false, code: 'workbook-newer' });
      expect(book).toEqual(before);
    },
  );

  it('is refused before its lost marks are asked about', () => {
    const book = withVersion('7');
    for (const marked of [book, ...book.sheets]) marked.metadata = [];
    const before = structuredClone(book);
    expect(refusalOf(book, 'set-up')).toMatchObject({ code: 'workbook-newer', confirm: null });
    expect(book).toEqual(before);
  });

  it('opens its menu, and its cells go on calculating', async () => {
    const book = withVersion('99');
    const addOn = addOnFor(book, OWNER, 'LIMITED');
    addOn.open();
    expect(addOn.host.menus).toHaveLength(1);
    expect(await evaluate(book, '=STEP_STANDING(C3:H4)', 'ลอง', customFunctions(book))).toEqual([[4], [4]]);
  });

  it('in English is refused in English', () => {
    const book = setUpBook({ province: 'Phrae', year: 2556, roster: PHRAE_ROSTER, language: 'en' });
    const settings = tab(book, 'Settings');
    type(book, settings, `B${rowOf(settings, 'Version of this spreadsheet') + 1}`, '7');
    expect(refusalOf(book, 'summary')).toMatchObject({
      message: expect.stringMatching(/^This spreadsheet is of version 7, .* up to 6\. Nothing was changed\. Ask /),
    });
  });
});

describe('a version that is none', () => {
  it.each(['x', '0', '-2', '1.5', '1/7/2556', 'TRUE'])('%s: is refused by its cell, and nothing is written', (text) => {
    const book = withVersion(text);
    const before = structuredClone(book);
    const cell = `ช่อง B${rowOf(tab(book, 'การตั้งค่า'), LABEL) + 1}`;
    for (const command of ['set-up', 'validate', 'export'])
      expect(refusalOf(book, command)).toMatchObject({
        code: 'version-wrong',
        message: expect.stringContaining(cell),
      });
    expect(book).toEqual(before);
  });

  it.each(['๖', ' 6 ', '6'])('but %j is this one', (text) => {
    const book = withVersion(text);
    expect(refusalOf(book, 'summary')).toMatchObject({ done: true });
    expect(versionIn(book)).toBe(versionIn(withVersion(text)));
  });

  it('once 1 is typed, set-up brings it up', () => {
    const book = withVersion('1');
    run(book, 'set-up');
    expect(versionIn(book)).toBe(VERSION);
    expect(normalBook(book)).toEqual(normalBook(phraeBook()));
  });

  it('a row that was deleted comes back', () => {
    const book = phraeBook();
    const settings = tab(book, 'การตั้งค่า');
    const row = rowOf(settings, LABEL) + 1;
    for (const cell of ['A', 'B', 'C']) type(book, settings, `${cell}${row}`, '');
    expect(refusalOf(book, 'summary')).toMatchObject({ done: true });
    run(book, 'set-up');
    expect(versionIn(book)).toBe(VERSION);
  });
});

/** As a title of an older version stands now. */
function titleNow<T>(value: T) {
  if (typeof value !== 'string') return value;
  if (value === FORMER_PASTE_LINES[0]?.th) return PASTE_HERE.th;
  return value.replaceAll(' · ', ' ').replace('(0-5)', '(0–5)');
}

it('there is an upgrade to each version, in their order', () => {
  expect(UPGRADES.map(({ to }) => to)).toEqual(Array.from({ length: VERSION - 1 }, (_, index) => index + 2));
});

describe('a workbook that version 1 saved', () => {
  let saved: Workbook;
  beforeAll(async () => {
    saved = await readXlsx(readFileSync(new URL('../../saved/version-1.xlsx', import.meta.url)));
  });
  const opened = () => structuredClone(saved);

  /**
   * What stands on the tabs, without the rows that the settings have got, and without the words of the memo that were set-up's own; a formula may have
   * been written anew, and gives the same.
   */
  function typedOn({ name, cells }: Sheet): unknown[] {
    if (name === 'แม่แบบบันทึก') return [name, cells.slice(0, 15).map((row) => row?.[0]?.value ?? null)];
    const rows = cells.map((row) => (row ?? []).map((cell) => cell && [cell.value, cell.formula !== undefined]));
    // The columns of LAOs that come and go are newer.
    if (name === 'ทะเบียน อปท.') return [name, rows.map((row) => row.slice(0, 4))];
    return [name, name === 'การตั้งค่า' ? rows.slice(0, 12) : rows];
  }

  /** A tab's title is set-up's own, and is brought to the words of today. */
  const withTitle = ({ cells: [title = [], ...rows], ...sheet }: Sheet): Sheet => ({
    ...sheet,
    cells: [title.map((cell) => cell && { ...cell, value: titleNow(cell.value) }), ...rows],
  });

  it('is read as it is', () => {
    expect(refusalOf(opened(), 'summary', saved.owner)).toMatchObject({ done: true });
    expect(addOnFor(opened(), saved.owner).call('panelState', [null])).toMatchObject({ done: true });
  });

  it('is brought up by set-up, with all that was typed, and then is in order', async () => {
    const book = opened();
    run(book, 'set-up', {}, book.owner);
    expect(versionIn(book)).toBe(VERSION);
    const before = opened();
    for (const each of [before, book]) await recalculate(each);
    // Letters beside the memo are newer.
    const added = ['letter-department', 'letter-districts'].map((id) => TAB_NAMES[id as LetterId].th);
    const kept = book.sheets.filter(({ name }) => !added.includes(name));
    expect(book.sheets).toHaveLength(kept.length + added.length);
    expect(kept.map(typedOn)).toEqual(before.sheets.map(withTitle).map(typedOn));
    expect(tab(book, 'ลอง').cells[2]?.[9]?.value).toBe('ย้ายปลัดกลางปี');
    const { counts } = run(book, 'self-check', {}, book.owner) as { counts: object };
    expect(counts).toMatchObject({ check: 0, 'must-fix': 0 });
    const after = structuredClone(book);
    run(book, 'set-up', {}, book.owner);
    expect(book).toEqual(after);
  });

  it('is brought up wherever set-up was broken off before', () => {
    const whole = opened();
    run(whole, 'set-up', {}, whole.owner);
    const calls = (() => {
      const addOn = addOnFor(opened(), saved.owner);
      addOn.call('runCommand', ['set-up', {}]);
      return [...addOn.host.calls.values()].reduce((sum, each) => sum + each, 0);
    })();
    for (let at = 1; at <= calls; at += Math.ceil(calls / 12)) {
      const book = opened();
      const addOn = addOnFor(book, book.owner);
      addOn.host.endAt(at);
      expect(() => addOn.call('runCommand', ['set-up', {}])).toThrow();
      run(book, 'set-up', {}, book.owner);
      expect(normalBook(book), `call ${at}`).toEqual(normalBook(whole));
    }
  });

  it('a clerk is told that it is the province’s to do', () => {
    const book = opened();
    const before = structuredClone(book);
    expect(refusalOf(book, 'set-up', 'long@phrae.example')).toMatchObject({ done: false, code: 'protected' });
    expect(book).toEqual(before);
  });
});

describe('a workbook that version 2 saved, with the tab of indicators in use', () => {
  const JULY = '2559-07-01';
  let saved: Workbook;
  beforeAll(async () => {
    saved = await readXlsx(readFileSync(new URL('../../saved/version-2.xlsx', import.meta.url)));
  });
  const opened = () => structuredClone(saved);
  const figures = (book: Workbook) =>
    ['targets', 'outlook', 'evidence', 'funds'].map((command) => run(book, command, { round: JULY }, book.owner));
  const cellsOf = (book: Workbook, name: string, rows: readonly number[]) =>
    rows.map((row) =>
      tab(book, name)
        .cells[row]?.slice(0, 3)
        .map((cell) => cell?.value ?? null),
    );

  it('is read as it is: its marks stand in the settings', () => {
    expect(run(opened(), 'evidence', { round: JULY }, saved.owner).criteria).toEqual({
      planShare: 45,
      budgetShare: 35,
    });
  });

  it('is brought up by set-up: the same figures, of marks that now stand on the tab', async () => {
    const book = opened();
    const before = figures(opened());
    run(book, 'set-up', {}, book.owner);
    await recalculate(book);
    expect(versionIn(book)).toBe(VERSION);
    expect(figures(book)).toEqual(before);
    const declared = tab(book, 'ตัวชี้วัด').cells.map((cells) => (cells ?? []).map((cell) => cell?.value ?? null));
    expect(declared.find(([id]) => id === 'step')?.slice(3, 7)).toEqual([5, 5, 55, 72]);
    expect(declared.filter((cells) => cells[11] === 'step').map((cells) => cells[16])).toEqual([
      null,
      null,
      null,
      45,
      35,
    ]);
    expect(declared[2]?.slice(0, 3)).toEqual(['1.6', 'ขั้น', 'ความสำเร็จของการจัดทำแผนพัฒนาท้องถิ่น']);
    expect(declared[2]?.slice(11, 14)).toEqual(['1.6', 1, 'คณะทำงาน']);
    // What stands in the settings is the same, and what a person wrote beside it.
    expect(cellsOf(book, 'การตั้งค่า', [4, 5, 6, 7]).map((cells) => cells?.[1])).toEqual([45, 35, 55, 72]);
    expect(cellsOf(book, 'การตั้งค่า', [6])[0]?.[2]).toBe('ตามคำรับรองของจังหวัด');
    const after = structuredClone(book);
    run(book, 'set-up', {}, book.owner);
    expect(book).toEqual(after);
  });

  it('prints its closed round as before', () => {
    const print = (book: Workbook) =>
      run(book, 'print', { form: 'targets', round: '2559-04-01', now: '2560-01-01T09:00' }, book.owner).html;
    const before = print(opened());
    const book = opened();
    run(book, 'set-up', {}, book.owner);
    expect(print(book)).toBe(before);
  });
});

describe('a workbook that version 3 saved, whose memo the office has changed in part', () => {
  const MEMO = 'แม่แบบบันทึก';
  let saved: Workbook;
  beforeAll(async () => {
    saved = await readXlsx(readFileSync(new URL('../../saved/version-3.xlsx', import.meta.url)));
  });
  const opened = () => structuredClone(saved);
  const column = (book: Workbook, index: number) => tab(book, MEMO).cells.map((row) => row?.[index]?.value ?? null);
  const print = (book: Workbook, options: object = {}) =>
    run(book, 'print', { form: 'memo', round: '2569-01-01', now: '2569-01-04T09:00', ...options }, book.owner) as {
      html: string;
      problems: string[];
    };
  function broughtUp(book = opened()): Workbook {
    run(book, 'set-up', {}, book.owner);
    return book;
  }

  it('prints it as it is, and says where it may speak of another indicator', () => {
    const { html, problems } = print(opened(), { indicator: '1.6' });
    expect(letterLines(html).join()).toContain('มี อปท. ที่ผ่านครบ 5 ขั้น จำนวน');
    expect(problems).toEqual([expect.stringContaining('{ตัวชี้วัด} {ความหมายของการผ่าน}')]);
  });

  it('is brought up by set-up: lines as they were given speak of any indicator, what the office wrote stays', () => {
    const [before, book] = [opened(), broughtUp()];
    expect(versionIn(book)).toBe(VERSION);
    const isTyped = (text: unknown) => /พร 0023\.4|ผ่านหัวหน้าสำนักงาน|^เทียบกับรอบ/.test(String(text));
    const typed = column(before, 1).filter(isTyped);
    expect(typed).toHaveLength(3);
    expect(column(book, 1).filter(isTyped)).toEqual(typed);
    expect(column(book, 1).join('\n')).not.toMatch(/แผนชุมชน|ครบ 5 ขั้น/);
    const labels = column(before, 0).map(titleNow);
    expect(column(book, 0)).toEqual([...labels, ...Array(50).fill(null)].slice(0, column(book, 0).length));
    expect(column(book, 3).join('\n')).not.toContain('ครบ 5 ขั้น');
    const all = column(phraeBook(), 2).filter((blank) => blank !== null);
    const listed = column(book, 2).filter((blank) => blank !== null);
    expect(new Set(listed)).toEqual(new Set(all));
    expect(listed).toHaveLength(all.length);
    expect(print(book, { indicator: '1.6' })).toMatchObject({
      html: expect.stringMatching(/ผ่านเกณฑ์ตั้งแต่ขั้น\u2060?ตอน\u2060?ที่\u00a06\u00a0ขึ้นไป/),
      problems: [],
    });
    const after = structuredClone(book);
    expect(broughtUp(book)).toEqual(after);
  });

  it('wherever set-up was broken off before', () => {
    const whole = column(broughtUp(), 1);
    for (let at = 1; at <= 40; at += 3) {
      const book = opened();
      const addOn = addOnFor(book, book.owner);
      addOn.host.endAt(at);
      expect(() => addOn.call('runCommand', ['set-up', {}])).toThrow();
      expect(column(broughtUp(book), 1), `call ${at}`).toEqual(whole);
    }
  });

  it('keeps a list of blanks that somebody has sorted or shortened, and adds what it lacks', () => {
    const book = opened();
    for (const cell of ['C5', 'D5']) type(book, tab(book, MEMO), cell, '', book.owner);
    type(book, tab(book, MEMO), 'D4', 'ปี พ.ศ.', book.owner);
    broughtUp(book);
    expect(column(book, 3)[3]).toBe('ปี พ.ศ.');
    expect(column(book, 2).filter((blank) => blank === '{รอบ}')).toHaveLength(1);
  });

  it('without the template, gets that of now', () => {
    const book = opened();
    deleteSheet(book, tab(book, MEMO));
    broughtUp(book);
    expect(column(book, 1)).toEqual(column(phraeBook(), 1));
  });
});

describe('a workbook that version 5 saved, whose letters and steps the office has changed in part', () => {
  const [MEMO, DEPARTMENT, DISTRICTS] = (['memo', 'letter-department', 'letter-districts'] as const).map(
    (id) => TAB_NAMES[id].th,
  ) as [string, string, string];
  const DECLARED = TAB_NAMES.indicators.th;
  /** What the office typed: a letter's number, what it asks districts for, the meaning of step 2. */
  const TYPED: readonly (readonly [name: string, row: number, column: number, text: RegExp])[] = [
    [DEPARTMENT, 3, 1, /^สม 0023/],
    [DISTRICTS, 12, 1, /ขอให้ทุกอำเภอรายงาน/],
    [DECLARED, 3, 15, /^ประชาคมหมู่บ้านทบทวนแผน/],
  ];
  let saved: Workbook;
  beforeAll(async () => {
    saved = await readXlsx(readFileSync(new URL('../../saved/version-5.xlsx', import.meta.url)));
  });
  const opened = () => structuredClone(saved);
  const texts = (book: Workbook, name: string) =>
    tab(book, name).cells.map((row) => Array.from({ length: 17 }, (_, index) => row?.[index]?.value ?? null));
  function broughtUp(book = opened()): Workbook {
    run(book, 'set-up', {}, book.owner);
    return book;
  }
  /** As set-up makes the same tab today, and with what the office typed. */
  function today(name: string): unknown[][] {
    const made = texts(
      setUpBook({ province: 'สมมติ', year: 2559, roster: FICTITIOUS_ROSTER, indicators: ONE_MORE }),
      name,
    );
    for (const [at, row, column] of TYPED) {
      const line = made[row];
      if (at === name && line) line[column] = texts(saved, name)[row]?.[column] ?? null;
    }
    return made;
  }
  const lines = (rows: unknown[][], ...columns: number[]) =>
    rows.map((row) => columns.map((column) => row[column])).filter((row) => row.some((value) => value !== null));

  it.each([MEMO, DEPARTMENT, DISTRICTS])('%s: lines say what set-up writes now, but for what was typed', (name) => {
    const book = broughtUp();
    expect(lines(texts(book, name).slice(1), 0, 1)).toEqual(lines(today(name).slice(1), 0, 1));
    // New blanks are named below those that were there.
    expect(new Set(lines(texts(book, name), 2, 3).map(String))).toEqual(new Set(lines(today(name), 2, 3).map(String)));
  });

  it('the lines of the add-on’s own indicators, too', () => {
    const book = broughtUp();
    expect(texts(book, DECLARED)[0]?.[0]).toBe(today(DECLARED)[0]?.[0]);
    expect(lines(texts(book, DECLARED), 0, 2)).toEqual(lines(today(DECLARED), 0, 2));
    expect(lines(texts(book, DECLARED), 11, 12, 15)).toEqual(lines(today(DECLARED), 11, 12, 15));
  });

  it('keeps all that was typed, and what was closed', () => {
    const book = broughtUp();
    for (const [name, row, column, text] of TYPED) expect(texts(book, name)[row]?.[column]).toMatch(text);
    const found = (of: Workbook) =>
      (run(of, 'validate', { round: '2559-04-01' }, of.owner) as { findings: { rule: string }[] }).findings.map(
        ({ rule }) => rule,
      );
    expect(found(book)).toEqual(found(opened()));
    const after = structuredClone(book);
    expect(broughtUp(book)).toEqual(after);
  });

  it('is brought up wherever set-up was broken off before', () => {
    const whole = broughtUp();
    for (let at = 5; at <= 60; at += 11) {
      const book = opened();
      const addOn = addOnFor(book, book.owner);
      addOn.host.endAt(at);
      expect(() => addOn.call('runCommand', ['set-up', {}])).toThrow();
      broughtUp(book);
      for (const name of [MEMO, DEPARTMENT, DISTRICTS, DECLARED])
        expect(texts(book, name), `call ${at}`).toEqual(texts(whole, name));
    }
  });
});
