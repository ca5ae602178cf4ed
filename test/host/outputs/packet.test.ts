// The whole packet: all that is handed in on one print, in its order; to the department, or to one district.
import { describe, expect, it } from 'vitest';
import { callCommand } from '../../../local/office.ts';
import type { Workbook } from '../../../local/workbook/workbook.ts';
import type { PrintedForm } from '../../../src/commands/printing/print';
import { fictitiousBook } from '../../support/books/fictitious';
import { JULY_DATE, OWNER, phraeBook, run } from '../../support/books/office';
import { letterLines } from '../../support/shown/letter';
import { printedRows } from '../../support/shown/paper';

const packet = (book: Workbook, more: Record<string, unknown> = {}) =>
  run(book, 'print', { form: 'packet', ...more }) as unknown as PrintedForm;
const articles = (html: string) => html.split(/(?=<article)/).filter((part) => part.startsWith('<article'));
/** What each part is called, in short. */
const titles = (html: string) =>
  articles(html).map((part) => (/aria-label="([^"]*)"/.exec(part)?.[1] ?? '').replaceAll('\u00a0', ' ').slice(0, 20));

describe('the packet to the department', () => {
  it('is letter, form, lists, and the funds where they are measured', () => {
    const { html, title, takes } = packet(phraeBook(), { round: JULY_DATE });
    expect(title.replaceAll('\u00a0', ' ')).toBe('รายงานถึงกรมส่งเสริมการปกครองท้องถิ่น รอบรายงานวันที่ 5 กรกฎาคม 2556');
    expect(takes).toEqual(['round', 'district', 'explained']);
    expect(titles(html).slice(1)).toEqual(['แบบรายงานความก้าวหน้า', 'บัญชีรายชื่อเทศบาลแล'].map((text) => text.slice(0, 20)));
    const parts = articles(packet(fictitiousBook()).html);
    expect(parts).toHaveLength(5);
    expect(parts[3]).toContain('รายงานความก้าวหน้าการส่งเสริมองค์กรปกครองส่วนท้องถิ่นสนับสนุน');
    expect(parts[4]).toContain('ตัวชี้วัดที่ 1.5 &quot;ความสำเร็จในการส่งเสริม');
  });

  it('holds each form as it is printed alone', () => {
    const book = fictitiousBook();
    const alone = (form: string, more = {}) =>
      (run(book, 'print', { form, now: '2559-07-03T09:00', ...more }) as unknown as PrintedForm).html;
    const parts = articles(packet(book, { now: '2559-07-03T09:00' }).html).map((part) => part.trim());
    expect(parts).toEqual([
      alone('letter-department'),
      alone('summary'),
      alone('targets'),
      alone('letter-department', { indicator: 'funds' }),
      alone('summary', { indicator: 'funds' }),
    ]);
  });
});

describe('the packet to a district', () => {
  it('is the letter, and its own LAOs on the lists, by the day on which it reports; nobody signs them', () => {
    const { html, title } = packet(phraeBook(), { round: JULY_DATE, district: 'ลอง' });
    expect(title.replaceAll('\u00a0', ' ')).toBe('รายงานถึงอำเภอลอง รอบรายงานวันที่ 1 กรกฎาคม 2556');
    const [letter = '', lists = ''] = articles(html);
    expect(articles(html)).toHaveLength(2);
    const lines = letterLines(letter);
    expect(lines).toContain('เรียน นายอำเภอลอง');
    expect(lines.join('\n')).toMatch(
      /สิ่งที่ส่งมาด้วย 1\. สำเนาหนังสือที่อ้างถึง จำนวน 1 ฉบับ\s+2\. บัญชีรายชื่อเทศบาลและองค์การบริหารส่วนตำบลเป้าหมาย จำนวน 1 ชุด/,
    );
    // Of whom other districts still wait for, it says nothing.
    expect(lines.join()).toContain('ในพื้นที่ทุกแห่งรายงานครบถ้วนแล้ว');
    const text = lists.replaceAll('\u00a0', ' ');
    expect(text).toContain('รอบรายงานวันที่ 1 กรกฎาคม 2556');
    expect(text).toContain('จังหวัดแพร่ อำเภอลอง จำนวนเทศบาล 4 แห่ง อบต. 4 แห่ง (เป้าหมายหลัก)');
    expect(lists).not.toContain('class="signer"');
    const numbered = printedRows(lists).filter(([number]) => /^\d+$/.test(number ?? ''));
    expect(numbered.filter(([, district]) => district !== '').map(([, district]) => district)).toEqual(['ลอง', 'ลอง']);
    expect(numbered).toHaveLength(11);
  });

  it('is addressed to the mayor of a municipality that reports straight to the province', () => {
    const { html } = packet(phraeBook(), { round: JULY_DATE, district: 'เทศบาลเมืองแพร่' });
    const lines = letterLines(html.split('</article>')[0] ?? '');
    expect(lines).toContain('เรียน นายกเทศมนตรีเมืองแพร่');
    expect(lines.join()).toContain('จึงขอให้เทศบาลเมืองแพร่รายงานผลการดำเนินงาน รอบวันที่');
    expect(lines.join()).toContain('ขณะนี้เทศบาลเมืองแพร่ยังไม่รายงานในรอบนี้');
  });

  it('says which districts there are, for one that there is not', () => {
    expect(callCommand(phraeBook(), OWNER, 'print', { form: 'packet', district: 'เชียงคำ' })).toMatchObject({
      code: 'district-unknown',
      message: expect.stringContaining('ร้องกวาง'),
    });
    expect(packet(phraeBook()).districts).toHaveLength(9);
  });
});
