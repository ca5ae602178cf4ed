// What custom functions say in a cell, in both languages at once: a function in a cell does not know the setting.
import { LANGUAGES, say, type Text, type Values } from './text';

export const FUNCTION_WORDS = {
  steps: { th: '{argument}: ต้องเป็นช่วงของช่องที่มีขั้น', en: '{argument}: expected a range of cells with steps' },
  step: {
    th: '{argument}: ต้องเป็นขั้น 0 ถึง 5 แต่พบ "{found}"',
    en: '{argument}: expected a step from 0 to 5, found "{found}"',
  },
  count: {
    th: '{argument}: ต้องเป็นจำนวนเต็มตั้งแต่ 0 แต่พบ "{found}"',
    en: '{argument}: expected a whole number from 0, found "{found}"',
  },
  percent: {
    th: '{argument}: ต้องเป็นร้อยละ 0 หรือ 1 ถึง 100 (ร้อยละ 20 พิมพ์ 20) แต่พบ "{found}"',
    en: '{argument}: expected 0 or a percentage from 1 to 100 (type 20 for 20 %), found "{found}"',
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
    en: '{argument}: expected เทศบาล or อบต., found "{found}"',
  },
} satisfies Record<string, Text>;

/** Of nothing there is no share: neither 0 % nor 100 %. */
export const NO_SHARE: Text = { th: 'ไม่มีฐานให้คิดร้อยละ', en: 'no share of 0' };

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
