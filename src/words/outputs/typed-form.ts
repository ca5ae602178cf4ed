// What people read about a typed form: the tab to paste it into, and what is wrong in it.
import type { Text } from '../text';

/** The first row of the tab that the form is pasted into. */
export const PASTE_HERE: Text = {
  th: 'วางแบบรายงานที่จัดทำเองทั้งตาราง ตั้งแต่ช่อง A3 ลงไป (ลบของเดิมก่อน) แล้วใช้เมนู ขั้นตอน > ตรวจทานแบบที่จัดทำเอง ข้อมูลในแท็บนี้ไม่นับในรายงาน',
  en: 'Paste the whole typed form from cell A3 down (delete an old one first), then menu Khanton > Check a typed form. Nothing here is counted.',
};

export const TYPED_FORM = {
  wrong: {
    th: 'ผิด {wrong} ช่อง จากแบบ {lines} บรรทัด',
    en: 'Wrong cells: {wrong}, in a form of {lines} lines.',
  },
  right: { th: 'ถูกต้องทุกช่อง แบบ {lines} บรรทัด', en: 'Every cell is right, in a form of {lines} lines.' },
  place: { th: 'ช่องที่', en: 'Place' },
  row: { th: 'บรรทัด {row} คอลัมน์ {column}', en: 'line {row}, column {column}' },
  line: { th: 'บรรทัดของ', en: 'Line' },
  column: { th: 'คอลัมน์', en: 'Column' },
  printed: { th: 'ในแบบ', en: 'Printed' },
  shouldBe: { th: 'ที่ถูก', en: 'Right' },
  reason: { th: 'ผิดอย่างไร', en: 'What is wrong' },
  name: { th: 'ชื่อบรรทัด', en: 'Name of the line' },
  number: { th: 'จำนวน{type}', en: 'Number: {type}' },
  step: { th: '{type} ขั้น {step}', en: '{type}, step {step}' },
  change: { th: 'เปรียบเทียบ', en: 'Comparison' },
} satisfies Record<string, Text>;

/** Between two reasons. */
export const AND_REASON: Text = { th: ' และ', en: ' Also: ' };

/** Places: type, of the figure's column; highest, the indicator's last step. */
export const REASON_WORDS = {
  'differs-from-lists': {
    th: 'ไม่ตรงกับที่นับจากบัญชีรายชื่อ',
    en: 'It differs from what the lists give.',
  },
  'row-does-not-add-up': {
    th: 'ขั้น 1 ถึง {highest} ของบรรทัดนี้ (บวกที่ยังไม่ผ่านขั้น 1 หรือไม่เคยรายงาน) ไม่เท่ากับจำนวน{type}',
    en: 'Steps 1–{highest} of this line (and those below step 1 or without any report) are not its number: {type}.',
  },
  'total-is-not-the-sum': {
    th: 'ยอดรวมไม่เท่ากับผลบวกของบรรทัดทั้งหมดในแบบ',
    en: 'The total is not the sum of the lines of the form.',
  },
  'standing-not-change': {
    th: 'เป็นจำนวนที่อยู่ในขั้นนี้ ไม่ใช่จำนวนที่ผ่านขั้นนี้เพิ่มขึ้น',
    en: 'It is how many stand at this step, not how many more have passed it.',
  },
  'not-a-count': {
    th: 'ไม่ใช่จำนวน ต้องเป็นตัวเลข หรือ - หรือเว้นว่างเมื่อเป็นศูนย์',
    en: 'It is not a number: type a number, and a dash or nothing for zero.',
  },
  'unknown-line': {
    th: 'ไม่มีอำเภอชื่อนี้ในการตั้งค่าและทะเบียน จึงไม่ได้ตรวจตัวเลขของบรรทัดนี้',
    en: 'Neither settings nor registry know a district of this name: the figures of this line were not checked.',
  },
  'line-without-name': {
    th: 'มีตัวเลขแต่ไม่มีชื่ออำเภอ จึงไม่ได้ตรวจตัวเลขของบรรทัดนี้',
    en: 'There are figures, but no district: they were not checked.',
  },
  'line-twice': {
    th: 'ซ้ำกับบรรทัดข้างบน ตรวจเฉพาะบรรทัดบน',
    en: 'It repeats a line above: only the upper one was checked.',
  },
  'line-missing': { th: 'ไม่มีบรรทัดนี้ในแบบ', en: 'The form has no such line.' },
  'districts-miscounted': {
    th: 'จำนวนอำเภอไม่ถูก (เทศบาลที่ขึ้นตรงจังหวัดไม่นับเป็นอำเภอ)',
    en: 'The number of districts is wrong (a municipality that reports straight to the province is none).',
  },
} satisfies Record<string, Text>;
