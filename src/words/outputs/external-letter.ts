// What letters of the province to others have in common, as set-up writes it: who writes, what is referred to, who signs.

import type { Text } from '../text';
import type { MemoPart } from './memo';

type Lines = readonly { part: MemoPart; text: Text }[];

export const LETTERHEAD: Lines = [
  { part: 'speed', text: { th: 'ด่วนที่สุด', en: 'Most urgent' } },
  { part: 'number', text: { th: '', en: '' } },
  { part: 'agency', text: { th: 'ศาลากลางจังหวัด{จังหวัด}', en: 'Provincial hall of {province}' } },
  { part: 'agency', text: { th: 'ถนน....................', en: 'Road ....................' } },
  { part: 'date', text: { th: '{วันนี้}', en: '{today}' } },
];

/** The department's letter that asked for the report. */
export const REFERENCE: Lines = [
  {
    part: 'reference',
    text: {
      th: 'หนังสือกรมส่งเสริมการปกครองท้องถิ่น ด่วนที่สุด ที่ มท\u00a0................. ลงวันที่\u00a0.................',
      en: 'Letter of the department, most urgent, no. ................. of .................',
    },
  },
];

export const SIGNED_BY_GOVERNOR: Lines = [
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
