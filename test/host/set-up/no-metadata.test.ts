// A file that another program saved has lost its metadata: tabs are then told by names and headers, to be read. Before anything is written
// into them, they are asked about.
import { describe, expect, it } from 'vitest';
import { addOnFor, callCommand, type Outcome } from '../../../local/office.ts';
import { deleteSheet, renameSheet } from '../../../local/workbook/structure.ts';
import type { Workbook } from '../../../local/workbook/workbook.ts';
import { findings, OWNER, phraeBook, run, setUpBook, tab, type } from '../../support/books/office';
import { copyOf, ownTab } from '../../support/books/own-tabs';
import { EVERYTHING } from '../../support/books/small-province';
import { PHRAE_ROSTER } from '../../support/provinces/province';
import { untimed } from '../../support/runs/untimed';

const ROUND = { round: '2556-07-01' };

function stripped(book: Workbook): Workbook {
  for (const marked of [book, ...book.sheets]) marked.metadata = [];
  return book;
}

const ask = (book: Workbook, command: string, options: object = ROUND) =>
  callCommand(book, OWNER, command, { ...options }) as Outcome & { done: false };

/** As somebody who says yes to the question does it. */
function confirmed(book: Workbook): Workbook {
  run(book, 'summary', { ...ROUND, confirm: ask(book, 'summary').confirm });
  return book;
}

const withIndicators = () => setUpBook({ ...EVERYTHING, indicators: 'id\tkind\tname\tsteps\n1.6\tsteps\tแผน\t5' });

const keysOf = (book: Workbook) =>
  book.sheets.map(({ metadata }) => metadata.find(({ key }) => key === 'khanton.tab')?.value);

describe('without metadata', () => {
  it('every tab that set-up, a command or an act makes is known again', () => {
    const book = withIndicators();
    run(book, 'hand-in', { district: 'ลอง', ...ROUND, reason: 'ครบแล้ว', now: '2556-07-01T08:00' });
    for (const command of ['summary', 'evidence', 'funds', 'validate'])
      run(book, command, { ...ROUND, now: '2556-07-01T09:00' });
    run(book, 'reminders', { now: '2556-07-01T09:00' });
    const keys = keysOf(book);
    expect(keys.filter((key) => key === undefined)).toEqual([]);
    const { confirm } = ask(stripped(book), 'set-up', {});
    expect(run(book, 'set-up', { confirm })).toMatchObject({ addedTabs: [], beside: [] });
    expect(keysOf(book)).toEqual(keys);
  });

  it('every tab is found by its name, and the month comes out the same', () => {
    const asked = stripped(phraeBook());
    const options = { ...ROUND, confirm: ask(asked, 'summary').confirm };
    expect(untimed(run(asked, 'summary', options))).toEqual(untimed(run(phraeBook(), 'summary', ROUND)));
    expect(findings(asked)).toEqual(findings(phraeBook()));
  });

  it.each([
    ['export', ROUND],
    ['overview', ROUND],
    ['print', { ...ROUND, form: 'memo' }],
  ])('%s only reads: it asks nothing and changes no tab', (command, options) => {
    const book = stripped(phraeBook());
    const before = copyOf(book.sheets);
    expect(untimed(run(book, command, options))).toEqual(untimed(run(phraeBook(), command, options)));
    expect(book.sheets).toEqual(before);
    expect(ask(book, 'summary')).toMatchObject({ done: false, code: 'marks-lost' });
  });

  it('the panel is shown without a question', () => {
    const shown = (book: Workbook) => addOnFor(book, OWNER).call('panelState', [null]) as { done: boolean };
    expect(shown(stripped(phraeBook()))).toMatchObject({ done: true, districts: expect.any(Array) });
  });

  it.each(['validate', 'summary', 'comparison', 'propose-targets', 'take-targets'])(
    '%s asks first, names the tabs, and changes nothing',
    (command) => {
      const book = stripped(phraeBook());
      const before = structuredClone(book);
      const { message, ...refused } = ask(book, command);
      expect(refused).toMatchObject({ done: false, code: 'marks-lost', wrongCall: false });
      for (const name of ['การตั้งค่า', 'ทะเบียน อปท.', 'ลอง', 'สรุปจังหวัด', 'ผลการตรวจ', 'เริ่มที่นี่', 'วางแบบที่จัดทำเอง'])
        expect(message).toContain(`"${name}"`);
      expect(book.sheets).toEqual(before.sheets);
    },
  );

  it('a first tab with its title of before, and a form of another indicator, are ours', () => {
    const book = withIndicators();
    type(book, tab(book, 'เริ่มที่นี่'), 'A1', 'ขั้นตอน — รายงานความก้าวหน้าแผนชุมชน จังหวัดแพร่');
    for (const command of ['summary', 'comparison']) run(book, command, { ...ROUND, indicator: '1.6' });
    const { confirm } = ask(stripped(book), 'set-up', {});
    expect(run(book, 'set-up', { confirm })).toMatchObject({ addedTabs: [], beside: [] });
  });

  it('set-up asks too, and once confirmed adds nothing that is there', () => {
    const book = stripped(phraeBook());
    const { confirm } = ask(book, 'set-up', {});
    expect(run(book, 'set-up', { confirm })).toMatchObject({ addedTabs: [], beside: [], LAOs: 83 });
  });

  it('once confirmed the marks are there again, and nobody is asked any more', () => {
    const book = confirmed(stripped(phraeBook()));
    const marks = (each: Workbook) =>
      each.sheets.map(({ name, metadata }) => [name, metadata.map(({ value }) => value)]);
    expect(marks(book)).toEqual(marks(phraeBook()));
    renameSheet(book, tab(book, 'ลอง'), 'อ.ลอง');
    expect(findings(book).filter(({ rule }) => rule === 'tab-broken')).toEqual([]);
  });

  it('a code that was given for other tabs asks again', () => {
    const book = stripped(phraeBook());
    const { confirm } = ask(book, 'summary');
    renameSheet(book, tab(book, 'ลอง'), 'อ.ลอง');
    const again = ask(book, 'summary', { ...ROUND, confirm });
    expect(again).toMatchObject({ done: false, code: 'marks-lost' });
    expect(again.confirm).not.toBe(confirm);
  });

  it('an output replaces the one of its name', () => {
    const book = stripped(phraeBook());
    const before = book.sheets.length;
    confirmed(book);
    expect(book.sheets).toHaveLength(before);
  });

  it('a tab of the office’s own that only has the name is neither named nor written', () => {
    const book = phraeBook();
    renameSheet(book, tab(book, 'สรุปจังหวัด'), 'สรุปจังหวัด (2)');
    const own = ['สรุปจังหวัด', 'Comparison', 'Registry', 'สอง (2)'].map((name) => ownTab(book, name, 0));
    stripped(book);
    const before = copyOf(own);
    const { message } = ask(book, 'summary');
    for (const { name } of own) expect(message).not.toContain(`"${name}"`);
    expect(message).toContain('"สรุปจังหวัด (2)"');
    confirmed(book);
    findings(book);
    expect(own).toEqual(before);
    expect(tab(book, 'สรุปจังหวัด (2)').metadata).toHaveLength(1);
  });

  it('in English it asks in English', () => {
    const book = setUpBook({ province: 'Phrae', year: 2556, roster: PHRAE_ROSTER, language: 'en' });
    const { message, confirm } = ask(stripped(book), 'summary');
    expect(message).toMatch(/^Nothing was changed yet\..*"Settings".*"Provincial summary"/);
    expect(run(book, 'summary', { ...ROUND, confirm })).toMatchObject({ command: 'summary' });
  });

  it('the menu asks twice where the command has a question of its own', () => {
    const addOn = addOnFor(stripped(phraeBook()), OWNER);
    addOn.host.answers = ['YES', 'YES'];
    addOn.call('menu_take_targets', []);
    expect(addOn.host.alerts.map(({ buttons }) => buttons)).toEqual(['YES_NO', 'YES_NO']);
    expect(addOn.host.toasts).toMatchObject([{ message: expect.stringContaining('เปลี่ยนเป้าหมายในทะเบียนแล้ว') }]);
  });

  it('the menu asks; a yes goes on, a no leaves everything as it was', () => {
    const press = (answer: string) => {
      const book = stripped(phraeBook());
      const addOn = addOnFor(book, OWNER);
      addOn.host.answers = [answer];
      addOn.call('menu_summary', []);
      return { book, ...addOn.host };
    };
    const [no, yes] = [press('NO'), press('YES')];
    expect(no.alerts).toMatchObject([{ buttons: 'YES_NO', message: expect.stringContaining('"สรุปจังหวัด"') }]);
    expect(no.book.sheets).toEqual(stripped(phraeBook()).sheets);
    expect(yes.toasts[yes.toasts.length - 1]?.message).toContain('สร้างสรุปจังหวัดแล้ว');
  });

  it('a renamed tab that has lost its mark is a finding that names the tab', () => {
    const book = stripped(phraeBook());
    renameSheet(book, tab(book, 'ลอง'), 'อ.ลอง');
    confirmed(book);
    const broken = findings(book).filter(({ rule }) => rule === 'tab-broken');
    expect(broken.map(({ message }) => message.includes('"ลอง"'))).toEqual([true]);
  });

  it('set-up knows a renamed one by its LAOs, and adds no empty one beside it', () => {
    const book = stripped(phraeBook());
    renameSheet(book, tab(book, 'ลอง'), 'อำเภอของเรา');
    const { confirm } = ask(book, 'set-up', {});
    const tabs = book.sheets.length;
    expect(run(book, 'set-up', { confirm })).toMatchObject({ addedTabs: [] });
    expect(book.sheets).toHaveLength(tabs);
    const own = tab(book, 'อำเภอของเรา');
    expect(own.metadata).toEqual([expect.objectContaining({ value: 'district:ลอง' })]);
    expect(own.protections.length).toBeGreaterThan(0);
    expect(findings(book).filter(({ rule }) => rule === 'tab-broken')).toEqual([]);
  });

  it.each([
    ['exchanged their names', { ลอง: 'สอง', สอง: 'ลอง' }],
    ['pushed one another on', { ลอง: 'อ.ลอง ก.ค.', สอง: 'ลอง' }],
  ])('tabs that %s are known by their LAOs, and no row is added to them', (_, names) => {
    const book = stripped(phraeBook());
    const moved = Object.entries(names).map(([from, to]) => ({ sheet: tab(book, from), from, to }));
    for (const { sheet, to } of moved) sheet.name = to;
    const rows = () => moved.map(({ sheet }) => sheet.cells.length);
    const before = rows();
    const { confirm } = ask(book, 'set-up', {});
    expect(run(book, 'set-up', { confirm })).toMatchObject({ addedTabs: [] });
    expect(rows()).toEqual(before);
    for (const { sheet, from } of moved)
      expect(sheet.metadata).toEqual([expect.objectContaining({ value: `district:${from}` })]);
    expect(findings(book).map(({ rule }) => rule)).toEqual(findings(phraeBook()).map(({ rule }) => rule));
  });

  it('a tab whose mark is of one district and whose LAOs are of another gets no row, and is named', () => {
    const book = phraeBook();
    const [own, other] = [tab(book, 'ลอง'), tab(book, 'สอง')];
    [own.cells, other.cells] = [other.cells, own.cells];
    const outcome = ask(book, 'set-up', {});
    expect(outcome).toMatchObject({ done: false, code: 'tab-of-another-district' });
    expect(outcome.message).toMatch(/"ลอง".*"สอง"/);
    expect(own.cells).toHaveLength(other.cells.length - 2);
  });

  it('set-up makes a tab that was deleted again, whatever list of the office’s own names its LAOs', () => {
    const book = phraeBook();
    const own = ownTab(book, 'รายชื่อของเรา', 0);
    type(book, own, 'A1', 'ชื่อ อปท.');
    tab(book, 'ลอง').cells.forEach((cells, row) => {
      const name = cells?.[1]?.value;
      if (typeof name === 'string') type(book, own, `A${row + 1}`, name);
    });
    deleteSheet(book, tab(book, 'ลอง'));
    expect(run(book, 'set-up')).toMatchObject({ addedTabs: ['ลอง'] });
    expect(own.metadata).toEqual([]);
  });

  it('a workbook whose settings have lost their labels is no longer taken for ours: set-up begins beside it', () => {
    const book = stripped(phraeBook());
    const settings = tab(book, 'การตั้งค่า');
    for (const cell of ['A3', 'A4']) type(book, settings, cell, 'x');
    const before = copyOf(book.sheets);
    expect(ask(book, 'summary')).toMatchObject({ code: 'no-settings' });
    const made = run(book, 'set-up', { province: 'แพร่', year: 2556, roster: PHRAE_ROSTER });
    expect(made).toMatchObject({ LAOs: 83 });
    expect(book.sheets.filter(({ metadata }) => !metadata.length)).toEqual(before);
  });
});
