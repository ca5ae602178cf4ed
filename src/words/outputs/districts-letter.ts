// The letter to the districts, which asks for the round's report, as set-up writes it: the office changes it as it likes. Blanks are named in braces.

import type { Text } from '../text';
import type { MemoPart } from './memo';

export const DISTRICTS_FORM: Text = { th: 'หนังสือถึงอำเภอ', en: 'Letter to the districts' };

export const DISTRICTS_TEMPLATE: readonly { part: MemoPart; text: Text }[] = [
  { part: 'speed', text: { th: 'ด่วนที่สุด', en: 'Most urgent' } },
  { part: 'number', text: { th: '', en: '' } },
  { part: 'agency', text: { th: 'ศาลากลางจังหวัด{จังหวัด}', en: 'Provincial hall of {province}' } },
  { part: 'agency', text: { th: 'ถนน....................', en: 'Road ....................' } },
  { part: 'date', text: { th: '{วันนี้}', en: '{today}' } },
  {
    part: 'subject',
    text: {
      th: 'การรายงานความก้าวหน้า{เรื่องที่รายงาน} รอบวันที่ {รอบ}',
      en: 'Reporting the progress of {subject}, round of {round}',
    },
  },
  { part: 'to', text: { th: '{ผู้รับหนังสือ}', en: '{addressee}' } },
  {
    part: 'reference',
    text: {
      th: 'หนังสือกรมส่งเสริมการปกครองท้องถิ่น ด่วนที่สุด ที่ มท\u00a0................. ลงวันที่\u00a0.................',
      en: 'Letter of the department, most urgent, no. ................. of .................',
    },
  },
  {
    part: 'attached',
    text: { th: '{เอกสารแนบ}', en: '{enclosures}' },
  },
  {
    part: 'paragraph',
    text: {
      th: 'ตามหนังสือที่อ้างถึง กรมส่งเสริมการปกครองท้องถิ่นให้จังหวัดรายงานความก้าวหน้า{ตัวชี้วัด} ประจำปีงบประมาณ พ.ศ. {ปีงบประมาณ} ภายในวันที่ {กำหนดส่ง} นั้น',
      en: 'By the letter referred to, the department asks the province for the progress of {indicator} in fiscal year {fiscal year} BE by {deadline}.',
    },
  },
  {
    part: 'paragraph',
    text: {
      th: 'จังหวัด{จังหวัด}จึงขอให้{ผู้ที่ขอให้รายงาน} รอบวันที่ {รอบ} ให้จังหวัดทราบภายในวันที่ {กำหนดส่งของอำเภอ} เพื่อรวบรวมรายงานกรมส่งเสริมการปกครองท้องถิ่นต่อไป',
      en: '{province} province therefore asks {who is asked to report} for the round of {round} by {district deadline}, so that the report to the department can be gathered.',
    },
  },
  { part: 'paragraph', text: { th: '{รายชื่อที่ยังไม่รายงาน}', en: '{names missing}' } },
  { part: 'paragraph', text: { th: 'จึงเรียนมาเพื่อพิจารณาดำเนินการ', en: 'For your action.' } },
  { part: 'closing', text: { th: 'ขอแสดงความนับถือ', en: 'Yours respectfully,' } },
  {
    part: 'signature',
    text: {
      th: '(............................................)',
      en: '(............................................)',
    },
  },
  {
    part: 'signature',
    text: { th: 'ผู้ว่าราชการจังหวัด{จังหวัด}', en: 'Governor of {province} province' },
  },
  {
    part: 'contact',
    text: {
      th: 'สำนักงานส่งเสริมการปกครองท้องถิ่นจังหวัด{จังหวัด}',
      en: 'Provincial office for local administration, {province}',
    },
  },
  {
    part: 'contact',
    text: {
      th: 'กลุ่มงาน.............................. โทร.\u00a0....................',
      en: 'Section .............................. tel.\u00a0....................',
    },
  },
];
