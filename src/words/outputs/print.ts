// What people read on paper beside a document's own words, and in the print dialog.

import type { Text } from '../text';

/** All that is handed in, in the order in which it is. */
export const PACKET_FORM: Text = { th: 'ทั้งชุด', en: 'The whole packet' };

/** Its title: place: district. */
export const PACKET_TITLE = {
  department: { th: 'รายงานถึงกรมส่งเสริมการปกครองท้องถิ่น', en: 'Report to the department' },
  district: { th: 'รายงานถึง{district}', en: 'Report to {district}' },
} satisfies Record<string, Text>;

/** The form that no tab holds; the others are called as their tabs are. */
export const MEMO_FORM: Text = { th: 'บันทึกข้อความ', en: 'Covering memo' };

export const PAPER = {
  note: { th: 'หมายเหตุ:', en: 'Note:' },
  built: { th: 'ข้อมูลเมื่อ {date} เวลา {time} น.', en: 'Data of {date} at {time}' },
  page: { th: 'หน้า {page} จาก {pages}', en: 'Page {page} of {pages}' },
  ofRound: { th: 'รอบรายงานวันที่ {round}', en: 'round of {round}' },
  /** Where the title names another round. Places: title, ofRound. */
  compared: { th: 'ผลของ{ofRound} {title}', en: '{title}, for the {ofRound}' },
  continued: { th: '(ต่อ)', en: '(continued)' },
} satisfies Record<string, Text>;

/** The lines of those who answer for a form, to be filled in by hand. */
export const SIGNATURE = {
  signed: { th: 'ลงชื่อ', en: 'Signed' },
  position: { th: 'ตำแหน่ง', en: 'Position' },
  date: { th: 'วันที่', en: 'Date' },
} satisfies Record<string, Text>;

export const SIGNERS: readonly Text[] = [
  { th: 'ผู้จัดทำรายงาน', en: 'Prepared by' },
  { th: 'ผู้รับรองข้อมูล', en: 'Certified by' },
];

export const PRINT_PAGE = {
  form: { th: 'แบบรายงาน', en: 'Form' },
  previous: { th: 'เทียบกับรอบ', en: 'Compared with' },
  indicator: { th: 'ตัวชี้วัด', en: 'Indicator' },
  district: { th: 'ส่งถึง', en: 'Addressed to' },
  department: { th: 'กรมส่งเสริมการปกครองท้องถิ่น', en: 'The department' },
  explained: { th: 'พิมพ์คำอธิบายของสำนักงานด้วย', en: "Print the office's own explanations, too" },
  print: { th: 'พิมพ์', en: 'Print' },
  saveLetter: { th: 'บันทึกเป็นไฟล์ Word (.docx)', en: 'Save as Word (.docx)' },
  hint: {
    th: 'กดพิมพ์แล้วเลือกเครื่องพิมพ์ หรือบันทึกเป็น PDF',
    en: 'Press Print, then choose a printer or save as PDF.',
  },
  loading: { th: 'กำลังจัดหน้า…', en: 'Laying out the pages…' },
  pages: { th: 'ตัวอย่าง {pages} หน้า', en: 'Pages in this preview: {pages}' },
  look: { th: 'โปรดดูก่อนพิมพ์', en: 'Please look before you print' },
} satisfies Record<string, Text>;
