// An indicator of a closed round that is renumbered on its tab: one finding there, and nothing at the cells of the districts, which nobody has changed.
import { expect, it } from 'vitest';
import { callCommand } from '../../../local/office.ts';
import type { Workbook } from '../../../local/workbook/workbook.ts';
import { closedYear, JULY, LATER } from '../../support/books/closing';
import { confirmed, type FoundFinding, OWNER, rowOf, run, tab, type } from '../../support/books/office';

const INDICATORS = 'ตัวชี้วัด';
const typeAt = (book: Workbook, id: string, column: string, text: string) =>
  type(book, tab(book, INDICATORS), `${column}${rowOf(tab(book, INDICATORS), id) + 1}`, text);
const changed = (book: Workbook) => {
  const { findings } = run(book, 'validate', { round: JULY, now: LATER }) as { findings: FoundFinding[] };
  return findings.filter(({ rule }) => rule === 'closed-round-changed');
};

it.each([false, true])('is one finding, that leads to the tab where it is declared (set up again: %s)', (isSetUp) => {
  const book = closedYear();
  typeAt(book, '1.6', 'A', '1.7');
  if (isSetUp) confirmed(book, 'set-up');
  expect(changed(book).map(({ tab: where, cell, lao, severity }) => [where, cell, lao, severity])).toEqual([
    [INDICATORS, null, null, 'must-fix'],
  ]);
  expect(changed(book)[0]?.message).toBe(
    'ตัวชี้วัด 1.6: รอบ 1 ก.ค. 2556 ปิดแล้วพร้อมข้อมูล 5 ช่องของตัวชี้วัด "1.6 แผนพัฒนาท้องถิ่น" แต่ขณะนี้ไม่มีตัวชี้วัดเลขนี้แล้ว วิธีแก้: ข้อมูลที่อำเภอกรอกไม่ได้เปลี่ยน ให้แก้แท็บ "ตัวชี้วัด" กลับเป็นตามเดิม หากเปลี่ยนถูกต้องแล้ว ให้จังหวัดปิดรอบใหม่',
  );
});

it('whose number is only written otherwise is none', () => {
  const book = closedYear();
  typeAt(book, '1.6', 'A', '1.60');
  expect(changed(book)).toEqual([]);
  run(book, 'set-up');
  expect(changed(book)).toEqual([]);
});

it('that gets its number back, or is only renamed, is none', () => {
  const book = closedYear();
  typeAt(book, '1.6', 'C', 'ชื่อใหม่');
  expect(changed(book)).toEqual([]);
  typeAt(book, '1.6', 'A', '1.7');
  expect(changed(book)).toHaveLength(1);
  typeAt(book, '1.7', 'A', '1.6');
  expect(changed(book)).toEqual([]);
});

it('is made an end of by closing the round again', () => {
  const book = closedYear();
  typeAt(book, '1.6', 'A', '1.7');
  confirmed(book, 'set-up');
  expect(callCommand(book, OWNER, 'close-round', { round: JULY, now: LATER })).toMatchObject({ done: true });
  expect(changed(book)).toEqual([]);
});

it('that the settings turn off is one finding, too', () => {
  const book = closedYear();
  const settings = tab(book, 'การตั้งค่า');
  type(book, settings, `B${rowOf(settings, 'กรอกกองทุนสวัสดิการชุมชน') + 1}`, 'off');
  const found = changed(book);
  expect(found.map(({ tab: where, expected }) => [where, expected])).toEqual([[null, 'funds']]);
  expect(found[0]?.message).toContain('แต่ขณะนี้การตั้งค่าไม่ให้กรอกตัวชี้วัดนี้');
});
