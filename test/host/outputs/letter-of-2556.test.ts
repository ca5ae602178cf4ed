// The department's forms of July 2556 on paper, line by line as the letter of that year prints them: what was typed there is copied here.
import { describe, expect, it } from 'vitest';
import type { PrintedForm } from '../../../src/commands/printing/print';
import { JULY_DATE, phraeBook, run } from '../../support/books/office';
import { PUBLISHED_TEXT } from '../../support/provinces/published';
import { plain, printedRows } from '../../support/shown/paper';

const print = (form: string, more: Record<string, unknown> = {}) =>
  run(phraeBook(), 'print', { form, round: JULY_DATE, ...more }) as unknown as PrintedForm;

/** While eleven findings are open the paper is a draft, and says so behind the round. */
const settled = (text: string) => text.replace(/ \(ร่าง ยังมีรายการต้องแก้ไข \d+ รายการ\)$/, '');

/** All that is read from the top to the bottom: lines over and under the tables, and their rows. Whoever signs comes last, and is left out. */
function linesOf(html: string): string[] {
  const [, body = ''] = /<header>([\s\S]*)<div class="signatures">/.exec(html) ?? [];
  return Array.from(
    body.matchAll(/<(?:h1|h2|p)(?: class="(?:running|note)")?>([\s\S]*?)<\/(?:h1|h2|p)>|<tr>[\s\S]*?<\/tr>/g),
    ([all, text]) =>
      all.startsWith('<tr>')
        ? (printedRows(all)[0] ?? []).join(' | ')
        : settled(plain((text as string).replace(/<\/?b>/g, ''))),
  );
}

/** As the published form has them, its table row by row. */
const PUBLISHED_ROWS = PUBLISHED_TEXT.trim()
  .split(/\r?\n/)
  .slice(1)
  .map((line) => line.split('\t').join(' | '));

/** Misprints: เด่นชัย has 3 municipalities, of which the list puts 1 at step 3; the form prints 2, and the total follows it. */
const MISPRINTS: readonly (readonly [printed: string, right: string])[] = [
  ['เด่นชัย | 3 | 4 | - | - | 2 | 2 |', 'เด่นชัย | 3 | 4 | - | - | 1 | 2 |'],
  ['รวม 8 อำเภอ | 25 | 58 | 0 | 0 | 9 | 17 |', 'รวม 8 อำเภอ | 25 | 58 | 0 | 0 | 8 | 17 |'],
];

const rightRows = PUBLISHED_ROWS.map((row) =>
  MISPRINTS.reduce((text, [printed, right]) => text.replace(printed, right), row),
);

const INDICATOR = 'ตัวชี้วัด "ร้อยละของเทศบาลและองค์การบริหารส่วนตำบลที่นำแผนชุมชนสู่การพัฒนาท้องถิ่นได้ตามเกณฑ์ที่กำหนด"';
const STEPS = ['ขั้น 1\n(ข้อ 1-3)', 'ขั้น 2\n(ข้อ 4)', 'ขั้น 3\n(ข้อ 5-6)', 'ขั้น 4\n(ข้อ 7)', 'ขั้น 5\n(ข้อ 8)'];

describe('the progress form of July 2556', () => {
  it('has the two misprints, and no other', () => {
    for (const [printed] of MISPRINTS) expect(PUBLISHED_ROWS.filter((row) => row.startsWith(printed))).toHaveLength(1);
  });

  it('is the letter’s, line by line', () => {
    const { html } = print('summary');
    expect(linesOf(html)).toEqual([
      'แบบรายงานความก้าวหน้า',
      INDICATOR,
      'จังหวัดแพร่ ปีงบประมาณ พ.ศ. 2556 รอบรายงานวันที่ 5 กรกฎาคม 2556',
      'จำนวนเทศบาล 25 แห่ง อบต. 58 แห่ง',
      'อำเภอ | จำนวน (แห่ง) | เทศบาลผ่านเกณฑ์ (แห่ง) | อบต.ผ่านเกณฑ์ (แห่ง)',
      ['เทศบาล', 'อบต.', ...STEPS, ...STEPS].join(' | '),
      ...rightRows,
      'เปรียบเทียบกับเดือนที่ผ่านมา',
      // The letter has the standings of July here (0, 1, 0, 14, 67, 2) and calls them an increase: these are the true ones.
      'ยังไม่ผ่านขั้นตอนที่ 1 | 0 | แห่ง',
      'ผ่านเกณฑ์ขั้นตอนที่ 1 เพิ่มขึ้น | 0 | แห่ง',
      'ผ่านเกณฑ์ขั้นตอนที่ 2 เพิ่มขึ้น | 1 | แห่ง',
      'ผ่านเกณฑ์ขั้นตอนที่ 3 เพิ่มขึ้น | 20 | แห่ง',
      'ผ่านเกณฑ์ขั้นตอนที่ 4 เพิ่มขึ้น | 37 | แห่ง',
      // One fewer than in June: nothing increases by less than nothing.
      'ผ่านเกณฑ์ขั้นตอนที่ 5 ลดลง | 1 | แห่ง',
    ]);
  });

  it('has nothing of the office’s own until it is asked for', () => {
    const own = ['ที่มาของตัวเลข', 'ใช้ผลรอบก่อน', 'ข้อมูลเมื่อ', '&quot;เพิ่มขึ้น&quot; คือ'];
    for (const text of own) expect(print('summary').html).not.toContain(text);
    for (const text of own) expect(print('summary', { explained: true }).html).toContain(text);
  });
});

describe('the target lists of July 2556', () => {
  const lines = linesOf(print('targets').html);

  it('open as the letter does', () => {
    expect(lines.slice(0, 7)).toEqual([
      'บัญชีรายชื่อเทศบาลและองค์การบริหารส่วนตำบลเป้าหมายที่มุ่งผลสัมฤทธิ์ ตามคำรับรองการปฏิบัติราชการกระทรวงมหาดไทย (กรมส่งเสริมการปกครองท้องถิ่น)',
      INDICATOR,
      '(ไม่น้อยกว่าร้อยละ 70 ของจำนวนเทศบาลและองค์การบริหารส่วนตำบลทั้งหมดในจังหวัด กระจายทุกอำเภอ (ไม่น้อยกว่า 59 แห่ง))',
      'จังหวัดแพร่ ปีงบประมาณ พ.ศ. 2556 รอบรายงานวันที่ 5 กรกฎาคม 2556',
      'จังหวัดแพร่ จำนวนเทศบาล 18 แห่ง อบต. 41 แห่ง (เป้าหมายหลัก)',
      'ที่ | อำเภอ | รายชื่อเทศบาล/อบต. มุ่งผลสัมฤทธิ์ | ผ่านเกณฑ์ถึงขั้นที่ | หมายเหตุ',
      'เทศบาล | อบต. | 1 เม.ย. 56 | 1 พ.ค. 56 | 1 มิ.ย. 56 | 1 ก.ค. 56',
    ]);
  });

  it('have a total below each, and the secondary list its own heading', () => {
    const totals = lines.filter((line) => line.startsWith('รวม '));
    expect(totals.map((line) => line.split(' | ').slice(0, 3))).toEqual([
      ['รวม 8 อำเภอ', '18', '41'],
      ['รวม 7 อำเภอ', '7', '17'],
    ]);
    expect(lines).toContain('จังหวัดแพร่ จำนวนเทศบาล 7 แห่ง อบต. 17 แห่ง (เป้าหมายรอง)');
  });

  it('close with what the steps mean, with the shares of the year', () => {
    const definitions = lines.filter((line) => line.includes(' หมายถึง '));
    expect(definitions[0]).toMatch(/^หมายเหตุ: ขั้นที่ 1 หมายถึง มีการตั้งคณะทำงานสนับสนุนกระบวนการแผนชุมชนระดับท้องถิ่น/);
    expect(definitions.slice(1).map((line) => line.slice(0, 17))).toEqual(
      [2, 3, 4, 5].map((step) => `ขั้นที่ ${step} หมายถึง `.slice(0, 17)),
    );
    expect(definitions[3]).toMatch(/ไม่น้อยกว่าร้อยละ 20 \(ข้อ 7\)$/);
    expect(definitions[4]).toMatch(/ไม่น้อยกว่าร้อยละ 10 \(ข้อ 8\)$/);
  });
});
