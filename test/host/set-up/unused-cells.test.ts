// What stands typed and counts for nothing is told of, by the built bundle: cells of the tab of indicators, marks of a row that is left out, values of
// LAOs that an indicator does not count. And what is said where the tab itself is gone.
import { describe, expect, it } from 'vitest';
import { callCommand } from '../../../local/office.ts';
import type { Workbook } from '../../../local/workbook/workbook.ts';
import type { ReportedFinding } from '../../../src/commands/running/reported-finding';
import { columnOf, confirmed, OWNER, rowOf, run, setUpBook, tab, type } from '../../support/books/office';

const SETTINGS = 'การตั้งค่า';
const DECLARED = 'ตัวชี้วัด';
const [APRIL, JULY] = ['2556-04-01', '2556-07-01'] as const;
const SWITCH = 'กรอกขั้นของแผนชุมชน';
const PASS_MARK = 'เกณฑ์ผ่าน: ร้อยละของ อปท.';

const book = () =>
  setUpBook({
    province: 'แพร่',
    year: 2556,
    rounds: `${APRIL},${JULY}`,
    indicators: [
      'id\tkind\tname\tsteps\tcounted',
      '1.6\tsteps\tแผนพัฒนาหมู่บ้าน\t5\t',
      '2.1\tcount\tศูนย์พัฒนาเด็กเล็ก\t\tSAO',
      '3.2\thas\tแผนป้องกันภัย\t\t',
    ].join('\n'),
    roster: [
      `district\ttype\tname\ttarget\t2013-04-01\t2013-07-01\t1.6@2013-04-01\t1.6@2013-07-01`,
      'ลอง\tmunicipality\tทต.บ้านปิน\tmain\t1\t4\t1\t4',
      'ลอง\tSAO\tอบต.ปากกาง\tmain\t2\t2\t2\t2',
      'ลอง\tSAO\tอบต.ทุ่งแล้ง\tmain\t2\t3\t2\t3',
    ].join('\n'),
  });

const letters = (column: number) => String.fromCharCode(65 + column);
const cellOf = (where: Workbook, name: string, text: string, column: number) =>
  `${letters(column)}${rowOf(tab(where, name), text) + 1}`;
const settingCell = (where: Workbook, label: string) => cellOf(where, SETTINGS, label, 1);
const setting = (where: Workbook, label: string, text: string) =>
  type(where, tab(where, SETTINGS), settingCell(where, label), text);
const declaredCell = (where: Workbook, id: string, header: string) =>
  cellOf(where, DECLARED, id, columnOf(tab(where, DECLARED), header));
const declare = (where: Workbook, id: string, header: string, text: string) =>
  type(where, tab(where, DECLARED), declaredCell(where, id, header), text);
const enter = (where: Workbook, lao: string, header: string, text: string) => {
  const long = tab(where, 'ลอง');
  const cell = `${letters(columnOf(long, header))}${rowOf(long, lao) + 1}`;
  type(where, long, cell, text);
  return cell;
};

function leftOut(): Workbook {
  const where = book();
  setting(where, SWITCH, 'off');
  confirmed(where, 'set-up');
  return where;
}

describe('a cell of the tab of indicators that its kind does not ask for', () => {
  it.each([
    ['1.6', 'เป้าหมายเพิ่มขึ้น', '20'],
    ['1.6', 'เป้าหมายทั้งประเทศ', '900'],
    ['step', 'เป้าหมายเพิ่มขึ้น', '0'],
    ['2.1', 'จำนวนขั้น', '5'],
    ['2.1', 'ผ่านตั้งแต่ขั้น', '3'],
    ['3.2', 'จำนวนขั้น', '5'],
    ['3.2', 'ต้องผ่าน (ร้อยละ)', '60%'],
    ['3.2', 'ตั้งเป้า (ร้อยละ)', 'มาก'],
  ])('is refused with its place: %s, %s = %s', (id, header, text) => {
    const where = book();
    declare(where, id, header, text);
    const before = structuredClone(where);
    for (const command of ['set-up', 'summary', 'validate']) {
      const outcome = callCommand(where, OWNER, command, {});
      expect(outcome, command).toMatchObject({ done: false, code: 'indicator-wrong' });
      expect(outcome.message).toContain(
        `ช่อง ${declaredCell(where, id, header)}: "${header}" คือ "${text === '60%' ? '0.6' : text}"`,
      );
      expect(outcome.message).toContain('ไม่ใช้กับตัวชี้วัดชนิดนี้');
    }
    expect(where).toEqual(before);
    declare(where, id, header, '');
    expect(callCommand(where, OWNER, 'set-up', {})).toMatchObject({ done: true });
  });

  it('does not hide that the kind itself is wrong', () => {
    const where = book();
    declare(where, 'step', 'ชนิด', 'จำนวน');
    expect(callCommand(where, OWNER, 'set-up', {}).message).toContain(`ช่อง ${declaredCell(where, 'step', 'ชนิด')}`);
  });
});

describe('a pass mark that is typed over its formula', () => {
  it.each([
    ['is counted', book],
    ['is left out', leftOut],
  ])('where the row of the plan %s, is refused with both places, and shown again once it is cleared', (_, begin) => {
    const where = begin();
    const before = run(structuredClone(where), 'targets', { indicator: '1.6', round: JULY });
    setting(where, PASS_MARK, '95');
    for (const command of ['set-up', 'summary']) {
      const outcome = callCommand(where, OWNER, command, {});
      expect(outcome, command).toMatchObject({ done: false, code: 'mark-elsewhere' });
      expect(outcome.message).toContain(`ช่อง ${settingCell(where, PASS_MARK)}: "${PASS_MARK}" คือ "95"`);
    }
    setting(where, PASS_MARK, '');
    run(where, 'set-up');
    expect(run(structuredClone(where), 'targets', { indicator: '1.6', round: JULY })).toEqual(before);
    declare(where, 'step', 'ต้องผ่าน (ร้อยละ)', '95');
    declare(where, 'step', 'ตั้งเป้า (ร้อยละ)', '95');
    const { passed } = run(where, 'targets', { indicator: '1.6', round: JULY }) as { passed: { required: number } };
    expect(passed.required).toBe(3);
  });
});

const found = (where: Workbook, round: string = JULY) =>
  (run(where, 'validate', { round }).findings as ReportedFinding[]).filter(({ rule }) => rule === 'lao-not-counted');

describe('a value of a LAO that the indicator does not count', () => {
  it('is found with its cell, and says what it is and what to do', () => {
    const where = book();
    expect(found(where)).toEqual([]);
    const cell = enter(where, 'ทต.บ้านปิน', '2.1 ต้นปี', '3');
    enter(where, 'ทต.บ้านปิน', '2.1 รอบ 1 เม.ย. 2556', 'สี่');
    enter(where, 'อบต.ปากกาง', '2.1 ต้นปี', '3');
    const [finding, ...others] = found(where);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      indicator: '2.1',
      lao: 'ทต.บ้านปิน',
      tab: 'ลอง',
      cell,
      severity: 'check',
      found: '3, สี่',
    });
    expect(finding?.message).toContain('ทต.บ้านปิน มีข้อมูล 2 ช่อง ("3, สี่") แต่ตัวชี้วัดนี้นับเฉพาะ อบต. จึงไม่นับ');
    expect(finding?.message).toContain(`เริ่มที่ช่อง ${cell} `);
    enter(where, 'ทต.บ้านปิน', '2.1 ต้นปี', '');
    enter(where, 'ทต.บ้านปิน', '2.1 รอบ 1 เม.ย. 2556', '  ');
    expect(found(where)).toEqual([]);
  });

  it('is found of the steps of the plan and of funds, where they are narrowed', () => {
    const where = book();
    declare(where, 'step', 'นับ', 'อบต.');
    declare(where, '1.6', 'นับ', 'เทศบาล');
    confirmed(where, 'set-up');
    expect(found(where).map(({ indicator, lao, found: typed }) => [indicator, lao, typed])).toEqual([
      ['step', 'ทต.บ้านปิน', '1, 4'],
      ['1.6', 'อบต.ปากกาง', '2, 2'],
      ['1.6', 'อบต.ทุ่งแล้ง', '2, 3'],
    ]);
    setting(where, 'กรอกกองทุนสวัสดิการชุมชน', 'on');
    run(where, 'set-up');
    declare(where, 'funds', 'นับ', 'อบต.');
    run(where, 'set-up');
    enter(where, 'ทต.บ้านปิน', 'สมาชิก 1 ก.ค. 2556', '120');
    expect(found(where).map(({ indicator, found: typed }) => [indicator, typed])).toContainEqual(['funds', '120']);
  });

  it('is not found of a round that is later than the one asked about', () => {
    const where = book();
    enter(where, 'ทต.บ้านปิน', '2.1 รอบ 1 ก.ค. 2556', '3');
    expect(found(where, APRIL)).toEqual([]);
    expect(found(where)).toHaveLength(1);
  });

  it('can be explained once, and is open again when something else is typed', () => {
    const where = book();
    enter(where, 'ทต.บ้านปิน', '2.1 ต้นปี', '3');
    const about = { district: 'ลอง', lao: 'ทต.บ้านปิน' };
    run(where, 'explain', { ...about, round: APRIL, text: 'ข้อมูลก่อนเปลี่ยน', now: '2013-04-02T09:00' });
    expect([APRIL, JULY].map((round) => found(where, round).map(({ state }) => state))).toEqual([
      ['explained'],
      ['explained'],
    ]);
    enter(where, 'ทต.บ้านปิน', '2.1 รอบ 1 ก.ค. 2556', '4');
    expect(found(where).map(({ state }) => state)).toEqual(['open']);
  });
});

describe('a value in a round that the plan does not have', () => {
  it.each(['รอบ 1 เม.ย. 2556', '1 เม.ย. 2556', '1/4/2556'])('is found below the heading %s', (heading) => {
    const where = book();
    const column = letters(columnOf(tab(where, 'ลอง'), 'รอบ 1 เม.ย. 2556'));
    type(where, tab(where, 'ลอง'), `${column}2`, heading);
    declare(where, 'step', 'รอบที่รายงาน', '1 ก.ค. 2556');
    confirmed(where, 'set-up');
    const all = run(where, 'validate', { round: JULY }).findings as ReportedFinding[];
    const [first, ...others] = all.filter(({ rule }) => rule === 'unclaimed-column');
    expect(others).toEqual([]);
    expect(first).toMatchObject({ cell: `${column}2`, tab: 'ลอง' });
    expect(first?.message).toContain('มีข้อมูล 3 ช่อง แต่ตัวชี้วัดนี้ไม่รายงานในรอบนี้แล้ว');
  });

  it('is not what stands below another date, which may be the office’s own', () => {
    const where = book();
    const long = tab(where, 'ลอง');
    const free = letters(long.cells[1]?.length ?? 0);
    type(where, long, `${free}2`, '15 เม.ย. 2556');
    type(where, long, `${free}3`, '4');
    expect(JSON.stringify(run(where, 'validate', { round: JULY }))).not.toContain('unclaimed-column');
  });
});

describe('where the tab of indicators was deleted while the plan is left out', () => {
  it('every command says first that it is gone, then what brings it back; and that does', () => {
    const where = leftOut();
    const whole = structuredClone(where);
    where.sheets = where.sheets.filter(({ name }) => name !== DECLARED);
    for (const command of ['set-up', 'summary', 'validate', 'board']) {
      const outcome = callCommand(where, OWNER, command, {});
      expect(outcome, command).toMatchObject({ done: false, code: 'indicators-missing' });
      expect(outcome.message).toMatch(/^ไม่พบแท็บ "ตัวชี้วัด"/);
      expect(outcome.message).toContain(`ช่อง ${settingCell(where, SWITCH)}`);
      expect(outcome.message).toContain('ประวัติเวอร์ชัน');
    }
    setting(where, SWITCH, 'on');
    confirmed(where, 'set-up');
    const row = rowOf(tab(where, DECLARED), 'step') + 2;
    for (const [column, text] of Object.entries({ A: '1.6', B: 'ขั้น', C: 'แผนพัฒนาหมู่บ้าน', D: '5' }))
      type(where, tab(where, DECLARED), `${column}${row}`, text);
    run(where, 'set-up');
    setting(where, SWITCH, 'off');
    confirmed(where, 'set-up');
    expect(run(where, 'summary', { round: JULY })).toEqual(run(whole, 'summary', { round: JULY }));
  });
});
