// The covering memo as set-up writes it, of whichever indicator it is printed: the office changes it as it likes. Blanks are named in braces.

import type { Text } from '../text';
import type { MemoPart } from './memo';

export const MEMO_TEMPLATE: readonly { part: MemoPart; text: Text }[] = [
  {
    part: 'agency',
    text: {
      th: 'สำนักงานส่งเสริมการปกครองท้องถิ่นจังหวัด{จังหวัด}',
      en: 'Provincial office for local administration, {province}',
    },
  },
  { part: 'number', text: { th: '', en: '' } },
  { part: 'date', text: { th: '{วันนี้}', en: '{today}' } },
  {
    part: 'subject',
    text: {
      th: 'รายงานความก้าวหน้า{เรื่องที่รายงาน} รอบวันที่ {รอบ}',
      en: 'Progress of {subject}, round of {round}',
    },
  },
  { part: 'to', text: { th: 'ผู้ว่าราชการจังหวัด{จังหวัด}', en: 'The governor of {province} province' } },
  {
    part: 'attached',
    text: {
      th: 'แบบรายงานความก้าวหน้า ปีงบประมาณ พ.ศ. {ปีงบประมาณ} จำนวน 1 ชุด',
      en: 'Progress form of fiscal year {fiscal year} BE, 1 set',
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
      th: 'จังหวัด{จังหวัด}ได้รวบรวมรายงานจาก {จำนวนอำเภอ} อำเภอแล้ว มี {อปท. ที่นับ} รายงานรอบนี้ {รายงานแล้ว} แห่ง ยังไม่รายงาน {ยังไม่รายงาน} แห่ง ซึ่งนับตาม{สิ่งที่รายงาน}ล่าสุดที่เคยรายงาน',
      en: '{province} province has gathered the reports of {districts} districts with {LAOs counted}. {reported} reported in this round; {missing} did not, and are counted at their last reported {what is reported}.',
    },
  },
  {
    part: 'paragraph',
    text: {
      th: 'ผลการดำเนินงาน {ผลการดำเนินงาน} ทั้งนี้ {เกณฑ์และเป้าหมาย}',
      en: '{results} {marks and aims}',
    },
  },
  {
    part: 'paragraph',
    text: {
      th: 'เมื่อเทียบกับรอบวันที่ {รอบก่อน} {การเปลี่ยนแปลง}',
      en: 'Since the round of {previous round}, {change}.',
    },
  },
  {
    part: 'paragraph',
    text: {
      th: 'จึงเรียนมาเพื่อโปรดทราบ และโปรดลงนามในแบบรายงานที่แนบมาพร้อมนี้',
      en: 'For your information, and for your signature on the attached form.',
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
