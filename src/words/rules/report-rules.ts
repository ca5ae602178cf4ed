// What people read about the rules that look at reports: regressions, missing and unreadable steps, jumps.
import type { Text } from '../text';
import type { RuleWords } from './rule-words';
import { SLIP_WORDS } from './slips';

const REPORT_REMEDY: Text = SLIP_WORDS['not-a-step'].remedy;

export const REPORT_RULE_WORDS: Readonly<Record<string, RuleWords>> = {
  regression: {
    title: { th: 'ขั้นลดลงจากครั้งก่อน', en: 'Regression' },
    explain: {
      th: 'ขั้นต่ำกว่าที่รายงานไว้ครั้งก่อน แม้จะเว้นรอบไปก็ตาม',
      en: 'The step is lower than the last one reported before it, across empty rounds too.',
    },
    example: { th: 'มิ.ย. ขั้น 4 แล้ว ก.ค. ขั้น 3', en: 'June step 4, then July step 3' },
    ...SLIP_WORDS.regression,
  },
  'missing-report': {
    title: { th: 'ยังไม่รายงาน', en: 'Missing report' },
    explain: {
      th: 'ช่องว่างในรอบที่ต้องรายงาน (การใช้ผลรอบก่อนมานับ ไม่ใช่การรายงาน)',
      en: 'The cell of a round is blank (a standing carried forward is not a report).',
    },
    example: { th: 'รอบ ก.ค. ว่าง', en: 'The July cell is blank' },
    messages: { '': { th: '{lao} ยังไม่รายงานรอบ {round}', en: '{lao} has not reported the round of {round}.' } },
    remedy: REPORT_REMEDY,
  },
  'not-a-step': {
    title: { th: 'ไม่ใช่ขั้น', en: 'Not a step' },
    explain: {
      th: 'ค่าที่ไม่ใช่ขั้นของตัวชี้วัดนั้น (แผนชุมชน 0 ถึง 5) เช่น ข้อความ ทศนิยม ค่าติดลบ ขั้นที่สูงเกิน หรือวันที่ ถือว่าไม่ได้รายงาน',
      en: 'Anything but a step of its indicator (of the community plan 0 to 5): text, decimals, negatives, a higher number, a date. It counts as no report.',
    },
    example: { th: '"ผ่าน", 2.5, 6, 1/2', en: '"passed", 2.5, 6, 1/2' },
    ...SLIP_WORDS['not-a-step'],
  },
  'readable-step': {
    title: { th: 'อ่านได้ แต่ควรจัดให้เรียบร้อย', en: 'Readable, worth tidying' },
    explain: {
      th: 'เลขไทย ช่องว่าง หรือคำว่า "ขั้น" หน้าตัวเลข อ่านเป็นขั้นได้และนับแล้ว',
      en: 'Thai digits, spaces or the word "ขั้น" before the digit: read as the step, and counted.',
    },
    example: { th: '๔, " 4 ", "ขั้น 4", "4.0"', en: '๔, " 4 ", "ขั้น 4", "4.0"' },
    messages: {
      text: {
        th: '{lao} รอบ {round} ช่องเก็บ "{found}" เป็นข้อความ ไม่ใช่ตัวเลข อ่านเป็นขั้น {expected}',
        en: '{lao}, round of {round}: the cell holds "{found}" as a text, not a number; it was read as step {expected}.',
      },
      date: {
        th: '{lao} รอบ {round} กรอก {found} ในช่องที่มีรูปแบบวันที่ จึงแสดงเป็นวันที่ อ่านเป็นขั้น {expected}',
        en: '{lao}, round of {round}: {found} was typed into a cell with the format of a date, and is shown as a date; it was read as step {expected}.',
      },
      '': {
        th: '{lao} รอบ {round} กรอก "{found}" อ่านเป็นขั้น {expected}',
        en: '{lao}, round of {round}: "{found}" was read as step {expected}.',
      },
    },
    remedy: {
      th: 'นับให้แล้ว จะแก้{where} ให้แสดงเป็นตัวเลข {expected} ก็ได้ (เมนู รูปแบบ > ตัวเลข > อัตโนมัติ แล้วกรอกใหม่)',
      en: 'It is counted; to tidy it, have {where} show the number {expected} (Format > Number > Automatic, and type it again).',
    },
  },
  jump: {
    title: { th: 'เพิ่มตั้งแต่ 3 ขั้นในรอบเดียว', en: 'Jump' },
    explain: { th: 'เพิ่มขึ้นตั้งแต่ 3 ขั้นในรอบเดียว', en: 'Three steps or more in one round.' },
    example: { th: 'เม.ย. ขั้น 1 แล้ว พ.ค. ขั้น 4', en: 'April step 1, then May step 4' },
    messages: {
      '': {
        th: '{lao} ขยับจากขั้น {from} เป็นขั้น {to} ในรอบเดียว (รอบ {round})',
        en: '{lao} moved from step {from} to step {to} in one round ({round}).',
      },
    },
    remedy: {
      th: 'ตรวจ{where} ถ้าถูกต้องให้ชี้แจงในแถบด้านข้าง หรือเขียนในหมายเหตุ ขึ้นต้นด้วยรอบ เช่น "{round}: เหตุผล"',
      en: 'Check {where}; if it is right, explain it in the panel, or in the remark beginning with the round: "{round}: why".',
    },
  },
};
