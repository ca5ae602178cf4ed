// The letter to the department (หนังสือภายนอก) as set-up writes it: the office changes it as it likes. Blanks are named in braces.

import type { Text } from '../text';
import { LETTERHEAD, REFERENCE, SIGNED_BY_GOVERNOR } from './external-letter';
import type { MemoPart } from './memo';

export const DEPARTMENT_FORM: Text = { th: 'หนังสือถึงกรมส่งเสริมการปกครองท้องถิ่น', en: 'Letter to the department' };

export const DEPARTMENT_TEMPLATE: readonly { part: MemoPart; text: Text }[] = [
  ...LETTERHEAD,
  {
    part: 'subject',
    text: {
      th: 'รายงานความก้าวหน้า{เรื่องที่รายงาน} รอบรายงานวันที่ {กำหนดส่ง}',
      en: 'Progress of {subject}, report of {deadline}',
    },
  },
  {
    part: 'to',
    text: {
      th: 'อธิบดีกรมส่งเสริมการปกครองท้องถิ่น',
      en: 'The Director-General of the Department of Local Administration',
    },
  },
  ...REFERENCE,
  { part: 'attached', text: { th: '{เอกสารแนบ}', en: '{enclosures}' } },
  {
    part: 'paragraph',
    text: {
      th: 'ตามหนังสือที่อ้างถึง กรมส่งเสริมการปกครองท้องถิ่นให้จังหวัดรายงานความก้าวหน้า{ตัวชี้วัด} ภายในวันที่ {กำหนดส่ง} ความละเอียดแจ้งแล้ว นั้น',
      en: 'By the letter referred to, the department asks for the progress of {indicator} by {deadline}.',
    },
  },
  {
    part: 'paragraph',
    text: {
      th: 'จังหวัด{จังหวัด}ได้รวบรวมรายงานจาก {จำนวนอำเภอ} อำเภอแล้ว มี{อปท. ที่นับ} {การรายงานในรอบนี้}',
      en: '{province} province has gathered the reports of {districts} districts with {LAOs counted}. {reports of the round}',
    },
  },
  {
    part: 'paragraph',
    text: {
      th: 'ผลการดำเนินงานปรากฏว่า {ผลการดำเนินงาน} ทั้งนี้ {เกณฑ์และเป้าหมาย} รายละเอียดปรากฏตามสิ่งที่ส่งมาด้วย',
      en: '{results} {marks and aims} Details stand in what is attached.',
    },
  },
  { part: 'paragraph', text: { th: 'จึงเรียนมาเพื่อโปรดทราบ', en: 'For your information.' } },
  ...SIGNED_BY_GOVERNOR,
];
