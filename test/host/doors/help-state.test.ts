// What the help says of steps: those that this workbook declares, and those of the letters where it declares none.
import { describe, expect, it } from 'vitest';
import { addOnFor } from '../../../local/office.ts';
import type { Workbook } from '../../../local/workbook/workbook.ts';
import type { HelpState } from '../../../src/commands/pages/help-state';
import { emptyBook, LONG_CLERK, OWNER, phraeBook, rowOf, run, setUpBook, tab, type } from '../../support/books/office';

const TAB = 'ตัวชี้วัด';

function book(language: 'th' | 'en' = 'th'): Workbook {
  return setUpBook({
    ...{ province: 'แพร่', year: 2569, language },
    indicators: [
      'id\tkind\tname\tsteps\tpass',
      '1.6\tsteps\tแผนพัฒนาท้องถิ่น\t7\t5',
      '1.7\tsteps\tข้อบัญญัติ\t3\t',
      '2.1\tcount\tศูนย์พัฒนาเด็กเล็ก\t\t',
    ].join('\n'),
    roster: 'district\ttype\tname\ttarget\nลอง\tSAO\tอบต.ข\tmain',
  });
}

const help = (of: Workbook, user = OWNER) => addOnFor(of, user).call('helpState', []) as HelpState;

describe('the help', () => {
  it('has each ladder of the tab, with its steps and from which on it is passed', () => {
    const where = book();
    const ladders = help(where).ladders ?? [];
    expect(ladders.map(({ id, passing, steps }) => [id, passing, steps.length])).toEqual([
      ['step', 'ครบ 5 ขั้น', 5],
      ['1.6', 'ขั้น 5 ขึ้นไป', 7],
      ['1.7', 'ครบ 3 ขั้น', 3],
    ]);
    expect(ladders[1]?.name).toBe('ตัวชี้วัดที่ 1.6 แผนพัฒนาท้องถิ่น');
    expect(ladders[0]?.steps[3]).toMatch(/^ขั้นที่ 4 หมายถึง .* ไม่น้อยกว่าร้อยละ 50 \(ข้อ 7\)$/);
    expect(help(book('en')).ladders?.map(({ passing }) => passing)).toEqual([
      'all 5 steps',
      'step 5 or a higher one',
      'all 3 steps',
    ]);
  });

  it('says what a step means as it is typed there', () => {
    const where = book();
    const sheet = tab(where, TAB);
    const row = sheet.cells.findIndex((cells) => (cells ?? []).some((cell) => String(cell?.value).includes('จากขั้น 3')));
    const column = (sheet.cells[row] ?? []).findIndex((cell) => String(cell?.value).includes('จากขั้น 3'));
    const letter = String.fromCharCode('A'.charCodeAt(0) + column);
    type(where, sheet, `${letter}${row + 1}`, 'ตามหนังสือของปีนี้');
    expect(help(where).ladders?.[0]?.steps[3]).toContain('ขั้นที่ 4 หมายถึง ตามหนังสือของปีนี้');
  });

  it('leaves the steps to the letters where the tab is not used, and says nothing that it cannot read', () => {
    expect(help(phraeBook())).toEqual({ done: true, ladders: null });
    expect(help(phraeBook(), LONG_CLERK)).toEqual({ done: true, ladders: null });
    expect(help(emptyBook())).toMatchObject({ done: false, code: 'no-settings' });
    const where = book();
    const settings = tab(where, 'การตั้งค่า');
    type(where, settings, `B${rowOf(settings, 'กรอกขั้นของแผนชุมชน') + 1}`, 'off');
    run(where, 'set-up');
    expect(help(where).ladders?.map(({ id }) => id)).toEqual(['1.6', '1.7']);
  });

  it('reads no tab of a district', () => {
    const addOn = addOnFor(book(), OWNER);
    addOn.call('helpState', []);
    expect(addOn.host.calls.get('Range.getValues')).toBe(2);
  });
});
