// The memo inside the office (บันทึกข้อความ) as set-up writes it, of whichever indicator it is printed: the office changes it as it likes. Blanks are
// named in braces.

import type { Text } from '../text';
import type { MemoPart } from './memo';

export const MEMO_TEMPLATE: readonly { part: MemoPart; text: Text }[] = [
  { part: 'speed', text: { th: 'ด่วนที่สุด', en: 'Most urgent' } },
  {
    part: 'agency',
    text: {
      th: 'สำนักงานส่งเสริมการปกครองท้องถิ่นจังหวัด{จังหวัด} กลุ่มงาน.............. โทร.\u00a0..............',
      en: 'Provincial office for local administration, {province}, section .............. tel.\u00a0..............',
    },
  },
  { part: 'number', text: { th: '', en: '' } },
  { part: 'date', text: { th: '{วันนี้}', en: '{today}' } },
  {
    part: 'subject',
    text: {
      th: 'รายงานความก้าวหน้า{เรื่องที่รายงาน} รอบรายงานวันที่ {กำหนดส่ง}',
      en: 'Progress of {subject}, report of {deadline}',
    },
  },
  { part: 'to', text: { th: 'ผู้ว่าราชการจังหวัด{จังหวัด}', en: 'The governor of {province} province' } },
  {
    part: 'attached',
    text: {
      th: 'หนังสือถึงกรมส่งเสริมการปกครองท้องถิ่นพร้อมแบบรายงาน จำนวน 1 ชุด',
      en: 'Letter to the Department of Local Administration with the forms, 1 set',
    },
  },
  {
    part: 'paragraph',
    text: {
      th: 'ตามที่กรมส่งเสริมการปกครองท้องถิ่นให้จังหวัดรายงานความก้าวหน้า{ตัวชี้วัด} ภายในวันที่ {กำหนดส่ง} นั้น',
      en: 'The department asks for the progress of {indicator} by {deadline}.',
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
      th: 'ผลการดำเนินงานปรากฏว่า {ผลการดำเนินงาน} ทั้งนี้ {เกณฑ์และเป้าหมาย}',
      en: '{results} {marks and aims}',
    },
  },
  {
    part: 'paragraph',
    text: {
      th: 'เมื่อเทียบกับรอบรายงานวันที่ {รอบก่อน} {การเปลี่ยนแปลง}',
      en: 'Since the round of {previous round}, {change}.',
    },
  },
  {
    part: 'paragraph',
    text: {
      th: 'จึงเรียนมาเพื่อโปรดพิจารณา หากเห็นชอบโปรดลงนามในหนังสือถึงกรมส่งเสริมการปกครองท้องถิ่นที่แนบมาพร้อมนี้',
      en: 'For your consideration; if you agree, please sign the attached letter to the department.',
    },
  },
  {
    part: 'signature',
    text: {
      th: '(............................................)',
      en: '(............................................)',
    },
  },
  {
    part: 'signature',
    text: { th: 'ท้องถิ่นจังหวัด{จังหวัด}', en: 'Head of local administration, {province} province' },
  },
];
