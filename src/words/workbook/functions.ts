// What custom functions say in a cell, in both languages at once: a function in a cell does not know the setting.
import { LANGUAGES, say, type Text, type Values } from '../text';

export const FUNCTION_WORDS = {
  steps: { th: '{argument}: ต้องเป็นช่วงของช่องที่มีขั้น', en: '{argument}: expected a range of cells with steps' },
  step: {
    th: '{argument}: ต้องเป็นขั้น 0 ถึง {expected} แต่พบ "{found}"',
    en: '{argument}: expected a step from 0 to {expected}, found "{found}"',
  },
  highest: {
    th: '{argument}: ขั้นสูงสุดต้องเป็นจำนวนเต็ม 1 ถึง {expected} แต่พบ "{found}"',
    en: '{argument}: expected the highest step, from 1 to {expected}, found "{found}"',
  },
  count: {
    th: '{argument}: ต้องเป็นจำนวนเต็มตั้งแต่ 0 แต่พบ "{found}"',
    en: '{argument}: expected a whole number from 0, found "{found}"',
  },
  items: {
    th: '{argument}: ต้องเป็นช่องทำเครื่องหมาย 8 ข้อ หรือเลข 0/1 แปดตัว แต่พบ "{found}"',
    en: '{argument}: expected eight boxes or eight digits 0/1, found "{found}"',
  },
  more: {
    th: '{argument}: พบ {found} มากกว่าทั้งหมด {expected}',
    en: '{argument}: found {found}, more than the whole of {expected}',
  },
  year: {
    th: '{argument}: ต้องเป็นปีงบประมาณ พ.ศ. เช่น 2556 แต่พบ "{found}"',
    en: '{argument}: expected a Buddhist fiscal year such as 2556, found "{found}"',
  },
  evidenceRows: {
    th: '{argument}: มี {found} แถว แต่ items มี {expected} แถว',
    en: '{argument}: has {found} rows, items has {expected}',
  },
  percent: {
    th: '{argument}: ต้องเป็นร้อยละ 0 ถึง 100 (ร้อยละ 20 กรอก 20 หรือ 20%) แต่พบ "{found}"',
    en: '{argument}: expected a percentage from 0 to 100 (type 20 or 20% for 20 %), found "{found}"',
  },
  date: {
    th: '{argument}: ต้องเป็นวันที่ เช่น 1 ก.ค. 2556 แต่พบ "{found}"',
    en: '{argument}: expected a date, found "{found}"',
  },
  style: { th: '{argument}: ต้องเป็น {expected} แต่พบ "{found}"', en: '{argument}: expected {expected}, found "{found}"' },
  rows: {
    th: '{argument}: มี {found} แถว แต่ steps มี {expected} แถว',
    en: '{argument}: has {found} rows, steps has {expected}',
  },
  type: {
    th: '{argument}: ต้องเป็น เทศบาล หรือ อบต. แต่พบ "{found}"',
    en: '{argument}: expected municipality or SAO, found "{found}"',
  },
} satisfies Record<string, Text>;

/** Of nothing there is no share: neither 0 % nor 100 %. */
export const NO_SHARE: Text = { th: 'ไม่มีโครงการ จึงคิดร้อยละไม่ได้', en: 'No projects: share undefined' };

export const SUMMARY_HEADINGS: readonly Text[] = [
  { th: 'ประเภท', en: 'Type' },
  { th: 'ทั้งหมด', en: 'All' },
  { th: 'ยังไม่เคยรายงาน', en: 'No report' },
];

export const TOTAL: Text = { th: 'รวม', en: 'Total' };

/** Thai and English in one line. */
export function both(text: Text, values: Values = {}): string {
  return LANGUAGES.map((language) => say(text, language, values)).join(' / ');
}
