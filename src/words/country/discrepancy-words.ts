// What does not add up within what a province handed in, and what to do about it.
import type { Text } from '../text';

export const DISCREPANCY_HEADINGS = {
  section: { th: 'ข้อมูลที่ไม่ตรงกันภายในจังหวัด', en: 'What does not add up within a province' },
  province: { th: 'จังหวัด', en: 'Province' },
  round: { th: 'รอบ', en: 'Round' },
  count: { th: 'จำนวน (แห่ง)', en: 'LAOs' },
  laos: { th: 'อปท.', en: 'LAOs' },
  what: { th: 'พบ และสิ่งที่ต้องทำ', en: 'What was found, and what to do' },
  none: { th: 'ไม่พบ', en: 'None' },
} satisfies Record<string, Text>;

export const DISCREPANCY_WORDS = {
  'row-twice': {
    th: 'มีแถวซ้ำในรอบเดียวกัน นับแถวแรก โปรดให้จังหวัดตรวจสอบแล้วส่งไฟล์ใหม่',
    en: 'Two rows for one round: the first one counts. Have the province look, and send the file again.',
  },
  'two-at-once': {
    th: 'อปท. แห่งเดียวกันปรากฏหลายชื่อในรอบเดียวกัน จึงนับเกิน โปรดให้จังหวัดตรวจสอบ',
    en: 'One LAO stands under several names in one round, and is counted for each. Have the province look.',
  },
  'standing-differs': {
    th: 'ขั้นที่นับในไฟล์ไม่ตรงกับผลที่รายงานล่าสุด นับตามผลที่รายงานล่าสุด โปรดให้จังหวัดตรวจสอบ',
    en: 'What the file says that counts is not what was reported last: that is counted. Have the province look.',
  },
  gap: {
    th: 'ไม่มีแถวในรอบนี้ ทั้งที่มีในรอบก่อนและรอบหลัง นับตามผลที่รายงานล่าสุด โปรดให้จังหวัดตรวจสอบ',
    en: 'No row in this round, though there is one before and after it: counted at what was reported last. Have the province look.',
  },
  'two-districts': {
    th: 'อปท. ชื่อเดียวกันเพิ่มขึ้นในอีกอำเภอหนึ่ง ผลรวมของอำเภอจึงมากกว่าจำนวน อปท. ของจังหวัด โปรดให้จังหวัดตรวจสอบว่าอยู่อำเภอใด',
    en: 'A LAO of the same name has come up in another district: the districts are more than the province. Have the province say in which it lies.',
  },
  came: {
    th: 'ไม่มีในรอบก่อน และไม่มีข้อมูลว่าเดิมคือแห่งใด โปรดให้จังหวัดยืนยันว่าตั้งใหม่ หรือเปลี่ยนชื่อจากแห่งใด',
    en: 'Not there in the round before, and nothing says what it was. Have the province say whether it is new, or what it was called.',
  },
  went: {
    th: 'มีในรอบก่อน แต่ไม่มีในรอบนี้ และไม่มีข้อมูลว่าเป็นแห่งใดแล้ว โปรดให้จังหวัดยืนยัน',
    en: 'There in the round before, not in this one, and nothing says what became of it. Have the province say.',
  },
} satisfies Record<string, Text>;
