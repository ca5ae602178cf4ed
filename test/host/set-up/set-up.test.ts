// Setting up: a new workbook is complete, a filled one gets what is missing and nothing else is changed.
import { describe, expect, it } from 'vitest';
import { recalculate } from '../../../local/office.ts';
import { cellAt } from '../../../local/workbook/cells.ts';
import { deleteRows, deleteSheet } from '../../../local/workbook/structure.ts';
import type { Workbook } from '../../../local/workbook/workbook.ts';
import { emptyBook, phraeBook, rowOf, run, seen, tab, type } from '../../support/books/office';

const TABS = [
  'เริ่มที่นี่',
  'เมืองแพร่',
  'สูงเม่น',
  'เด่นชัย',
  'ลอง',
  'สอง',
  'ร้องกวาง',
  'วังชิ้น',
  'หนองม่วงไข่',
  'เทศบาลเมืองแพร่',
  'การตั้งค่า',
  'ทะเบียน อปท.',
  'แม่แบบหนังสือถึงกรม',
  'แม่แบบหนังสือถึงอำเภอ',
  'แม่แบบบันทึก',
  'สรุปจังหวัด',
  'เปรียบเทียบ',
  'ความครบถ้วน',
  'บัญชีเป้าหมาย',
  'ข้อเสนอเป้าหมาย',
  'แนวโน้ม',
  'ผลการตรวจ',
  'ตรวจทานแบบที่จัดทำเอง',
  'วางแบบที่จัดทำเอง',
];

const texts = (book: Workbook, name: string) =>
  tab(book, name).cells.map((row) => (row ?? []).map((cell) => cell?.formula ?? cell?.value ?? null));

describe('a new workbook', () => {
  it('has its tabs in the order of the work, and no empty one', () => {
    expect(phraeBook().sheets.map(({ name }) => name)).toEqual(TABS);
  });

  it('says in five lines what to do', () => {
    const start = tab(phraeBook(), 'เริ่มที่นี่');
    expect(seen(start, 'A1')).toContain('แพร่');
    expect(['A3', 'A4', 'A5', 'A6', 'A7'].map((cell) => seen(start, cell).slice(0, 2))).toEqual([
      '1.',
      '2.',
      '3.',
      '4.',
      '5.',
    ]);
  });

  it('gives a district its registered LAOs, a drop-down that warns, and frozen headers', () => {
    const long = tab(phraeBook(), 'ลอง');
    expect([seen(long, 'A3'), seen(long, 'B3'), seen(long, 'F3')]).toEqual(['เทศบาล', 'ทต.บ้านปิน', '4']);
    expect(cellAt(long, 2, 5)?.validation).toMatchObject({ criteria: 'VALUE_IN_LIST', allowInvalid: true });
    expect(long.frozenRows).toBe(2);
    expect(long.conditionalFormats.length).toBeGreaterThan(0);
  });

  it('calculates the standing across gaps and in Thai digits', async () => {
    const book = phraeBook();
    type(book, tab(book, 'ลอง'), 'H3', '๕');
    await recalculate(book);
    const wangChin = tab(book, 'วังชิ้น');
    const standing = cellAt(wangChin, rowOf(wangChin, 'อบต.ป่าสัก'), 8);
    expect(standing?.value).toBe(4);
    expect(seen(tab(book, 'ลอง'), 'I3')).toBe('5');
  });
});

describe('setting up again', () => {
  it('changes nothing on a complete workbook', () => {
    const book = phraeBook();
    const before = structuredClone(book);
    const result = run(book, 'set-up');
    expect(result).toMatchObject({ addedTabs: [], districts: 9, LAOs: 83 });
    expect(book.sheets).toEqual(before.sheets);
  });

  it('makes a deleted tab again, with its registered LAOs', () => {
    const book = phraeBook();
    deleteSheet(book, tab(book, 'สอง'));
    expect(run(book, 'set-up')).toMatchObject({ addedTabs: ['สอง'] });
    expect(seen(tab(book, 'สอง'), 'B3')).toBe('ทต.สอง');
  });

  it('adds the row of a LAO that was deleted, and keeps what was typed', () => {
    const book = phraeBook();
    const long = tab(book, 'ลอง');
    type(book, long, 'J3', 'หมายเหตุของอำเภอ');
    deleteRows(book, long, rowOf(long, 'อบต.ปากกาง'), 1);
    run(book, 'set-up');
    expect(seen(long, 'J3')).toBe('หมายเหตุของอำเภอ');
    expect(rowOf(long, 'อบต.ปากกาง')).toBe(12);
    expect(cellAt(long, 12, 8)?.formula).toContain('H13');
  });

  it('takes a new LAO and a new district from the registry', () => {
    const book = phraeBook();
    const registry = tab(book, 'ทะเบียน อปท.');
    const lines = [
      ['สอง', 'อบต.', 'อบต.ใหม่', 'รอง'],
      ['ใหม่', 'เทศบาล', 'ทต.ใหม่', 'หลัก'],
    ];
    for (const [index, line] of lines.entries()) {
      for (const [column, text] of line.entries()) type(book, registry, `${'ABCD'[column]}${86 + index}`, text);
    }
    expect(run(book, 'set-up')).toMatchObject({ addedTabs: ['ใหม่'], districts: 10, LAOs: 85 });
    expect(rowOf(tab(book, 'สอง'), 'อบต.ใหม่')).toBeGreaterThan(2);
    expect(seen(tab(book, 'ใหม่'), 'B3')).toBe('ทต.ใหม่');
  });

  it('adds a round from the settings as a column', () => {
    const book = phraeBook();
    const settings = tab(book, 'การตั้งค่า');
    type(book, settings, 'D9', "'15 ก.ย. 2556");
    run(book, 'set-up');
    expect(texts(book, 'ลอง')[1]).toContain('รอบ 15 ก.ย. 2556');
    type(book, tab(book, 'ลอง'), 'K3', '5');
    expect(run(book, 'summary', { round: '2556-09-15' }).total).toMatchObject({ reported: 1 });
  });

  it('takes a new round into the standings and colours that are there', async () => {
    const book = phraeBook();
    const long = tab(book, 'ลอง');
    const standing = (row: number) => cellAt(long, row, 8);
    type(book, long, 'I4', 'ของเรา');
    type(book, long, 'I14', '=1+1');
    const rules = long.conditionalFormats.length;
    type(book, tab(book, 'การตั้งค่า'), 'D9', "'15 ก.ย. 2556");
    run(book, 'set-up');
    type(book, long, 'K3', '0');
    await recalculate(book);
    expect(standing(2)).toMatchObject({ value: 0, formula: expect.stringContaining('K3') });
    expect(standing(4)).toMatchObject({ value: 4, formula: expect.stringContaining('K5') });
    expect([standing(3)?.value, standing(13)?.formula]).toEqual(['ของเรา', '=1+1']);
    expect(long.conditionalFormats).toHaveLength(rules + 3);
    const before = structuredClone(book.sheets);
    run(book, 'set-up');
    expect(book.sheets).toEqual(before);
  });

  it('leaves the standings alone while one of their rounds cannot be found', () => {
    const book = phraeBook();
    const before = texts(book, 'ลอง').map((row) => row[8]);
    type(book, tab(book, 'ลอง'), 'F2', 'xxx');
    type(book, tab(book, 'การตั้งค่า'), 'D9', "'15 ก.ย. 2556");
    run(book, 'set-up');
    expect(texts(book, 'ลอง')[1]?.[10]).toBe('รอบ 15 ก.ย. 2556');
    expect(texts(book, 'ลอง').map((row) => row[8])).toEqual(before);
  });

  it('starts without a roster: the province fills the registry', () => {
    const book = emptyBook();
    expect(run(book, 'set-up', { province: 'แพร่', year: 2559 })).toMatchObject({ districts: 0, LAOs: 0, year: 2559 });
    expect(texts(book, 'การตั้งค่า').flat()).toEqual(expect.arrayContaining(['แพร่', 2559, 50, 40, 60, 70]));
  });
});
