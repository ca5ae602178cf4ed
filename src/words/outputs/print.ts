// What people read on paper beside a document's own words, and in the print dialog.

import type { Text } from '../text';
import { OUTPUT_TABS } from './outputs';

/** The forms that can be printed, in the order of the dialog. A new form is a line here and one in commands/printing/forms.ts. */
export const FORM_WORDS = {
  summary: OUTPUT_TABS.summary,
  comparison: OUTPUT_TABS.comparison,
  targets: OUTPUT_TABS.targets,
  funds: OUTPUT_TABS.funds,
  completeness: OUTPUT_TABS.completeness,
  outlook: OUTPUT_TABS.outlook,
  evidence: OUTPUT_TABS.evidence,
  memo: { th: 'บันทึกข้อความ', en: 'Covering memo' },
} satisfies Record<string, Text>;

export type FormId = keyof typeof FORM_WORDS;

export const FORM_IDS = Object.keys(FORM_WORDS) as FormId[];

export const PAPER = {
  note: { th: 'หมายเหตุ', en: 'Note' },
  built: { th: 'ข้อมูลเมื่อ {date} เวลา {time} น.', en: 'Data of {date} at {time}' },
  page: { th: 'หน้า {page} จาก {pages}', en: 'Page {page} of {pages}' },
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
  print: { th: 'พิมพ์', en: 'Print' },
  hint: {
    th: 'กดพิมพ์แล้วเลือกเครื่องพิมพ์ หรือบันทึกเป็น PDF',
    en: 'Press Print, then choose a printer or save as PDF.',
  },
  loading: { th: 'กำลังจัดหน้า…', en: 'Laying out the pages…' },
  pages: { th: 'ตัวอย่าง {pages} หน้า', en: 'Pages in this preview: {pages}' },
  look: { th: 'โปรดดูก่อนพิมพ์', en: 'Please look before you print' },
} satisfies Record<string, Text>;
