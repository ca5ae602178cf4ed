// What the panel asks of the add-on: the state of a round, going to a cell, the pages.
import { describe, expect, it } from 'vitest';
import { addOnFor } from '../../../local/office.ts';
import type { Workbook } from '../../../local/workbook/workbook.ts';
import type { PanelState } from '../../../src/commands/pages/panel-state';
import { fictitiousBook } from '../../support/books/fictitious';
import { findings, JULY_DATE, LONG_CLERK, OWNER, phraeBook, SONG_CLERK, tab, type } from '../../support/books/office';

function stateOf(book: Workbook, user = OWNER, round: string | null = null): PanelState {
  return addOnFor(book, user).call('panelState', [round]) as PanelState;
}

function withoutSettings(): Workbook {
  const book = phraeBook();
  book.sheets = book.sheets.filter(({ name }) => name !== 'การตั้งค่า');
  return book;
}

describe('the state of the panel', () => {
  it('shows the newest round with reports once the year is over', () => {
    const { round, rounds, province } = stateOf(phraeBook());
    expect(province).toBe('แพร่');
    expect(round).toBe('2013-07-01');
    expect(rounds.map(({ label }) => label)).toEqual([
      '1 เม.ย. 2556',
      '1 พ.ค. 2556',
      '1 มิ.ย. 2556',
      '1 ก.ค. 2556',
      '1 ส.ค. 2556',
      '1 ก.ย. 2556',
    ]);
  });

  it('has the findings of a validation, with message and remedy apart', () => {
    const { findings: shown, counts } = stateOf(phraeBook());
    const validated = findings(phraeBook());
    expect(shown.map(({ message, remedy }) => `${message} วิธีแก้: ${remedy}`)).toEqual(
      validated.map(({ message }) => message),
    );
    expect(shown.map(({ cell }) => cell)).toEqual(validated.map(({ cell }) => cell));
    expect(counts['must-fix'] + counts.check + counts.note + counts.explained).toBe(shown.length);
  });

  it('names the missing LAOs with the cell where their step belongs', () => {
    const [district] = stateOf(phraeBook()).districts.filter(({ name }) => name === 'วังชิ้น');
    expect(district).toMatchObject({ expected: 8, reported: 6, own: false, tab: 'วังชิ้น' });
    expect(district?.missing).toHaveLength(2);
    for (const lao of district?.missing ?? [])
      expect(lao).toMatchObject({ tab: 'วังชิ้น', cell: expect.stringMatching(/^F\d+$/) });
  });

  it('puts the own district of a clerk first; the owner has none', () => {
    const own = (user: string) => stateOf(phraeBook(), user).districts.filter((district) => district.own);
    expect(own(LONG_CLERK).map(({ name }) => name)).toEqual(['ลอง']);
    expect(stateOf(phraeBook(), SONG_CLERK).districts[0]?.name).toBe('สอง');
    expect(own(OWNER)).toEqual([]);
    expect(stateOf(phraeBook()).districts[0]?.name).toBe('เมืองแพร่');
  });

  it('offers what can be made, by what it is for; what rests on entries that are off is not there', () => {
    const made = (book: Workbook) => stateOf(book).outputs.map(({ command }) => command);
    const off = made(phraeBook());
    expect(off).toEqual(expect.arrayContaining(['summary', 'comparison', 'validate', 'check-form', 'export']));
    expect(off).not.toEqual(expect.arrayContaining(['set-up']));
    expect(made(fictitiousBook()).filter((command) => !off.includes(command))).toEqual(['evidence', 'funds']);
    const groups = new Map(stateOf(phraeBook()).outputs.map(({ command, group }) => [command, group]));
    expect(['summary', 'completeness', 'take-targets', 'export'].map((id) => groups.get(id))).toEqual([
      'hand-in',
      'follow',
      'targets',
      'data',
    ]);
  });

  it('changes nothing, whoever asks', () => {
    for (const user of [OWNER, LONG_CLERK]) {
      const book = phraeBook();
      const before = structuredClone(book);
      stateOf(book, user);
      expect(book).toEqual(before);
    }
  });

  it('is not kept waiting by a command that runs', () => {
    const book = phraeBook();
    const running = addOnFor(book, OWNER);
    let state: PanelState | null = null;
    running.host.beforeCall = (name) => {
      if (name === 'Range.setValues') state = state || stateOf(book, LONG_CLERK);
    };
    running.call('runCommand', ['summary', {}]);
    expect(state).toMatchObject({ done: true });
  });

  it('reads each tab once', () => {
    const addOn = addOnFor(phraeBook(), LONG_CLERK);
    addOn.call('panelState', [null]);
    // The settings, the registry, and the nine tabs of the districts.
    expect(addOn.host.calls.get('Range.getValues')).toBe(11);
    expect(addOn.host.calls.get('Range.canEdit')).toBe(9);
  });

  it('knows the selected rows', () => {
    const book = phraeBook();
    const long = tab(book, 'ลอง');
    const addOn = addOnFor(book, OWNER);
    book.activeSheet = long.id;
    addOn.host.selection = { sheetId: long.id, area: { row: 3, column: 1, rows: 4, columns: 2 } };
    expect((addOn.call('panelState', [JULY_DATE]) as PanelState).selection).toEqual({
      tab: 'ลอง',
      firstRow: 4,
      lastRow: 7,
    });
  });

  it('is a refusal where there are no settings, and where they are wrong', () => {
    expect(stateOf(withoutSettings())).toMatchObject({ done: false, code: 'no-settings' });
    const book = phraeBook();
    type(book, tab(book, 'การตั้งค่า'), 'B5', '120');
    expect(stateOf(book)).toMatchObject({ done: false, code: 'setting-wrong', message: expect.stringContaining('B5') });
    expect(stateOf(phraeBook(), OWNER, '2556-01-01')).toMatchObject({ done: false, code: 'round-unknown' });
  });

  it('holds no Date: Google would give the panel nothing', () => {
    const state = stateOf(phraeBook());
    expect(JSON.parse(JSON.stringify(state))).toEqual(state);
  });
});

describe('going to a cell', () => {
  it('brings the tab and the cell before the eyes', () => {
    const book = phraeBook();
    const addOn = addOnFor(book, LONG_CLERK);
    expect(addOn.call('goTo', ['วังชิ้น', 'F5'])).toBe(true);
    expect(book.activeSheet).toBe(tab(book, 'วังชิ้น').id);
    expect(addOn.host.selection?.area).toEqual({ row: 4, column: 5, rows: 1, columns: 1 });
  });

  it('says that a tab or cell is gone', () => {
    const addOn = addOnFor(phraeBook(), OWNER);
    expect(addOn.call('goTo', ['ไม่มีแท็บนี้', 'A1'])).toBe(false);
    expect(addOn.call('goTo', ['ลอง', 'A99999'])).toBe(false);
    expect(addOn.call('goTo', ['ลอง', 'ไม่ใช่ช่อง'])).toBe(false);
  });
});

describe('the pages', () => {
  it.each([
    ['help', 'วิธีใช้ ขั้นตอน'],
    ['import', 'นำเข้ารายชื่อหรือผล'],
    ['tidy', 'จัดระเบียบ'],
    ['change-lao', 'อปท. เปลี่ยนแปลง'],
    ['print', 'พิมพ์แบบรายงาน'],
  ])('%s is a dialog', (id, title) => {
    const addOn = addOnFor(phraeBook(), OWNER);
    addOn.call('openPage', [id]);
    expect(addOn.host.dialogs.map((dialog) => dialog.title)).toEqual([title]);
  });
});
