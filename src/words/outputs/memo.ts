// What people read on the letters' template tabs: the parts of a letter, the named blanks, and what is wrong with a template.
import type { Text } from '../text';

export const MEMO_TITLE: Text = { th: 'บันทึกข้อความ', en: 'Memorandum' };

/** What is wrong with a template, in a sentence each: it is printed all the same. */
export const MEMO_PROBLEMS = {
  unknownBlank: {
    th: 'แท็บ "{tab}" ช่อง {cell}: ไม่รู้จัก {{blank}} จึงพิมพ์ไว้ตามเดิม ชื่อที่ใช้ได้อยู่ในคอลัมน์ขวาของแท็บนั้น',
    en: 'Tab "{tab}", cell {cell}: {{blank}} is unknown and is printed as it stands. The known names stand at the right of that tab.',
  },
  noValue: {
    th: 'แท็บ "{tab}" ช่อง {cell}: ตัวชี้วัดนี้ในรอบนี้ไม่มีค่าของ {{blank}} จึงไม่พิมพ์บรรทัดนี้',
    en: 'Tab "{tab}", cell {cell}: {{blank}} has no value for this indicator in this round, so this line is not printed.',
  },
  unknownPart: {
    th: 'แท็บ "{tab}" ช่อง {cell}: ไม่รู้จักส่วน "{found}" จึงพิมพ์เป็นย่อหน้า',
    en: 'Tab "{tab}", cell {cell}: the part "{found}" is unknown, so it is printed as a paragraph.',
  },
  untold: {
    th: 'แท็บ "{tab}": ข้อความไม่มีช่องเติมคำ {blanks} จึงอาจกล่าวถึงตัวชี้วัดอื่น โปรดอ่านก่อนพิมพ์ ใช้ช่องเติมคำนั้นแทนชื่อหรือขั้นที่ระบุไว้ หรือเก็บข้อความของท่านไว้ที่อื่น ลบแท็บนี้ แล้วใช้เมนู ขั้นตอน > ตั้งค่าสเปรดชีต เพื่อสร้างแม่แบบใหม่',
    en: 'Tab "{tab}": its text has no {blanks}, so it may speak of another indicator. Read it before you print it. Use that blank for the name or step that is typed there; or keep your text elsewhere, delete the tab, and use menu Khanton > Set up for a new template.',
  },
  unclosed: {
    th: 'แท็บ "{tab}" ช่อง {cell}: วงเล็บปีกกาของ "{found}" ไม่ครบคู่ จึงพิมพ์ไว้ตามเดิม',
    en: 'Tab "{tab}", cell {cell}: a brace of "{found}" has no partner, so it is printed as it stands.',
  },
  noPart: {
    th: 'แท็บ "{tab}": ไม่มีข้อความของส่วน "{part}" หนังสือที่พิมพ์จึงไม่มีส่วนนี้',
    en: 'Tab "{tab}": no text of the part "{part}", so the letter is printed without it.',
  },
  empty: { th: 'แท็บ "{tab}" ยังไม่มีข้อความ', en: 'Tab "{tab}" holds no text.' },
} satisfies Record<string, Text>;

/** The parts of a letter, in the order of the paper. */
export const MEMO_PARTS = {
  speed: { th: 'ชั้นความเร็ว', en: 'Speed class' },
  agency: { th: 'ส่วนราชการ', en: 'Agency' },
  number: { th: 'ที่', en: 'Number' },
  date: { th: 'วันที่', en: 'Date' },
  subject: { th: 'เรื่อง', en: 'Subject' },
  to: { th: 'เรียน', en: 'To' },
  reference: { th: 'อ้างถึง', en: 'Reference' },
  attached: { th: 'สิ่งที่ส่งมาด้วย', en: 'Attached' },
  paragraph: { th: 'ย่อหน้า', en: 'Paragraph' },
  closing: { th: 'คำลงท้าย', en: 'Closing' },
  signature: { th: 'ลงชื่อ', en: 'Signature' },
  contact: { th: 'ผู้ติดต่อ', en: 'Contact' },
} satisfies Record<string, Text>;

export type MemoPart = keyof typeof MEMO_PARTS;

interface BlankWords {
  name: Text;
  meaning: Text;
}

const atStep = (step: number): BlankWords => ({
  name: { th: `ขั้น ${step}`, en: `step ${step}` },
  meaning: { th: `อปท. ที่อยู่ขั้น ${step}`, en: `LAOs at step ${step}` },
});

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
    meaning: { th: 'วันที่จังหวัดส่งกรมในรอบก่อน', en: 'The last day for the province, in the round before' },
  },
  deadline: {
    name: { th: 'กำหนดส่ง', en: 'deadline' },
    meaning: { th: 'วันสุดท้ายที่จังหวัดส่งกรม', en: 'The last day for the province' },
  },
  districtDeadline: {
    name: { th: 'กำหนดส่งของอำเภอ', en: 'district deadline' },
    meaning: { th: 'วันสุดท้ายที่อำเภอส่งจังหวัด', en: 'The last day for the districts' },
  },
  today: { name: { th: 'วันนี้', en: 'today' }, meaning: { th: 'วันที่พิมพ์หนังสือ', en: 'The day of printing' } },
  indicator: {
    name: { th: 'ตัวชี้วัด', en: 'indicator' },
    meaning: { th: 'เลขและชื่อตัวชี้วัด', en: "The indicator's number and name" },
  },
  indicatorNumber: {
    name: { th: 'เลขตัวชี้วัด', en: 'indicator number' },
    meaning: { th: 'เลขตัวชี้วัด เช่น 1.6', en: 'Its number, such as 1.6' },
  },
  indicatorName: {
    name: { th: 'ชื่อตัวชี้วัด', en: 'indicator name' },
    meaning: { th: 'ชื่อตัวชี้วัด ไม่มีเลข', en: 'Its name, without the number' },
  },
  subject: {
    name: { th: 'เรื่องที่รายงาน', en: 'subject' },
    meaning: { th: 'ตัวชี้วัด สำหรับบรรทัดเรื่อง', en: 'The indicator, for the subject line' },
  },
  measure: {
    name: { th: 'สิ่งที่รายงาน', en: 'what is reported' },
    meaning: { th: 'ขั้น จำนวน หรือข้อมูล ตามชนิดของตัวชี้วัด', en: 'Step, number or answer, by its kind' },
  },
  counted: {
    name: { th: 'อปท. ที่นับ', en: 'LAOs counted' },
    meaning: { th: 'อปท. ที่ตัวชี้วัดนี้นับ แยกประเภท', en: 'Those that it counts, by type' },
  },
  reporting: {
    name: { th: 'การรายงานในรอบนี้', en: 'reports of the round' },
    meaning: { th: 'รายงานแล้วและยังไม่รายงาน ทั้งประโยค', en: 'Who reported and who did not, in a sentence' },
  },
  results: {
    name: { th: 'ผลการดำเนินงาน', en: 'results' },
    meaning: { th: 'ผลของรอบนี้ทั้งประโยค ตามชนิดของตัวชี้วัด', en: 'What came of it, in a sentence by its kind' },
  },
  aims: {
    name: { th: 'เกณฑ์และเป้าหมาย', en: 'marks and aims' },
    meaning: { th: 'เกณฑ์และเป้าหมายทั้งประโยค', en: 'What must be reached, in a sentence' },
  },
  change: {
    name: { th: 'การเปลี่ยนแปลง', en: 'change' },
    meaning: { th: 'สิ่งที่เปลี่ยนจากรอบก่อน ทั้งประโยค', en: 'What changed since the round before' },
  },
  passing: {
    name: { th: 'ความหมายของการผ่าน', en: 'passing' },
    meaning: { th: 'เช่น ผ่านขั้น 6 ขึ้นไป', en: 'What it means, such as: passed step 6 or a higher one' },
  },
  passStep: {
    name: { th: 'ขั้นที่ผ่าน', en: 'pass step' },
    meaning: { th: 'ขั้นที่ถือว่าผ่าน', en: 'The step from which a LAO has passed' },
  },
  highest: {
    name: { th: 'จำนวนขั้น', en: 'steps' },
    meaning: { th: 'ตัวชี้วัดนี้มีกี่ขั้น', en: 'How many steps it has' },
  },
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
  missingNames: {
    name: { th: 'รายชื่อที่ยังไม่รายงาน', en: 'names missing' },
    meaning: { th: 'ชื่อเต็มของแห่งที่ยังไม่รายงาน ย่อหน้าละอำเภอ', en: 'Their names, a paragraph for each district' },
  },
  enclosures: {
    name: { th: 'เอกสารแนบ', en: 'enclosures' },
    meaning: { th: 'สิ่งที่ส่งไปกับหนังสือ บรรทัดละอย่าง', en: 'What goes with the letter, a line each' },
  },
  addressee: {
    name: { th: 'ผู้รับหนังสือ', en: 'addressee' },
    meaning: { th: 'นายอำเภอทุกอำเภอ หรือนายอำเภอที่ส่งถึง', en: 'All district chiefs, or the one that it is for' },
  },
  asked: {
    name: { th: 'ผู้ที่ขอให้รายงาน', en: 'who is asked to report' },
    meaning: { th: 'อำเภอหรือเทศบาลที่ต้องรายงาน และรายงานอะไร', en: 'Who has to report, and on what' },
  },
  noReport: {
    name: { th: 'ไม่เคยรายงาน', en: 'never reported' },
    meaning: { th: 'อปท. ที่ยังไม่เคยรายงานเลย', en: 'LAOs without any report yet' },
  },
  step0: { name: { th: 'ขั้น 0', en: 'step 0' }, meaning: { th: 'อปท. ที่ยังไม่ผ่านขั้น 1', en: 'LAOs not past step 1' } },
  step1: atStep(1),
  step2: atStep(2),
  step3: atStep(3),
  step4: atStep(4),
  step5: atStep(5),
  step6: atStep(6),
  step7: atStep(7),
  step8: atStep(8),
  step9: atStep(9),
  step10: atStep(10),
  passed: {
    name: { th: 'ผ่าน', en: 'passed' },
    meaning: { th: 'อปท. ที่ผ่าน', en: 'LAOs that have passed' },
  },
  passedShare: {
    name: { th: 'ร้อยละที่ผ่าน', en: 'share passed' },
    meaning: { th: 'ร้อยละของ อปท. ที่ผ่าน', en: 'Their share of all LAOs, in percent' },
  },
  required: {
    name: { th: 'เกณฑ์', en: 'required' },
    meaning: { th: 'อปท. ที่ต้องผ่านตามเกณฑ์', en: 'LAOs that must pass' },
  },
  aimed: {
    name: { th: 'เป้าหมาย', en: 'aimed at' },
    meaning: { th: 'อปท. ที่จังหวัดตั้งเป้าให้ผ่าน', en: 'LAOs that the province aims at' },
  },
  requiredShare: {
    name: { th: 'ร้อยละตามเกณฑ์', en: 'required share' },
    meaning: { th: 'ร้อยละที่ต้องผ่าน', en: 'The share that must pass, in percent' },
  },
  aimedShare: {
    name: { th: 'ร้อยละเป้าหมาย', en: 'aimed share' },
    meaning: { th: 'ร้อยละที่จังหวัดตั้งเป้า', en: 'The share that the province aims at, in percent' },
  },
  now: {
    name: { th: 'จำนวนล่าสุด', en: 'number now' },
    meaning: { th: 'จำนวนรวมในรอบนี้ หรือจำนวนแห่งที่มี', en: 'How many there are, or LAOs that have one' },
  },
  start: {
    name: { th: 'จำนวนต้นปี', en: 'number at start' },
    meaning: { th: 'จำนวนเมื่อเริ่มปีงบประมาณ', en: 'How many there were when the year began' },
  },
  increase: {
    name: { th: 'จำนวนที่เพิ่มขึ้น', en: 'increase' },
    meaning: { th: 'เพิ่มขึ้นจากต้นปี', en: 'How many more since then' },
  },
  target: {
    name: { th: 'เป้าหมายที่เพิ่มขึ้น', en: 'increase aimed at' },
    meaning: { th: 'จำนวนที่จังหวัดตั้งเป้าให้เพิ่มขึ้น', en: 'The increase that the province aims at' },
  },
  rose: {
    name: { th: 'ขั้นสูงขึ้น', en: 'rose' },
    meaning: { th: 'อปท. ที่ขั้นสูงกว่ารอบก่อน', en: 'LAOs that stand higher than before' },
  },
  fell: {
    name: { th: 'ขั้นลดลง', en: 'fell' },
    meaning: { th: 'อปท. ที่ขั้นต่ำกว่ารอบก่อน', en: 'LAOs that stand lower than before' },
  },
} satisfies Record<string, BlankWords>;

export type BlankId = keyof typeof BLANK_WORDS;
