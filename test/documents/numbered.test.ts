// On paper no number is parted from its word; phrases of several words stay whole in running text.
import { describe, expect, it } from 'vitest';
import { numbered, phrasesWhole } from '../../src/documents/print/numbered';
import { paperText } from '../../src/documents/print/paper-text';
import { definitionOf } from '../../src/documents/steps';

const shown = (text: string) => paperText(text, 'thai').split('\u00a0').join('_');

describe('a number and its word on paper', () => {
  it.each([
    ['ยังไม่ผ่านขั้น 1', 'ยังไม่ผ่านขั้น_๑'],
    ['ผ่านเกณฑ์ขั้นตอนที่ 3 เพิ่มขึ้น', 'ผ่านเกณฑ์ขั้นตอนที่_๓ เพิ่มขึ้น'],
    ['ขั้นที่ 2 (ข้อ 4-5)', 'ขั้นที่_๒ (ข้อ_๔-๕)'],
    ['ไม่น้อยกว่าร้อยละ 20 ของ', 'ไม่น้อยกว่าร้อยละ_๒๐ ของ'],
    ['ประมาณการ ก: อัตรา', 'ประมาณการ_ก: อัตรา'],
    ['ยังทำประมาณการ ขอให้รอ', 'ยังทำประมาณการ ขอให้รอ'],
    ['Step 1 (items 1-3), Estimate B', 'Step_๑ (items_๑-๓), Estimate_B'],
    ['เพิ่มขั้น เป็น 4 ขั้น', 'เพิ่มขั้น เป็น ๔ ขั้น'],
  ])('%s', (text, expected) => {
    expect(shown(text)).toBe(expected);
  });

  it('is in one phrase with what stands before it, in running text', () => {
    const html = phrasesWhole(numbered('"ยังไม่ผ่านขั้นตอนที่ 1" ไม่น้อยกว่าร้อยละ 10.5 ของแห่ง'));
    expect(html).toBe(
      '"<span class="whole-word">ยังไม่ผ่านขั้นตอนที่\u00a01</span>" <span class="whole-word">ไม่น้อยกว่าร้อยละ\u00a010.5</span> ของแห่ง',
    );
  });
});

describe('the meaning of a step', () => {
  const step = { step: 4, shortName: '', meaning: 'โครงการจากขั้น 3 ตามขั้น 10', items: [7], share: 20 };

  it('numbers other steps as it numbers its own', () => {
    expect(definitionOf(step, { language: 'th', digits: 'thai' })).toBe(
      'ขั้นที่ ๔ หมายถึง โครงการจากขั้นที่ ๓ ตามขั้นที่ ๑๐ ไม่น้อยกว่าร้อยละ ๒๐ (ข้อ ๗)',
    );
  });

  it('has one item, or several', () => {
    const english = { language: 'en', digits: 'arabic' } as const;
    expect(definitionOf(step, english)).toMatch(/ \(item 7\)$/);
    expect(definitionOf({ ...step, items: [5, 6] }, english)).toMatch(/ \(items 5-6\)$/);
  });
});
