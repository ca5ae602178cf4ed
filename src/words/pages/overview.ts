// What people read on the page of the overview: its pictures, how they are read, and the tables behind them.
import type { Text } from '../text';

export const OVERVIEW = {
  heading: {
    th: 'จังหวัด{province} ปีงบประมาณ พ.ศ. {year} ถึงรอบ {round}',
    en: '{province} province, fiscal year {year} BE, up to the round of {round}',
  },
  about: { th: '{about} {heading}', en: '{about}. {heading}' },
  loading: { th: 'กำลังอ่านสเปรดชีต…', en: 'Reading the spreadsheet…' },
  round: { th: 'ถึงรอบ', en: 'Up to the round' },
  print: { th: 'พิมพ์', en: 'Print' },
  printing: {
    th: 'พิมพ์ลงกระดาษ A4 แนวตั้ง ตารางที่เปิดไว้จะพิมพ์ด้วย',
    en: 'Prints on A4, upright; tables that are open are printed too.',
  },
  table: { th: 'ตัวเลขของภาพนี้เป็นตาราง', en: 'The figures of this picture as a table' },
  empty: {
    th: 'ทะเบียน อปท. ยังว่าง ยังไม่มีอะไรให้วาด',
    en: 'The registry of LAOs is empty: there is nothing to draw yet.',
  },
  noReports: { th: 'ยังไม่มี อปท. ใดเคยรายงาน', en: 'No LAO has ever reported.' },
  LAOs: { th: 'อปท. (แห่ง)', en: 'LAOs' },
  noReport: { th: 'ยังไม่เคยรายงาน', en: 'No report yet' },
  reported: { th: 'รายงานรอบนี้', en: 'Reported' },
} satisfies Record<string, Text>;

export const STEPS_PICTURE = {
  title: { th: 'ขั้นของ อปท. ในแต่ละรอบ', en: 'Steps of the LAOs over the rounds' },
  explain: {
    th: 'แต่ละแท่งคือ อปท. ทุกแห่งของจังหวัดในรอบนั้น ขั้นสูงอยู่ล่าง อปท. ที่ไม่ได้รายงานนับตามขั้นล่าสุดที่เคยรายงาน ใต้แท่งคือจำนวนที่รายงานในรอบนั้นจริง',
    en: 'Each bar is all LAOs in that round, high steps below. A LAO without a report is counted at its last reported step; below the bar stands how many did report.',
  },
  describe: {
    th: 'รอบ {round} จาก อปท. {LAOs} แห่ง: {counts} ยังไม่เคยรายงาน {noReport} แห่ง รายงานรอบนี้ {reported} แห่ง',
    en: 'Round of {round}, of {LAOs} LAOs: {counts} {noReport} without any report; {reported} reported in this round.',
  },
  count: { th: 'ขั้น {step} {count} แห่ง', en: '{count} at step {step},' },
} satisfies Record<string, Text>;

export const PASSED_PICTURE = {
  title: { th: 'ผ่าน{passing} เทียบกับเกณฑ์', en: 'Passed {passing}, against the marks' },
  explain: {
    th: 'จำนวน อปท. ที่อยู่ใน{standing} ในแต่ละรอบ เกณฑ์เป็นจำนวนเต็มปัดขึ้น แท่งโปร่งเส้นประเป็นประมาณการของรอบที่ยังไม่ถึง ไม่ใช่ผลจริง',
    en: 'LAOs that stand at {standing} in each round. The marks are whole LAOs, rounded up. Hollow bars are an estimate of the rounds to come, not a result.',
  },
  standing: { th: 'ขั้น {pass}', en: 'step {pass}' },
  describe: {
    th: 'รอบ {round} ผ่าน{passing} {passed} จาก {LAOs} แห่ง เกณฑ์ {required} แห่ง ค่าเป้าหมายของจังหวัด {aimed} แห่ง',
    en: 'Round of {round}: {passed} of {LAOs} have passed {passing}; the pass mark is {required}, the aim {aimed}.',
  },
  describeEstimate: {
    th: '{method} เมื่อถึงรอบ {round} ผ่าน {passed} แห่ง (ประมาณการ ไม่ใช่ผลจริง)',
    en: '{method}, in the round of {round}: {passed} (an estimate, not a result).',
  },
  passed: { th: 'ผ่าน{passing}', en: 'Passed {passing}' },
  share: { th: 'ร้อยละ', en: 'Percent' },
  required: { th: 'เกณฑ์ร้อยละ {share} = {needed} แห่ง', en: 'Pass mark {share} % = {needed}' },
  aimed: { th: 'ค่าเป้าหมายของจังหวัด ร้อยละ {share} = {needed} แห่ง', en: 'Aim {share} % = {needed}' },
  missing: { th: 'ต้องผ่านอีก {count} แห่ง', en: '{count} more' },
  reached: { th: 'ผ่านเกณฑ์แล้ว', en: 'reached' },
} satisfies Record<string, Text>;

export const DISTRICTS_PICTURE = {
  title: { th: 'ขั้นเฉลี่ยของแต่ละอำเภอ', en: 'Mean standing of each district' },
  explain: {
    th: 'ขั้นเฉลี่ย (0 ถึง {highest}) คือขั้นล่าสุดของ อปท. ที่เคยรายงาน รวมกันแล้วหารด้วยจำนวนแห่ง ใช้ขั้นเฉลี่ยแทนร้อยละที่ผ่าน เพราะเห็นความก้าวหน้าก่อนถึงขั้น {pass} ด้วย อปท. ที่ยังไม่เคยรายงานไม่อยู่ในค่าเฉลี่ย (ไม่ใช่ขั้น 0) ช่องนั้นมีแถบลายด้านล่าง',
    en: 'The mean (0 to {highest}) of the standings of all LAOs that have ever reported. It is shown rather than the share passed, since it moves before anybody reaches step {pass}. LAOs without any report are not in the mean (that is not step 0): such a cell is hatched below.',
  },
  describe: {
    th: 'รอบ {round} ทั้งจังหวัดเฉลี่ย {mean} สูงสุด {highest} ต่ำสุด {lowest}',
    en: 'Round of {round}: mean of the province {mean}; highest {highest}, lowest {lowest}.',
  },
  whole: { th: 'ทั้งจังหวัด', en: 'Province' },
  noLaos: { th: 'ไม่มี อปท.', en: 'no LAO' },
  without: { th: '{mean} (ไม่เคยรายงาน {noReport})', en: '{mean} ({noReport} without report)' },
} satisfies Record<string, Text>;

/** What grows towards a target, whatever it is. */
export const GROWTH_PICTURE = {
  explain: {
    th: 'แต่ละแท่งคือที่มีในรอบนั้น อปท. ที่ไม่ได้รายงานนับตามตัวเลขล่าสุด เส้นประคือต้นปีงบประมาณ',
    en: 'Each bar is what there is in that round; without a report the newest number of a LAO counts. The dashed line is the start of the fiscal year.',
  },
  withTarget: {
    th: 'เส้นทึบคือต้นปีรวมกับค่าเป้าหมายของจังหวัด',
    en: "The solid line is the start and the province's target together.",
  },
  noTarget: {
    th: 'การตั้งค่ายังไม่มีค่าเป้าหมายของจังหวัด จึงไม่มีเส้นเป้าหมาย',
    en: 'The settings name no target of the province: there is no line for it.',
  },
  noAim: {
    th: 'แท็บ "ตัวชี้วัด" ไม่ได้ระบุเป้าหมายที่เพิ่มขึ้น จึงไม่มีเส้นเป้าหมาย',
    en: 'The tab of indicators names no increase aimed at: there is no line for it.',
  },
  describe: {
    th: 'รอบ {round} {unit}: {now} ต้นปี {start} เปลี่ยนจากต้นปี {change}',
    en: 'Round of {round}, {unit}: {now}; {start} at the start of the year; change {change}.',
  },
  describeTarget: { th: 'ค่าเป้าหมายของจังหวัดเพิ่ม {target}', en: 'The province wants {target} more.' },
  change: { th: 'เปลี่ยนจากต้นปี', en: 'Change since the start' },
} satisfies Record<string, Text>;

/** What a declared indicator counts. */
export const AMOUNTS_PICTURE = {
  title: { th: 'จำนวนในแต่ละรอบ', en: 'How many there are, over the rounds' },
  unit: { th: 'จำนวน', en: 'Number' },
  now: { th: 'มีในรอบนั้น', en: 'In the round' },
  start: { th: 'ต้นปี', en: 'At the start' },
  target: { th: 'เป้าหมาย เพิ่ม {target} = {value}', en: 'Target, {target} more = {value}' },
  unknown: { th: 'ยังไม่เคยรายงาน (แห่ง)', en: 'Never reported (LAOs)' },
} satisfies Record<string, Text>;
