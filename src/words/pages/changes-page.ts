// What people read of cells that a list or a tidying would change: before they agree, and afterwards.
import type { Text } from '../text';

export const CHANGES_PAGE = {
  title: { th: 'รายการที่จะเปลี่ยน', en: 'What would change' },
  nothing: { th: 'ไม่มีช่องใดที่ต้องเปลี่ยน', en: 'There is nothing to change.' },
  blank: { th: '(ว่าง)', en: '(blank)' },
  becomes: { th: 'เป็น', en: 'becomes' },
  all: { th: 'เลือกทั้งหมด', en: 'Tick all' },
  none: { th: 'ไม่เลือก', en: 'Tick none' },
  allOf: { th: 'เลือกทั้งหมด: {kind}', en: 'Tick all: {kind}' },
  noneOf: { th: 'ไม่เลือก: {kind}', en: 'Tick none: {kind}' },
  more: { th: 'แสดงอีก {count} รายการ', en: 'Show {count} more' },
  others: { th: 'และอีก {count} รายการ', en: 'and {count} more' },
  registered: { th: 'ในทะเบียน อปท.: {name} ({district})', en: 'Registered: {name} ({district})' },
  line: { th: 'บรรทัด {line}', en: 'Line {line}' },
  tick: {
    th: 'เลือกช่องที่จะเปลี่ยนอย่างน้อยหนึ่งช่อง',
    en: 'Tick at least one cell.',
  },
  taking: { th: 'กำลังเขียนลงแท็บ…', en: 'Writing…' },
  moved: {
    th: 'มีผู้แก้ไขข้อมูลหลังจากที่แสดง ระบบยังไม่ได้แก้ไขข้อมูลใด นี่คือรายการล่าสุด โปรดดูอีกครั้ง',
    en: 'Somebody has changed something since this was shown; nothing was written. This is how it is now: please look again.',
  },
  written: { th: 'เขียนแล้ว {count} ช่อง', en: 'Cells written: {count}' },
  meanwhile: {
    th: 'ไม่ได้เขียน {count} ช่อง เพราะมีผู้แก้ไขระหว่างนั้น:',
    en: 'Cells not written, for somebody has typed there meanwhile: {count}',
  },
  cellOfTab: { th: 'ช่อง {cell} แท็บ "{tab}"', en: '{cell} of tab "{tab}"' },
  undo: { th: 'เลิกทำ', en: 'Undo' },
  undoing: { th: 'กำลังคืนค่าเดิม…', en: 'Bringing back what was there…' },
  undone: { th: 'คืนค่าเดิมแล้ว {count} ช่อง', en: 'Cells as they were before: {count}' },
  kept: {
    th: 'คงไว้ {count} ช่อง เพราะมีผู้กรอกช่องนั้นภายหลัง:',
    en: 'Cells left as they are, for somebody has typed there since: {count}',
  },
  closed: {
    th: 'คงไว้ {count} ช่อง เพราะรอบปิดแล้ว:',
    en: 'Cells left as they are, for their round is closed: {count}',
  },
  copy: { th: 'คัดลอกทั้งหมด', en: 'Copy all' },
  copied: { th: 'คัดลอกแล้ว', en: 'Copied' },
  notCopied: { th: 'คัดลอกไม่ได้ โปรดบันทึกเป็นไฟล์แทน', en: 'It cannot be copied: save it as a file.' },
  save: { th: 'บันทึกเป็นไฟล์', en: 'Save as a list' },
  file: { th: 'ไม่นำเข้า.tsv', en: 'not-taken.tsv' },
} satisfies Record<string, Text>;

/** The headings of what is saved of cells that are not taken. */
export const SAVED_HEADINGS = {
  line: { th: 'บรรทัด', en: 'Line' },
  district: { th: 'อำเภอ', en: 'District' },
  lao: { th: 'ชื่อ อปท.', en: 'LAO' },
  label: { th: 'คอลัมน์', en: 'Column' },
  after: { th: 'ค่าในรายการ', en: 'In the list' },
  message: { th: 'เหตุที่ไม่นำเข้า', en: 'Why it is not taken' },
} satisfies Record<string, Text>;

/** Above the cells that are not taken for one reason. */
export const WHY_TITLES = {
  lao: { th: 'ไม่พบในทะเบียน อปท.', en: 'Not registered' },
  'lao-several': { th: 'คล้าย อปท. หลายแห่ง', en: 'Like several LAOs' },
  'lao-nameless': { th: 'ไม่มีชื่อ อปท.', en: 'No name' },
  district: { th: 'ไม่มีอำเภอนี้', en: 'No such district' },
  several: { th: 'มีหลายแห่งที่ชื่อนี้', en: 'Several of that name' },
  type: { th: 'ไม่ทราบประเภท', en: 'Type not said' },
  twice: { th: 'ซ้ำในรายการ', en: 'Twice in the list' },
  'two-values': { th: 'มีสองค่าในรายการ', en: 'Two values in the list' },
  elsewhere: { th: 'อำเภออื่น', en: 'Another district' },
  'two-names': { th: 'สองชื่อในแถวเดียว', en: 'Two names in one row' },
  'not-yours': { th: 'ไม่มีสิทธิ์แก้ไข', en: 'Not yours to change' },
  closed: { th: 'รอบปิดแล้ว', en: 'Round closed' },
  'not-open': { th: 'รอบยังไม่เปิด', en: 'Round not open yet' },
  'not-counted': { th: 'ไม่นับ อปท. ประเภทนี้', en: 'Type not counted' },
  'not-there': { th: 'ไม่มี อปท. นี้ในรอบนั้น', en: 'Not there in the round' },
  'no-row': { th: 'ไม่มีแถวในแท็บ', en: 'No row on the tab' },
  'no-column': { th: 'ไม่มีคอลัมน์ในแท็บ', en: 'No column on the tab' },
  'no-heading': { th: 'ไม่มีหัวคอลัมน์', en: 'No heading' },
  spaces: { th: 'แยกคอลัมน์ไม่ได้', en: 'Columns not told apart' },
  step: { th: 'ไม่ใช่ขั้น', en: 'Not a step' },
  count: { th: 'ไม่ใช่จำนวน', en: 'Not a number' },
  ticks: { th: 'อ่านไม่ได้', en: 'Cannot be read' },
  date: { th: 'ไม่ใช่วันที่', en: 'Not a date' },
  since: { th: 'อ่านช่องมีตั้งแต่ไม่ได้', en: 'Neither a date nor start or none' },
} satisfies Record<string, Text>;

export const TIDY_PAGE = {
  intro: {
    th: 'จัดข้อมูลที่กรอกไว้ให้เป็นแบบเดียวกัน เช่น ๔ เป็น 4 สิ่งที่นับได้ไม่เปลี่ยน เว้นแต่บรรทัดที่ท่านยืนยันเอง',
    en: 'Writes what was typed in one way, such as a 4 for "step 4". What is counted stays the same, but for lines that you confirm yourself.',
  },
  looking: { th: 'กำลังหาช่องที่จัดระเบียบได้…', en: 'Looking for what could be tidied…' },
  take: { th: 'จัดระเบียบ {count} ช่อง', en: 'Tidy cells: {count}' },
  again: { th: 'หาอีกครั้ง', en: 'Look again' },
} satisfies Record<string, Text>;
