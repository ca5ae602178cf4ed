// What people read on the covering memo's template tab: the parts of a memo, the named blanks, and the template that set-up writes.
import type { Text } from '../text';

export const MEMO_TITLE: Text = { th: 'บันทึกข้อความ', en: 'Memorandum' };

/** What is wrong with a template, in a sentence each: it is printed all the same. */
export const MEMO_PROBLEMS = {
  unknownBlank: {
    th: 'แท็บ {tab} ช่อง {cell}: ไม่รู้จัก {{blank}} จึงพิมพ์ไว้ตามเดิม ชื่อที่ใช้ได้อยู่ในคอลัมน์ขวาของแท็บนั้น',
    en: 'Tab {tab}, cell {cell}: {{blank}} is unknown and is printed as it stands. The known names stand at the right of that tab.',
  },
  noValue: {
    th: 'แท็บ {tab} ช่อง {cell}: รอบนี้ไม่มีค่าของ {{blank}} จึงไม่พิมพ์บรรทัดนี้',
    en: 'Tab {tab}, cell {cell}: {{blank}} has no value in this round, so this line is left out.',
  },
  unknownPart: {
    th: 'แท็บ {tab} ช่อง {cell}: ไม่รู้จักส่วน "{found}" จึงพิมพ์เป็นย่อหน้า',
    en: 'Tab {tab}, cell {cell}: the part "{found}" is unknown, so it is printed as a paragraph.',
  },
  empty: { th: 'แท็บ {tab} ยังไม่มีข้อความ', en: 'Tab {tab} holds no text.' },
} satisfies Record<string, Text>;

/** The parts of a memo, in the order of the paper. */
export const MEMO_PARTS = {
  agency: { th: 'ส่วนราชการ', en: 'Agency' },
  number: { th: 'ที่', en: 'Number' },
  date: { th: 'วันที่', en: 'Date' },
  subject: { th: 'เรื่อง', en: 'Subject' },
  to: { th: 'เรียน', en: 'To' },
  attached: { th: 'สิ่งที่ส่งมาด้วย', en: 'Attached' },
  paragraph: { th: 'ย่อหน้า', en: 'Paragraph' },
  signature: { th: 'ลงชื่อ', en: 'Signature' },
} satisfies Record<string, Text>;

export type MemoPart = keyof typeof MEMO_PARTS;

interface BlankWords {
  name: Text;
  meaning: Text;
}

/** The named blanks: what stands between braces in the template, and what is put there. */
export const BLANK_WORDS = {
  province: { name: { th: 'จังหวัด', en: 'province' }, meaning: { th: 'ชื่อจังหวัด', en: 'The name of the province' } },
  year: {
    name: { th: 'ปีงบประมาณ', en: 'fiscal year' },
    meaning: { th: 'ปีงบประมาณ พ.ศ.', en: 'The Buddhist fiscal year' },
  },
  round: { name: { th: 'รอบ', en: 'round' }, meaning: { th: 'วันที่ของรอบรายงาน', en: 'The date of the round' } },
  previous: {
    name: { th: 'รอบก่อน', en: 'previous round' },
    meaning: { th: 'วันที่ของรอบก่อนหน้า', en: 'The date of the round before' },
  },
  deadline: {
    name: { th: 'กำหนดส่ง', en: 'deadline' },
    meaning: { th: 'วันสุดท้ายที่จังหวัดส่งกรม', en: 'The last day for the province' },
  },
  today: { name: { th: 'วันนี้', en: 'today' }, meaning: { th: 'วันที่พิมพ์บันทึก', en: 'The day of printing' } },
  districts: {
    name: { th: 'จำนวนอำเภอ', en: 'districts' },
    meaning: { th: 'อำเภอทั้งหมด', en: 'How many districts there are' },
  },
  laos: { name: { th: 'จำนวน อปท.', en: 'LAOs' }, meaning: { th: 'อปท. ทั้งหมด', en: 'How many LAOs there are' } },
  municipalities: {
    name: { th: 'จำนวนเทศบาล', en: 'municipalities' },
    meaning: { th: 'เทศบาลทั้งหมด', en: 'How many municipalities there are' },
  },
  SAOs: { name: { th: 'จำนวน อบต.', en: 'SAOs' }, meaning: { th: 'อบต. ทั้งหมด', en: 'How many SAOs there are' } },
  reported: {
    name: { th: 'รายงานแล้ว', en: 'reported' },
    meaning: { th: 'อปท. ที่รายงานรอบนี้', en: 'LAOs that reported in this round' },
  },
  missing: {
    name: { th: 'ยังไม่รายงาน', en: 'missing' },
    meaning: { th: 'อปท. ที่ไม่ได้รายงานรอบนี้', en: 'LAOs that did not report in this round' },
  },
  noReport: {
    name: { th: 'ไม่เคยรายงาน', en: 'never reported' },
    meaning: { th: 'อปท. ที่ยังไม่เคยรายงานเลย', en: 'LAOs without any report yet' },
  },
  step0: { name: { th: 'ขั้น 0', en: 'step 0' }, meaning: { th: 'อปท. ที่ยังไม่ผ่านขั้น 1', en: 'LAOs not past step 1' } },
  step1: { name: { th: 'ขั้น 1', en: 'step 1' }, meaning: { th: 'อปท. ที่อยู่ขั้น 1', en: 'LAOs at step 1' } },
  step2: { name: { th: 'ขั้น 2', en: 'step 2' }, meaning: { th: 'อปท. ที่อยู่ขั้น 2', en: 'LAOs at step 2' } },
  step3: { name: { th: 'ขั้น 3', en: 'step 3' }, meaning: { th: 'อปท. ที่อยู่ขั้น 3', en: 'LAOs at step 3' } },
  step4: { name: { th: 'ขั้น 4', en: 'step 4' }, meaning: { th: 'อปท. ที่อยู่ขั้น 4', en: 'LAOs at step 4' } },
  passed: {
    name: { th: 'ผ่าน', en: 'passed' },
    meaning: { th: 'อปท. ที่ผ่านครบ 5 ขั้น', en: 'LAOs that have passed all 5 steps' },
  },
  passedShare: {
    name: { th: 'ร้อยละที่ผ่าน', en: 'share passed' },
    meaning: { th: 'ร้อยละของ อปท. ที่ผ่านครบ 5 ขั้น', en: 'Their share of all LAOs, in percent' },
  },
  required: {
    name: { th: 'เกณฑ์', en: 'required' },
    meaning: { th: 'อปท. ที่ต้องผ่านตามเกณฑ์', en: 'LAOs that must pass' },
  },
  aimed: {
    name: { th: 'เป้าหมาย', en: 'aimed at' },
    meaning: { th: 'อปท. ที่จังหวัดตั้งเป้าให้ผ่าน', en: 'LAOs that the province aims at' },
  },
  rose: {
    name: { th: 'ขั้นสูงขึ้น', en: 'rose' },
    meaning: { th: 'อปท. ที่ขั้นสูงกว่ารอบก่อน', en: 'LAOs that stand higher than before' },
  },
  fell: {
    name: { th: 'ขั้นถอยหลัง', en: 'fell' },
    meaning: { th: 'อปท. ที่ขั้นต่ำกว่ารอบก่อน', en: 'LAOs that stand lower than before' },
  },
} satisfies Record<string, BlankWords>;

export type BlankId = keyof typeof BLANK_WORDS;
