// One file for the department: what is still open is told first, and the file is made where nothing is, or where that is confirmed.
import { describe, expect, it } from 'vitest';
import { callCommand } from '../../../local/office.ts';
import type { Workbook } from '../../../local/workbook/workbook.ts';
import { fictitiousBook } from '../../support/books/fictitious';
import { JULY_DATE, OWNER, phraeBook, run, setUpBook, tab, type } from '../../support/books/office';
import { untimed } from '../../support/runs/untimed';

const JULY = { round: JULY_DATE };

type Refused = ReturnType<typeof callCommand> & { done: false };

const ask = (book: Workbook, options: object = JULY) => callCommand(book, OWNER, 'send-data', { ...options });

/** What is told before, and the file that the confirmation brings. */
function confirmed(book: Workbook, options: object = JULY) {
  const asked = ask(book, options) as Refused;
  const done = run(book, 'send-data', { ...options, confirm: asked.confirm });
  return { asked, done, file: done.file as { name: string; mediaType: string; content: string } };
}

describe('the data for the department', () => {
  it('says first what is still open, how much of it and where', () => {
    const { code, message, confirm } = ask(phraeBook()) as Refused;
    expect([code, confirm]).toEqual(['data-open', expect.stringMatching(/^[0-9a-f]{8}$/)]);
    expect(message.split('\n')).toEqual([
      expect.stringMatching(/^รอบ 1 ก\.ค\. 2556 /),
      '- รายการต้องแก้ไข 11 รายการ ได้แก่ ขั้นลดลงจากครั้งก่อน 8 รายการ, ยังไม่รายงาน 3 รายการ',
      expect.stringMatching(/^- ยังไม่ส่งรายงาน 9 แห่ง: อำเภอเมืองแพร่, .*, เทศบาลเมืองแพร่$/),
      '- อปท. ที่ยังไม่มีผลของรอบนี้ 3 แห่ง',
      '- จังหวัดยังไม่ได้ปิดรอบ',
      expect.stringContaining('ไม่แก้ไขข้อมูลใด'),
    ]);
  });

  it('is made where that is confirmed, by the national code, as export would make it, and changes nothing', () => {
    const book = phraeBook();
    const before = structuredClone(book.sheets);
    const { done, file } = confirmed(book);
    const exported = (run(book, 'export', JULY).file as { content: string }).content;
    expect(done).toMatchObject({ command: 'send-data', round: '2013-07-01', rows: 332 });
    expect(file).toMatchObject({ name: 'khanton-54-2556-07-01.csv', mediaType: expect.stringContaining('text/csv') });
    expect(untimed(file.content)).toBe(untimed(exported));
    expect(book.sheets).toEqual(before);
  });

  it('asks again where more is open than was confirmed', () => {
    const book = phraeBook();
    const { confirm } = ask(book) as Refused;
    type(book, tab(book, 'ลอง'), 'F3', 'ผ่าน');
    expect(ask(book, { ...JULY, confirm })).toMatchObject({ done: false, code: 'data-open' });
  });

  it('holds every indicator, and names first that the province is none of the 76', () => {
    const { asked, file } = confirmed(fictitiousBook(), {});
    expect(asked.message.split('\n')[1]).toMatch(/"สมมติ" .*76 จังหวัด/);
    expect(file.name).toMatch(/^khanton-สมมติ-2559-/);
    for (const indicator of ['step', 'fund', 'fund-members']) expect(file.content).toContain(`,${indicator},`);
  });

  it('tells what was handed in from what is not accepted yet', () => {
    const book = phraeBook();
    run(book, 'hand-in', { district: 'ลอง', ...JULY, reason: 'ครบเท่าที่มี' });
    run(book, 'hand-in', { district: 'สอง', ...JULY, reason: 'ครบเท่าที่มี' });
    run(book, 'accept', { district: 'สอง', ...JULY });
    const { message } = ask(book) as Refused;
    expect(message).toMatch(/ยังไม่ส่งรายงาน 7 แห่ง/);
    expect(message).toMatch(/ยังไม่รับรายงาน 1 แห่ง: อำเภอลอง$/m);
  });

  it('is made at once of a round that was closed with nothing left to fix', () => {
    const roster = 'district\ttype\tname\ttarget\t2556-04-01\nลอง\tSAO\tอบต.ปากกาง\tmain\t2';
    const book = setUpBook({ province: 'แพร่', year: 2556, roster });
    run(book, 'close-round', { round: '2556-04-01' });
    const outcome = ask(book, { round: '2556-04-01' });
    expect(outcome).toMatchObject({ done: true, message: expect.stringContaining('ให้ส่งไฟล์นี้ให้กรม') });
    expect(outcome).toMatchObject({ result: { file: { name: 'khanton-54-2556-04-01.csv' } } });
  });

  it('of a closed round says what was left to fix when it was closed, and no more', () => {
    const book = phraeBook();
    run(book, 'close-round', JULY);
    const { message } = ask(book) as Refused;
    expect(message.split('\n').slice(1, -1)).toEqual(['- รายการต้องแก้ไข 11 รายการ']);
  });
});
