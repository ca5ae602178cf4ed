// What people read in the panel and the dialogs. The pages carry these words themselves: the bundle stays small.
import type { Text } from '../text';

export const PANEL = {
  loading: { th: 'กำลังอ่านสเปรดชีต…', en: 'Reading the spreadsheet…' },
  tabsDone: { th: 'สร้างแล้ว {done} จาก {all} แท็บ กำลังทำต่อ…', en: '{done} of {all} tabs made, going on…' },
  round: { th: 'รอบรายงาน', en: 'Reporting round' },
  checkAgain: { th: 'ตรวจอีกครั้ง', en: 'Check again' },
  checked: { th: 'ตรวจแล้วเมื่อ {time} น.', en: 'Checked at {time}' },
  views: { th: 'มุมมอง', en: 'Views' },
  reports: { th: 'การรายงาน', en: 'Reports' },
  findings: { th: 'สิ่งที่พบ ({count})', en: 'Findings ({count})' },
  outputs: { th: 'สร้างรายงาน', en: 'Outputs' },
  help: { th: 'วิธีใช้', en: 'Help' },
} satisfies Record<string, Text>;

export const REPORTS = {
  reportedOf: { th: 'รายงานแล้ว {reported} จาก {expected} แห่ง', en: '{reported} of {expected} LAOs have reported' },
  all: { th: 'รายงานครบทุกแห่งแล้ว', en: 'Every LAO has reported.' },
  /** Of several indicators, of which one LAO may owe more than one. */
  reportedOfSeveral: {
    th: 'รายงานแล้ว {reported} จาก {expected} รายการ',
    en: '{reported} of {expected} reports are there',
  },
  ofIndicators: {
    th: 'รวม {count} ตัวชี้วัดที่รายงานในรอบนี้:',
    en: '{count} indicators that are reported in this round:',
  },
  ofNoIndicator: { th: 'รอบนี้ไม่มีตัวชี้วัดที่ต้องรายงาน', en: 'No indicator is reported in this round.' },
  ofOneIndicator: { th: 'รอบนี้รายงานตัวชี้วัดเดียว:', en: 'One indicator is reported in this round:' },
  allOfSeveral: { th: 'รายงานครบทุกแห่งทุกตัวชี้วัดแล้ว', en: 'Every LAO has reported of every indicator.' },
  own: { th: 'ของท่าน', en: 'yours' },
  missing: { th: 'ยังไม่รายงาน {count} แห่ง', en: '{count} missing' },
  missingOfSeveral: { th: 'ยังไม่รายงาน {count} รายการ', en: '{count} missing' },
  missingOf: { th: '{indicator} ยังไม่รายงาน {count} แห่ง', en: '{indicator}: {count} missing' },
  complete: { th: 'ครบ', en: 'complete' },
  none: { th: 'ไม่มี อปท.', en: 'no LAO' },
  goToLao: { th: 'ไปที่ช่อง {cell} แท็บ "{tab}"', en: 'Go to {cell} of tab "{tab}"' },
  openTab: { th: 'เปิดแท็บ "{tab}"', en: 'Open tab "{tab}"' },
  noTab: { th: 'ไม่พบแท็บของอำเภอนี้', en: 'The tab of this district cannot be found.' },
  empty: {
    th: 'ทะเบียน อปท. ยังว่าง เติมรายชื่อในแท็บ "ทะเบียน อปท." หรือนำเข้าบัญชีรายชื่อ',
    en: 'The registry of LAOs is empty: fill it in, or import a roster.',
  },
} satisfies Record<string, Text>;

export const FINDINGS_VIEW = {
  district: { th: 'อำเภอ', en: 'District' },
  rule: { th: 'เรื่อง', en: 'Rule' },
  any: { th: 'ทั้งหมด', en: 'All' },
  noIndicator: { th: 'ไม่เกี่ยวกับตัวชี้วัด', en: 'About no indicator' },
  ofRows: { th: 'เฉพาะแถว {first}–{last} แท็บ "{tab}"', en: 'Rows {first}–{last} of tab "{tab}" only' },
  showAll: { th: 'แสดงทั้งหมด', en: 'Show all' },
  found: { th: 'พบ', en: 'Found' },
  expected: { th: 'ควรเป็น', en: 'Expected' },
  blank: { th: 'ว่าง', en: 'blank' },
  remedy: { th: 'วิธีแก้', en: 'What to do' },
  goTo: { th: 'ไปที่ช่อง {cell} แท็บ "{tab}"', en: 'Go to {cell} · {tab}' },
  more: { th: 'แสดงอีก {count} รายการ', en: 'Show {count} more' },
  nothing: { th: 'ไม่พบสิ่งที่ต้องแก้ไข', en: 'Nothing to fix was found.' },
  nothingHere: { th: 'ไม่มีรายการที่ตรงกับตัวกรอง', en: 'No finding matches the filter.' },
  notADistrict: {
    th: 'แท็บนี้ไม่ใช่แท็บของอำเภอ จึงแสดงทั้งจังหวัด',
    en: 'This is not a district tab: the whole province is shown.',
  },
} satisfies Record<string, Text>;

export const OUTPUTS_VIEW = {
  working: { th: 'กำลังทำ: {command}…', en: 'Working: {command}…' },
  wait: { th: 'อาจใช้เวลาถึงครึ่งนาที อย่าปิดสเปรดชีต', en: 'This may take half a minute: keep the sheet open.' },
  openTab: { th: 'เปิดแท็บ "{tab}"', en: 'Open tab "{tab}"' },
  forRound: { th: 'สร้างจากรอบ {round}', en: 'Built from the round of {round}' },
} satisfies Record<string, Text>;

/** The formats in which data is handed out. */
export const DOWNLOADS = [
  { format: 'csv', text: { th: 'บันทึกเป็นไฟล์ CSV (เปิดด้วย Excel)', en: 'Save as CSV (opens in Excel)' } },
  { format: 'json', text: { th: 'บันทึกเป็นไฟล์ JSON (สำหรับโปรแกรม)', en: 'Save as JSON (for programs)' } },
] satisfies { format: string; text: Text }[];

export const FIRST_RUN = {
  title: { th: 'เริ่มใช้ครั้งแรก', en: 'First use' },
  text: {
    th: 'สเปรดชีตนี้ยังไม่ได้ตั้งค่า กดปุ่มเดียวเพื่อสร้างแท็บที่ต้องใช้ สิ่งที่มีอยู่แล้วจะไม่เปลี่ยนแปลง',
    en: 'This spreadsheet is not set up. One button makes the tabs it needs; what is there already is not touched.',
  },
  setUp: { th: 'ตั้งค่าสเปรดชีต', en: 'Set up' },
  roster: { th: 'มีบัญชีรายชื่อ อปท. อยู่แล้ว: นำเข้า', en: 'There is a roster of LAOs: import it' },
} satisfies Record<string, Text>;

export const FAILURE = {
  title: { th: 'ทำไม่สำเร็จ', en: 'Something went wrong' },
  refusedTitle: { th: 'ยังทำไม่ได้', en: 'Not possible yet' },
  unexpected: {
    th: 'เกิดข้อผิดพลาดที่ไม่คาดคิด ข้อมูลที่อำเภอกรอกไว้ไม่เปลี่ยน ลองอีกครั้ง ถ้ายังไม่ได้ให้ส่งข้อความนี้ให้ผู้ดูแล',
    en: "Something unexpected happened; nothing that was typed has changed. Try again; if it fails again, send this text to the sheet's maintainer.",
  },
  gone: {
    th: 'ไม่พบช่องนี้แล้ว อาจมีผู้เปลี่ยนชื่อแท็บหรือลบแถว กด "ตรวจอีกครั้ง"',
    en: 'That cell is gone: a tab may have been renamed, or a row deleted. Press "Check again".',
  },
  tryAgain: { th: 'ลองอีกครั้ง', en: 'Try again' },
  detail: { th: 'รายละเอียด', en: 'Detail' },
} satisfies Record<string, Text>;

export const QUESTION = {
  yes: { th: 'ยืนยัน', en: 'Yes, change it' },
  no: { th: 'ยกเลิก', en: 'No' },
  /** Where it makes a file, and changes nothing. */
  file: { th: 'จัดทำไฟล์ทั้งที่ยังค้างอยู่หรือไม่', en: 'Make the file all the same?' },
  yesFile: { th: 'จัดทำไฟล์', en: 'Make the file' },
} satisfies Record<string, Text>;
