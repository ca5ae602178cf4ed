// What is wrong with a line of a roster that was refused.
import type { Text } from '../text';

/** One line of a refused roster. */
export const ROSTER_LINE: Text = {
  th: 'บรรทัด {line}: {problem} พบ "{found}"',
  en: 'line {line}: {problem}, found "{found}"',
};

/** The same, where nothing stands. */
export const ROSTER_LINE_BLANK: Text = { th: 'บรรทัด {line}: {problem}', en: 'line {line}: {problem}' };

/** Behind it, where what was expected is not said by the problem's own words. */
export const ROSTER_EXPECTED: Text = { th: ' ต้องเป็น "{expected}"', en: ', expected "{expected}"' };

/** The headings that a roster must have; as offices write them. */
export const ROSTER_HEADINGS: Readonly<Record<string, Text>> = {
  district: { th: 'อำเภอ', en: 'district' },
  type: { th: 'ประเภท', en: 'type' },
  name: { th: 'ชื่อ อปท.', en: 'name' },
};

/** Of one kind, behind those that are named. */
export const ROSTER_MORE: Text = { th: '{problem}: และอีก {more} แห่ง', en: '{problem}: {more} more' };

/** Their own words say what was expected. */
export const SAID_BY_ITSELF: readonly string[] = [
  'no-heading',
  'above',
  'spaces',
  'lists-alike',
  'twice',
  'round-twice',
  'indicator',
  'column-twice',
  'name',
  'district',
  'type',
  'target',
  'empty',
  'since',
];

export const ROSTER_PROBLEMS: Readonly<Record<string, Text>> = {
  header: { th: 'ขาดหัวคอลัมน์ที่ต้องมี', en: 'a heading is missing' },
  columns: { th: 'มีคอลัมน์เกิน', en: 'too many columns' },
  'no-heading': { th: 'คอลัมน์นี้ไม่มีหัวคอลัมน์', en: 'its column has no heading' },
  above: { th: 'อยู่เหนือหัวคอลัมน์', en: 'it stands above the headings' },
  spaces: {
    th: 'แยกคอลัมน์ไม่ได้เพราะคั่นด้วยช่องว่างเท่านั้น ให้คัดลอกตารางจาก Word หรือ Excel แทน หรือเติม - ในช่องที่ว่าง',
    en: 'only spaces part its columns, and which is which cannot be told: copy the table from Word or Excel, or type - where a cell is blank',
  },
  'lists-alike': {
    th: 'มีสองบัญชีที่หัวเรื่องบอกเป้าหมายเดียวกันแต่จำนวนแห่งต่างกัน',
    en: 'two lists of one name that say different numbers of LAOs',
  },
  'two-names': { th: 'มีชื่อ อปท. สองชื่อในบรรทัดเดียว', en: 'two LAOs in one line' },
  round: { th: 'ไม่ใช่รอบของปีงบประมาณนี้', en: 'not a round of this fiscal year' },
  'no-round': { th: 'หัวคอลัมน์นี้ไม่ใช่วันที่ของรอบ', en: 'this heading is not a date of a round' },
  indicator: {
    th: 'ไม่มีตัวชี้วัดนี้',
    en: 'no indicator of that number',
  },
  entry: { th: 'ตัวชี้วัดนี้ไม่มีคอลัมน์นี้', en: 'the indicator has no such column' },
  'round-twice': { th: 'รอบซ้ำ', en: 'the round stands twice' },
  'column-twice': { th: 'คอลัมน์ซ้ำ', en: 'the column stands twice' },
  district: { th: 'ไม่มีชื่ออำเภอ', en: 'no district' },
  type: { th: 'ประเภทต้องเป็น เทศบาล หรือ อบต.', en: 'the type must be municipality or SAO' },
  'type-by-name': { th: 'ประเภทไม่ตรงกับชื่อ', en: 'the type contradicts the name' },
  name: { th: 'ไม่มีชื่อ อปท.', en: 'no name' },
  target: { th: 'เป้าหมายต้องเป็น หลัก หรือ รอง', en: 'the target must be main or secondary' },
  step: { th: 'ไม่ใช่ขั้น', en: 'not a step' },
  ticks: { th: 'ไม่ใช่เลข 0 หรือ 1 ตามจำนวนข้อ', en: 'not a 0 or 1 for each item' },
  count: { th: 'ไม่ใช่จำนวน', en: 'not a number' },
  date: { th: 'ไม่ใช่วันที่', en: 'not a date' },
  since: {
    th: 'ต้องเป็นวันที่ เช่น {expected} หรือคำว่า "ต้นปี" หรือ "ไม่มี"',
    en: 'neither a date, such as {expected}, nor the words start or none',
  },
  twice: { th: 'อปท. ซ้ำกับบรรทัด {expected}', en: 'the LAO repeats line {expected}' },
  empty: { th: 'ไม่มีรายชื่อ', en: 'no LAO' },
};
