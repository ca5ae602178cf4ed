// What is said of a slip while somebody types, and of the same finding ever after: it stands in the script itself, since no file is read for an edit.
import type { Text } from '../text';
import type { RuleWords } from './rule-words';

/** A rule's words for one finding, without what the help says of the rule. */
export type FindingText = Pick<RuleWords, 'messages' | 'remedy' | 'remedies'>;

/** By the rule's id. */
export const SLIP_WORDS = {
  regression: {
    messages: {
      '': {
        th: '{lao} รายงานขั้น {found} ในรอบ {round} ต่ำกว่าขั้น {expected} ที่รายงานไว้รอบ {before}',
        en: '{lao} reported step {found} in the round of {round}, below step {expected} reported for {before}.',
      },
    },
    remedy: {
      th: 'แก้ตัวเลขใน{where} หรือถ้าถูกต้องแล้วให้ชี้แจงในแถบด้านข้าง หรือเขียนในหมายเหตุ ขึ้นต้นด้วยรอบ เช่น "{round}: เหตุผล"',
      en: 'Correct {where}, or, if it is right, explain it in the panel, or in the remark beginning with the round: "{round}: why".',
    },
  },
  'not-a-step': {
    messages: {
      text: {
        th: '{lao} รอบ {round} มีข้อความ "{found}" ซึ่งไม่ใช่ขั้น',
        en: '{lao}, round of {round}: the text "{found}" is not a step.',
      },
      number: {
        th: '{lao} รอบ {round} มีตัวเลข {found} ซึ่งไม่ใช่ขั้น',
        en: '{lao}, round of {round}: the number {found} is not a step.',
      },
      date: {
        th: '{lao} รอบ {round} กลายเป็นวันที่ {found} (สเปรดชีตแปลงข้อมูลที่กรอก เช่น 1/2 เป็นวันที่)',
        en: '{lao}, round of {round}: the cell became the date {found} (the sheet turns 1/2 into a date).',
      },
      tick: { th: '{lao} รอบ {round} มีค่า {found} ซึ่งไม่ใช่ขั้น', en: '{lao}, round of {round}: {found} is not a step.' },
    },
    remedy: {
      th: 'กรอกตัวเลข 0 ถึง {highest} ใน{where}',
      en: 'Type a number from 0 to {highest} in {where}.',
    },
  },
  'unreadable-entry': {
    messages: {
      count: {
        th: '{lao} ช่องจำนวนมี "{found}" ต้องเป็นจำนวนเต็มตั้งแต่ 0 ขึ้นไป',
        en: '{lao}: "{found}" is not a whole number of 0 or more.',
      },
      since: {
        th: '{lao} ช่องมีตั้งแต่มี "{found}" ต้องเป็นวันที่ เช่น 1 ก.ค. 2569 คำว่า "ต้นปี" หรือ "ไม่มี"',
        en: '{lao}: "{found}" is neither a date, such as 1 Jul 2569, nor the words start or none.',
      },
    },
    remedy: { th: 'แก้ใน{where}', en: 'Correct {where}.' },
  },
} satisfies Record<string, FindingText>;

/** Where: on the tab that is before the eyes of whoever types. */
export const SLIP_CELL: Text = { th: 'ช่อง {cell}', en: 'cell {cell}' };
